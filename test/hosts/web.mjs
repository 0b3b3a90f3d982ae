#!/usr/bin/env node
// Runs the tests inside VS Code for the Web: `npm run test:web`. The packaged extension, a virtual workspace, the
// language server in a web worker.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { editorSettings } from './editor-settings.mjs';
import { bundledTests } from './folders.mjs';
import { unpackPackage } from './packaged.mjs';
import { runInPage } from './run-in-page.mjs';
import { inTemporaryFolder } from './temporary.mjs';
import { vscodeWebTitle } from './vscode-web.mjs';
import { startWebHost } from './web-host.mjs';

console.log(`Host: ${vscodeWebTitle}, extensions in a web worker.`);
process.exitCode = await inTemporaryFolder(async (folder) => {
  const documents = path.join(folder, 'documents');
  mkdirSync(documents);
  const host = await startWebHost({
    extension: unpackPackage(path.join(folder, 'extension')),
    documents,
    tests: bundledTests,
    settings: editorSettings,
  });
  try {
    return await runInPage(host.url);
  } finally {
    host.stop();
  }
});
