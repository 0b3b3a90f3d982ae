// What a person does in a window of VS Code, and where that person looks.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cache } from '../../hosts/folders.mjs';
import { createWindows, HOSTS } from '../../hosts/windows.mjs';

/**
 * Describes the same in each kind of host. `options` are those of a window; `tests` is called with a function that
 * returns the page of a window which the tests share, and with the host.
 */
export function inEachHost(title, options, tests) {
  for (const host of HOSTS) inHost(host, title, options, tests);
}

/** The same for one host. */
export function inHost(host, title, options, tests) {
  describe(`${title} (${host.title})`, () => {
    let folder, windows, window;

    before(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'role-profiles-'));
      windows = await createWindows(folder);
      window = await windows.open({ ...options, host });
    });

    afterEach(async function () {
      if (this.currentTest.state !== 'failed') return;
      const picture = path.join(cache, 'failure.png');
      await window.page.screenshot({ path: picture });
      console.log(`The window as it was: ${picture}`);
    });

    after(async () => {
      await window?.close();
      await windows?.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    tests(() => window.page, host);
  });
}

/** Waits until the server has found something in the document that is shown. */
export async function isChecked(page) {
  await page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
}

/** Opens a file of the folder that is open, by a click in the explorer, and puts the cursor into its first line. */
export async function openFile(page, name) {
  await page.getByRole('treeitem', { name }).first().click();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().click();
}

/**
 * Chooses from the menu of an element. VS Code takes no click on a menu that has only just opened, so the item that the mouse
 * points at is chosen by Enter.
 */
export async function chooseInMenu(page, element, title) {
  await element.click({ button: 'right' });
  await page.getByRole('menuitem', { name: title }).hover();
  await page.keyboard.press('Enter');
}

/** Runs a command by its title, as the command palette lists it. The palette lists what was known when it was opened. */
export async function runCommand(page, title) {
  const entry = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-box input').fill(`>${title}`);
    try {
      await entry.waitFor({ timeout: 5000 });
      break;
    } catch (error) {
      if (attempt === 4) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.keyboard.press('Enter');
}

/** The document inside the webview that shows now: a preview, the page of an extension, a view of this extension. */
export function webview(page) {
  return page
    .locator('iframe.webview.ready')
    .filter({ visible: true })
    .contentFrame()
    .locator('iframe')
    .first()
    .contentFrame();
}

/** The text of the document in the editor that is active, as it is copied from there. */
export async function textOf(page) {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  return (await page.evaluate(() => navigator.clipboard.readText())).trimEnd();
}
