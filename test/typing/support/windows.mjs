// Windows of VS Code to type in, one for each host, at VS Code's default settings. They are opened when the first test
// needs them, and closed after the last one.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cache } from '../../hosts/folders.mjs';
import { createWindows, HOSTS } from '../../hosts/windows.mjs';
import { createEditor, eventually } from './editor.mjs';
import { startRemote } from './remote.mjs';

// What the other tests switch off so that words of the document do not mix with what the extension offers.
const AS_USERS_HAVE_IT = { 'editor.wordBasedSuggestions': undefined };
const STARTS_WITHIN_MS = 120_000;

let folder, windows;
const opened = new Map();

/**
 * Calls `define` once for each host, inside a `describe`; it is given a function that returns the host's editor. All share
 * one window for each host, but those that ask for an empty folder, perhaps in another language of the editor.
 */
export function inEachHost(title, define, { folder, language } = {}) {
  for (const host of HOSTS) {
    const key = folder === 'empty' ? `${host.title}: ${title}` : host.title;
    describe(`${title} (${host.title})`, () => {
      before(async function () {
        this.timeout(STARTS_WITHIN_MS);
        if (!opened.has(key)) opened.set(key, await open(host, language));
        if (folder === 'empty') await opened.get(key).editor.empty();
      });
      afterEach(async function () {
        if (this.currentTest.state === 'failed') await keepPicture(opened.get(key).page, this.currentTest);
      });
      define(() => opened.get(key).editor);
    });
  }
}

after(async () => {
  for (const { close } of opened.values()) await close();
  await windows?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function open(host, language) {
  folder ??= mkdtempSync(path.join(os.tmpdir(), 'role-profiles-typing-'));
  windows ??= await createWindows(folder);
  const helper = path.join(folder, `remote-${opened.size}`);
  const remote = await startRemote(helper);
  const window = await windows.open({ host, files: {}, helpers: [helper], settings: AS_USERS_HAVE_IT, language });
  const editor = createEditor(window.page, remote);
  await editor.open('ITOP-4');
  await eventually(async () => assert.match(await editor.hover(0, 2), /Infrastructure operations/)); // the server is up
  return {
    page: window.page,
    editor,
    async close() {
      await window.close();
      remote.stop();
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
