// Stands in for native-watchdog in the VS Code server: ends this process when the process that started it is gone.
'use strict';
const EVERY_MS = 2000;

exports.start = (parent) => {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.kill(process.pid, 'SIGKILL'); // process.exit is not allowed in an extension host
    }
  }, EVERY_MS).unref();
};
exports.exit = (code) => process.exit(code);
