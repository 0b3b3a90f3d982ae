// A new profile, put together with the keyboard alone at default settings.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { inEachHost, isChecked, openFile, runCommand, textOf } from './support/window.mjs';

const DUTIES = '- Pull cables through the old tower\n- Keep a list of where they end\n';

inEachHost('a new role profile', { files: { 'engineer.md': 'ITOP-7\n', 'duties.md': DUTIES } }, (window) => {
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

  it('begins with the duties that are selected, and leads back to the question before', async () => {
    const page = window();
    await openFile(page, 'duties.md');
    await page.keyboard.press('Control+A');
    await runCommand(page, 'Role Profiles: Begin a Role Profile with These Duties...');
    await answer(page, 'What is the role called?', 'Cable engineer');
    await answer(page, 'At which level does the role work?', 'Level 4');
    await question(page, 'Which skill does the role need?');
    await focused(page, 'Finish: write the profile');
    await page.keyboard.press('ArrowDown');
    await focused(page, 'Back to the question before');
    await page.keyboard.press('Enter');
    await question(page, 'At which level does the role work?');
    await focused(page, 'Level 4');
    await answer(page, 'At which level does the role work?', 'Level 3');
    await question(page, 'Which skill does the role need?');
    await page.keyboard.press('Escape');
    const lines = await linesOf(page);
    assert.deepEqual(lines.slice(0, 3), ['# Cable engineer', '', 'SFIA level 3: Apply']);
    const at = lines.indexOf('## Duties');
    assert.deepEqual(lines.slice(at + 2, at + 4), DUTIES.trim().split('\n'));
  });

  it('is asked for with a name for everybody to hear on each field, row and button', async () => {
    const page = window();
    await ask(page);
    await question(page, 'What is the role called?');
    assert.deepEqual(await withoutName(page), []);
    await answer(page, 'What is the role called?', 'Test engineer');
    await question(page, 'At which level does the role work?');
    assert.deepEqual(await withoutName(page), []);
    await answer(page, 'At which level does the role work?', 'Level 4');
    await question(page, 'Which skill does the role need?');
    assert.deepEqual(await withoutName(page), []);
    await page.keyboard.press('Escape');
  });
});

/** What in the box in which VS Code asks has no name, as axe-core sees it; how the box is made is VS Code's. */
async function withoutName(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run('.quick-input-widget', {
      runOnly: ['aria-input-field-name', 'aria-toggle-field-name', 'button-name', 'label', 'link-name'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}

async function ask(page) {
  await openFile(page, 'engineer.md');
  await isChecked(page);
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

async function focused(page, words) {
  await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: words }).waitFor();
}

/** Types an answer and, where there is a list, waits for the row that is meant. */
async function answer(page, words, typed, row = undefined) {
  await question(page, words);
  await page.keyboard.type(typed);
  const wanted = row ?? (typed.startsWith('Level') ? typed : undefined);
  if (wanted !== undefined) {
    await focused(page, wanted);
  }
  await page.keyboard.press('Enter');
}

/** The lines of the new profile, as soon as it is shown. */
async function linesOf(page) {
  await page.locator('.editor-instance .view-line').filter({ hasText: 'Purpose of the role' }).first().waitFor();
  return (await textOf(page)).split(/\r?\n/);
}
