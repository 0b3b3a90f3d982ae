// The keys of the extension, pressed at default settings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../hosts/folders.mjs';
import { inEachHost, isChecked, openFile, runCommand, textOf, webview } from './support/window.mjs';

const PROFILE = '# Engineer\n\nThis role needs ITOP-4, and ITOP level 4 is paid.\n\nNot NTAS-9.\n';
const { keybindings } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')).contributes;

inEachHost('keys', { files: { 'engineer.md': PROFILE } }, (window) => {
  it('raise and lower the level of the skill at the cursor, wherever the role states it', async () => {
    const page = window();
    await putCursorOnSkill(page);
    await pressChord(page, '.');
    await hasText(page, PROFILE.replace('ITOP-4', 'ITOP-5').replace('ITOP level 4', 'ITOP level 5'));
    await putCursorOnSkill(page);
    await pressChord(page, ',');
    await pressChord(page, ',');
    await hasText(page, PROFILE.replace('ITOP-4', 'ITOP-3').replace('ITOP level 4', 'ITOP level 3'));
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await hasText(page, PROFILE);
  });

  it('say in words why a level stays where it is', async () => {
    const page = window();
    await openFile(page, 'engineer.md');
    await pressChord(page, '.');
    await page
      .locator('.notification-list-item')
      .filter({ hasText: 'There is no higher level to go to here.' })
      .waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('ask for the level of the skill at the cursor, each with its meaning', async () => {
    const page = window();
    await putCursorOnSkill(page);
    await pressChord(page, 'l');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Level 4: Enablecited now' }).waitFor();
    await page.keyboard.type('level 2');
    await rows.filter({ hasText: 'Executes operational procedures' }).waitFor();
    await page.keyboard.press('Enter');
    await hasText(page, PROFILE.replace('ITOP-4', 'ITOP-2').replace('ITOP level 4', 'ITOP level 2'));
    await page.keyboard.press('Control+Z');
    await hasText(page, PROFILE);
  });

  it('show the levels of the skill beside the text', async () => {
    const page = window();
    await putCursorOnSkill(page);
    await pressChord(page, 'Shift+L');
    await webview(page).getByRole('heading', { name: 'Infrastructure operations (ITOP)', level: 1 }).waitFor();
    assert.equal(await page.locator('.editor-group-container').count(), 2);
    await runCommand(page, 'View: Close All Editors');
  });

  it('are none of those that VS Code uses otherwise, but in a table of skills', async () => {
    const page = window();
    await runCommand(page, 'Preferences: Open Default Keyboard Shortcuts (JSON)');
    await page.locator('.tab.active').filter({ hasText: 'Default Keybindings' }).waitFor();
    const taken = new Map(
      [...(await textOf(page)).matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/g)]
        .filter(([, , command]) => !command.startsWith('roleProfiles.'))
        .map(([, key, command]) => [key, command]),
    );
    assert.ok(taken.size > 300, `${taken.size} keys of VS Code`);
    const shared = keybindings.filter(({ key }) => taken.has(key));
    const inTables = shared.filter(({ when }) => when.startsWith('roleProfiles.skillsTable'));
    assert.deepEqual(
      inTables.map(({ key }) => key),
      ['tab', 'shift+tab', 'enter'],
    );
    // The list that these keys open is the one that they open without the extension.
    const others = shared.filter((binding) => !inTables.includes(binding));
    assert.deepEqual(
      others.map(({ key, command }) => `${key}: ${command}`),
      ['ctrl+space: roleProfiles.suggest', 'ctrl+i: roleProfiles.suggest'],
    );
  });
});

async function putCursorOnSkill(page) {
  await openFile(page, 'engineer.md');
  await isChecked(page);
  await runCommand(page, 'Go to Line/Column...');
  await page.keyboard.type('3:18');
  await page.keyboard.press('Enter');
}

async function pressChord(page, second) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(second);
}

/** Waits for a text; copying it again and again would move the cursor, so the lines that are shown are looked at. */
async function hasText(page, text) {
  const lines = text.split('\n');
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.editor-instance .view-line')]
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((line) => line.textContent.replaceAll('\u00a0', ' '))
        .join('\n') === wanted,
    lines.join('\n'),
  );
}
