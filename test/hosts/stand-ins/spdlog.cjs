// Stands in for @vscode/spdlog in the VS Code server: the logger of the original is C++ and needs a compiler.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
const INFO = 2;

function createLogger(file) {
  let level = INFO;
  let plain = false;
  fs.mkdirSync(path.dirname(file), { recursive: true });

  function write(messageLevel, message) {
    if (messageLevel < level) return;
    const line = plain ? message : `${new Date().toISOString()} [${NAMES[messageLevel]}] ${message}\n`;
    try {
      fs.appendFileSync(file, line);
    } catch {
      // A full disk or a removed folder must not stop the editor.
    }
  }

  return {
    trace: (message) => write(0, message),
    debug: (message) => write(1, message),
    info: (message) => write(2, message),
    warn: (message) => write(3, message),
    error: (message) => write(4, message),
    critical: (message) => write(5, message),
    getLevel: () => level,
    setLevel: (wanted) => void (level = wanted),
    clearFormatters: () => void (plain = true),
    setPattern() {},
    flush() {},
    drop() {},
  };
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = (_name, file) => Promise.resolve(createLogger(file));
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
