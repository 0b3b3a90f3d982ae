// A new profile, put together with the keyboard alone at default settings.
import assert from 'node:assert/strict';
import { inEachHost, runCommand } from './support/window.mjs';

inEachHost('a new role profile', { files: { 'readme.md': '# Profiles\n' } }, (window) => {
  it('is asked for, question by question, and shown as it will be', async () => {
    const page = window();
    await ask(page);
    await answer(page, 'What is the role called?', 'Operations engineer');
    await answer(page, 'At which level does the role work?', 'Level 4');
    await answer(page, 'Which skill does the role need?', 'itop', 'Infrastructure operations');
    await answer(page, 'At which level does the role need Infrastructure operations', 'Level 4');
    await answer(page, 'Chosen: ITOP-4', 'ntas', 'Network support');
    await answer(page, 'At which level does the role need Network support', 'Level 3');
    await answer(page, 'Chosen: ITOP-4, NTAS-3', '', 'Finish');
    const lines = await linesOf(page);
    assert.deepEqual(lines.slice(0, 10), [
      '# Operations engineer',
      '',
      'SFIA level 4: Enable',
      '',
      '## Purpose of the role',
      '',
      '## SFIA skills',
      '',
      '- ITOP-4',
      '- NTAS-3',
    ]);
  });

  it('holds what was answered until somebody leaves', async () => {
    const page = window();
    await ask(page);
    await answer(page, 'What is the role called?', 'Data engineer');
    await answer(page, 'At which level does the role work?', 'Level 5');
    await question(page, 'Which skill does the role need?');
    await page.keyboard.press('Escape');
    const lines = await linesOf(page);
    assert.deepEqual(lines.slice(0, 3), ['# Data engineer', '', 'SFIA level 5: Ensure, advise']);
  });
});

async function ask(page) {
  await runCommand(page, 'Role Profiles: New Role Profile...');
}

/** Waits for a question, which stands in the box or below it. */
async function question(page, words) {
  await page
    .locator('.quick-input-widget')
    .filter({ has: page.locator(`input[placeholder^="${words}"]`) })
    .or(page.locator('.quick-input-widget').filter({ hasText: words }))
    .first()
    .waitFor();
}

/** Types an answer and, where there is a list, waits for the row that is meant. */
async function answer(page, words, typed, row = undefined) {
  await question(page, words);
  await page.keyboard.type(typed);
  const wanted = row ?? (typed.startsWith('Level') ? typed : undefined);
  if (wanted !== undefined) {
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: wanted }).waitFor();
  }
  await page.keyboard.press('Enter');
}

/** The lines of the editor that is active, as soon as it shows a new profile. */
async function linesOf(page) {
  const editor = page.locator('.editor-instance .monaco-editor').filter({ hasText: 'Purpose' });
  await editor.first().waitFor();
  const lines = await editor.first().locator('.view-line').all();
  const placed = await Promise.all(
    lines.map(async (line) => ({
      top: (await line.boundingBox()).y,
      text: (await line.innerText()).replaceAll('\u00A0', ' ').trim(),
    })),
  );
  return placed.sort((a, b) => a.top - b.top).map(({ text }) => text);
}
