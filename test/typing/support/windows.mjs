// VS Code windows to type in, one for each host, at VS Code's default settings. They are opened when the first test
// needs them, and closed after the last one.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBrowser } from '../../hosts/browser.mjs';
import { codeServerTitle } from '../../hosts/code-server.mjs';
import { cache } from '../../hosts/folders.mjs';
import { unpackPackage } from '../../hosts/packaged.mjs';
import { startServer } from '../../hosts/vscode-server.mjs';
import { vscodeWebTitle } from '../../hosts/vscode-web.mjs';
import { startWebHost } from '../../hosts/web-host.mjs';
import { createEditor } from './editor.mjs';
import { startRemote } from './remote.mjs';

// What the other tests switch off so that words of the document do not mix with what the extension offers.
const AS_USERS_HAVE_IT = { 'editor.wordBasedSuggestions': undefined };
const STARTS_WITHIN_MS = 90_000;

const HOSTS = [
  {
    title: codeServerTitle,
    // The server takes whatever lies in its folder of extensions for installed.
    extensionsIn: (folder) => path.join(folder, 'server/extensions'),
    async start({ folder, documents }) {
      const server = await startServer(path.join(folder, 'server'), AS_USERS_HAVE_IT);
      return { url: server.url(documents, [['skipWelcome', 'true']]), stop: () => server.stop() };
    },
  },
  {
    title: vscodeWebTitle,
    extensionsIn: (folder) => folder,
    async start({ documents, extensions: [extension, ...others] }) {
      return startWebHost({ extension, others, documents, settings: AS_USERS_HAVE_IT });
    },
  },
];

let browser;
const windows = new Map();

/** Calls `define` once for each host, inside a `describe`; `define` is given a function that returns the host's editor. */
export function inEachHost(title, define) {
  for (const host of HOSTS) {
    describe(`${title} (${host.title})`, () => {
      before(async function () {
        this.timeout(STARTS_WITHIN_MS);
        if (!windows.has(host)) windows.set(host, await openWindow(host));
      });
      afterEach(async function () {
        if (this.currentTest.state === 'failed') await keepPicture(windows.get(host).page, this.currentTest);
      });
      define(() => windows.get(host).editor);
    });
  }
}

after(async () => {
  for (const { close } of windows.values()) await close();
  await browser?.close();
});

async function openWindow({ start, extensionsIn }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'role-profiles-typing-'));
  const at = (name) => path.join(folder, name);
  mkdirSync(at('documents'));
  const [own, tests] = ['extension', 'remote'].map((name) => path.join(extensionsIn(folder), name));
  const remote = await startRemote(tests);
  const extensions = [unpackPackage(own), tests];
  const host = await start({ folder, documents: at('documents'), extensions });
  browser ??= await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  const editor = createEditor(page, remote);
  await editor.open('');
  return {
    page,
    editor,
    async close() {
      await page.close();
      remote.stop();
      host.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function keepPicture(page, { title }) {
  mkdirSync(cache, { recursive: true });
  const file = path.join(cache, `typing-${title.replace(/\W+/g, '-').slice(0, 60)}.png`);
  await page.screenshot({ path: file }).then(
    () => console.log(`The window as it was: ${file}`),
    () => {}, // a page that crashed has no picture
  );
}
