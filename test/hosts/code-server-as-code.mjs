#!/usr/bin/env node
// Takes the command line with which @vscode/test-electron starts desktop VS Code, and runs the same tests in the VS Code
// server instead: the same extension host on Node, the window in a headless browser.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runInPage } from './run-in-page.mjs';
import { inTemporaryFolder } from './temporary.mjs';
import { startServer } from './vscode-server.mjs';

const args = process.argv.slice(2);
const valueOf = (option) => args.find((arg) => arg.startsWith(`--${option}=`))?.slice(option.length + 3);
const workspace = args.find((arg) => !arg.startsWith('--'));

process.exitCode = await inTemporaryFolder(async (folder) => {
  const empty = path.join(folder, 'empty-workspace');
  mkdirSync(empty);
  const server = await startServer(folder);
  try {
    const remote = (file) => `vscode-remote://${server.authority}${file}`;
    const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map((key) => [key, remote(valueOf(key))]);
    return await runInPage(server.url(workspace ?? empty, [...payload, ['skipWelcome', 'true']]), server.ended);
  } finally {
    server.stop();
  }
});
