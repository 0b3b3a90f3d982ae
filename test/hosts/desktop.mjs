#!/usr/bin/env node
// Runs the tests in an extension host on Node: `npm run test:desktop`. That is desktop VS Code where
// VSCODE_EXECUTABLE names one or one can be downloaded, else the VS Code server from npm.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { codeServerTitle } from './code-server.mjs';
import { editorSettings } from './editor-settings.mjs';
import { bundledTests, cache } from './folders.mjs';
import { unpackPackage } from './packaged.mjs';
import { inTemporaryFolder } from './temporary.mjs';

const DOWNLOAD_STARTS_WITHIN_MS = 15_000;

const host = await findHost();
console.log(`Host: ${host.title}`);
process.exitCode = await inTemporaryFolder(async (folder) => {
  const userData = path.join(folder, 'user-data');
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(editorSettings));
  const workspace = path.join(folder, 'workspace');
  mkdirSync(workspace);
  try {
    await runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: unpackPackage(path.join(folder, 'extension')),
      extensionTestsPath: bundledTests,
      launchArgs: [
        workspace,
        '--disable-extensions',
        `--user-data-dir=${userData}`,
        `--extensions-dir=${path.join(folder, 'extensions')}`,
      ],
    });
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
});

async function findHost() {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined) return { executable: named, title: `VS Code, ${named}` };
  const server = {
    executable: path.join(import.meta.dirname, 'code-server-as-code.mjs'),
    title: `${codeServerTitle}, extension host on Node ${process.versions.node}.`,
  };
  // Without a display desktop VS Code does not start.
  if (process.platform === 'linux' && !process.env['DISPLAY']) return server;
  try {
    const executable = await downloadAndUnzipVSCode({
      cachePath: cache,
      timeout: DOWNLOAD_STARTS_WITHIN_MS,
      reporter: new SilentReporter(),
    });
    return { executable, title: `desktop VS Code, ${executable}` };
  } catch (error) {
    return { ...server, title: `${server.title} (Desktop VS Code cannot be downloaded: ${error.message})` };
  }
}
