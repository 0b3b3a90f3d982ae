#!/usr/bin/env node
// Runs the tests inside VS Code for the Web: `npm run test:web`. The packaged extension, a virtual workspace, the
// language server in a web worker.
import { editorSettings } from './editor-settings.mjs';
import { bundledTests } from './folders.mjs';
import { unpackPackage } from './packaged.mjs';
import { runInPage } from './run-in-page.mjs';
import { inTemporaryFolder } from './temporary.mjs';
import { vscodeWebTitle } from './vscode-web.mjs';
import { startWebHost } from './web-host.mjs';

console.log(`Host: ${vscodeWebTitle}, extensions in a web worker.`);
process.exitCode = await inTemporaryFolder(async (documents) => {
  const host = await startWebHost({
    extension: unpackPackage(),
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
