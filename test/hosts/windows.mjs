// Windows of VS Code to look at and to type in: the packaged extension, in each kind of host, driven like a person does.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { codeServerTitle } from './code-server.mjs';
import { editorSettings } from './editor-settings.mjs';
import { packageFile, unpackPackage } from './packaged.mjs';
import { startServer } from './vscode-server.mjs';
import { vscodeWebTitle } from './vscode-web.mjs';
import { startWebHost } from './web-host.mjs';

/**
 * Starts a browser and returns `{ open(options), close() }`. `open` gives a window of its own, with a host of its own:
 * `{ page, close() }`. Its options:
 * - `host`: one of `HOSTS`;
 * - `files`: name -> content of the folder that is open, without which no folder is open;
 * - `helpers`: folders of extensions that are there for a test;
 * - `settings`: settings of the user beside those that every window here has;
 * - `language`: that of the editor, as it names it to extensions: `de`.
 * What the windows need is written to `folder`.
 */
export async function createWindows(folder) {
  const extension = unpackPackage(path.join(folder, 'extension'));
  const browser = await startBrowser();
  let count = 0;

  async function open({ host, files, helpers = [], settings = {}, language = 'en' }) {
    const own = path.join(folder, `window-${++count}`);
    mkdirSync(own);
    const documents = files && writeFiles(path.join(own, 'documents'), files);
    const all = { ...editorSettings, ...settings };
    const started = await host.start({ extension, helpers, documents, own, settings: all, language });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // where the pages of both hosts keep their language, the older one beside its loader
    await context.addInitScript((own) => (globalThis._VSCODE_NLS_LANGUAGE = own), language);
    const page = await context.newPage();
    await page.goto(started.url);
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    return {
      page,
      documents,
      async close() {
        await context.close();
        started.stop();
      },
    };
  }

  return { open, close: () => browser.close() };
}

/**
 * An extension host on Node and one in a web worker; in both the window is a page of the browser. `listedAs` finds the
 * extension in the Extensions view.
 */
export const HOSTS = [
  {
    title: `${codeServerTitle}, extension host on Node`,
    listedAs: '@installed',
    async start({ helpers, documents, own, settings }) {
      const server = await startServer(path.join(own, 'server'), settings, packageFile());
      const develops = helpers.map((each) => [
        'extensionDevelopmentPath',
        `vscode-remote://${server.authority}${each}`,
      ]);
      return { url: server.url(documents, [['skipWelcome', 'true'], ...develops]), stop: server.stop };
    },
  },
  {
    title: `${vscodeWebTitle}, extensions in a web worker`,
    listedAs: '@builtin',
    start: ({ extension, helpers, documents, settings, language }) =>
      startWebHost({ extension, others: helpers, documents, settings, language }),
  },
];

function writeFiles(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}
