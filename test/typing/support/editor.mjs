// What a person at the keyboard does and sees. Every wait is for something that can be seen.
import assert from 'node:assert/strict';

/** Where the cursor is in a text. It is not `|`, which tables are made of. */
export const CURSOR = '‸';

const WIDGET = '.suggest-widget.visible';
const WITHIN_MS = 10_000;
const EVERY_MS = 20;

export function createEditor(page, remote) {
  let files = 0;

  return {
    page,

    /** Shows a new document, the cursor where the text says, or at its end. */
    async open(text) {
      const at = text.indexOf(CURSOR);
      const bare = text.replace(CURSOR, '');
      files += 1;
      await remote.call('open', `typed-${files}.md`, bare, at < 0 ? bare.length : at);
      await page.locator('.monaco-editor.focused').first().waitFor();
      await page.locator(WIDGET).waitFor({ state: 'hidden' });
    },

    /** Writes a file beside the documents; `null` removes it. */
    file: (name, text) => remote.call('file', name, text),

    /** Closes what is open, and removes it. */
    empty: () => remote.call('empty'),

    /** What is found in the document, in its order. */
    problems: () => remote.call('problems'),

    /** Calls `action` while another extension has not answered yet what it offers behind `#` and `.`; then it does. */
    async whileOtherIsSlow(action) {
      await remote.call('holdOther');
      await action();
      await remote.call('releaseOther');
      await settled();
    },

    /** One key after the other, as fast as the window takes them. A line feed is the Enter key, a tab the Tab key. */
    async type(text) {
      for (const part of text.split(/(\t)/)) {
        if (part === '\t') await page.keyboard.press('Tab');
        else await page.keyboard.type(part);
      }
    },

    /** The same, each key when everything that the one before led to can be seen. */
    async typeSlowly(text) {
      for (const character of text) {
        await page.keyboard.type(character);
        await settled();
      }
    },

    /** Keys by their names, one after the other: `press('ArrowDown', 'Enter')`. */
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },

    /** Passes when the document is this text; the mark in it, if there is one, is where the cursor has to be. */
    async textIs(expected) {
      await eventually(async () => {
        assert.equal(expected.includes(CURSOR) ? await marked() : await remote.call('text'), expected);
      });
    },

    /** The document, a mark in it where the cursor is. */
    marked,

    /** The rows of the list that is open, as a screen reader reads them; empty where none is. */
    suggestions,

    /** Waits until the first rows of the list contain these words, and returns all rows. */
    async offers(...words) {
      return eventually(async () => {
        const rows = await suggestions();
        const missing = words.filter((word, i) => !(rows[i] ?? '').includes(word));
        assert.deepEqual(missing, [], `the list is: ${JSON.stringify(rows)}`);
        return rows;
      });
    },

    /** Passes when no list is open after everything that was typed has been answered. */
    async offersNothing() {
      await settled();
      assert.deepEqual(await suggestions(), []);
    },

    settled,

    /** Waits until the keys of tables are bound: the window has to hear of the cursor's place first. */
    inTable: settled,

    /** Runs a command from the palette. */
    async command(title) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-box input:focus').waitFor();
      await page.keyboard.type(title);
      await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor();
      await page.keyboard.press('Enter');
    },

    hover: (line, character) => remote.call('hover', line, character),
  };

  async function marked() {
    const text = await remote.call('text');
    const { to } = await remote.call('cursor');
    return `${text.slice(0, to)}${CURSOR}${text.slice(to)}`;
  }

  async function suggestions() {
    const rows = page.locator(`${WIDGET} .monaco-list-row`);
    return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label')));
  }

  /**
   * A key goes from the window to the extension, from there to the server, which says whether a list is worth asking
   * for, then a list is asked for and shown: each of the three steps has been done when as many journeys to the server
   * and back have ended.
   */
  async function settled() {
    for (let journey = 0; journey < 3; journey++) await remote.call('roundTrip');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  }
}

/** Calls `attempt` until it no longer throws, and returns its result; after ten seconds its last error is the test's. */
export async function eventually(attempt) {
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }
}
