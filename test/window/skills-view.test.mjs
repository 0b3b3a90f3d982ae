// The view of skills, gone through with the keyboard alone.
import assert from 'node:assert/strict';
import { inEachHost, openFile, runCommand, textOf } from './support/window.mjs';

const FILES = { 'lead.md': '# Lead\n\n- ITOP-5\n', 'operator.md': '# Operator\n\n- ITOP-3\n' };

inEachHost('the view of skills', { files: FILES }, (window) => {
  it('leads from the framework to a level; Enter writes the citation, and one undo takes it back', async () => {
    const page = window();
    await openFile(page, 'operator.md');
    await page.keyboard.press('Control+End');
    await page.locator('.activitybar').getByRole('tab', { name: 'Role Profiles' }).click();
    const row = (name) => page.getByRole('treeitem', { name }).first();
    await row(/^SFIA 9/).waitFor();
    await runCommand(page, 'Focus on Skills View');
    await open(page, row, /^SFIA 9/, /^Delivery and operation/);
    await open(page, row, /^Delivery and operation/, /^Technology management/);
    await open(page, row, /^Technology management/, /^Infrastructure operations/);
    await open(page, row, /^Infrastructure operations/, /^Level 4: Enable/);
    await row(/^Used in 2 profiles/).waitFor();
    await goTo(page, row(/^Level 4: Enable/));
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance').getByText('ITOP-4').waitFor();
    await page.keyboard.press('Control+Z'); // the focus is in the text
    await page.locator('.editor-instance').getByText('ITOP-4').waitFor({ state: 'detached' });
    assert.equal(await textOf(page), '# Operator\n\n- ITOP-3');
  });

  it('leads to the profiles that use a skill', async () => {
    const page = window();
    const row = (name) => page.getByRole('treeitem', { name }).first();
    await runCommand(page, 'Focus on Skills View');
    await open(page, row, /^Used in 2 profiles/, /^Lead/);
    await goTo(page, row(/^Lead/));
    await page.keyboard.press('Enter');
    await page.locator('.tab.active[data-resource-name="lead.md"]').waitFor();
    await page
      .locator('.statusbar')
      .getByText(/^Ln 3, Col/)
      .waitFor();
  });

  it('searches as the completion does, and writes what was found', async () => {
    const page = window();
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+End');
    await runCommand(page, 'Search Skills');
    const entry = page.locator('.quick-input-list .monaco-list-row');
    await page.getByPlaceholder('Type a code, a name or a word for the skill.').waitFor();
    await page.keyboard.type('ntas');
    await entry.filter({ hasText: 'Network support' }).first().waitFor();
    await page.keyboard.press('Enter');
    await entry.filter({ hasText: 'Level 3' }).first().waitFor();
    await page.keyboard.type('Level 3');
    await entry.filter({ hasText: 'Level 2' }).first().waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance').getByText('NTAS-3').waitFor();
    assert.equal(await textOf(page), '# Lead\n\n- ITOP-5\nNTAS-3');
  });
});

/** Opens an element with the keyboard, and waits for what is in it. */
async function open(page, row, name, inside) {
  await goTo(page, row(name));
  await page.keyboard.press('ArrowRight');
  await row(inside).waitFor();
}

/** Goes down in the tree, from the first row, until an element has the focus. */
async function goTo(page, element) {
  await element.waitFor();
  await page.keyboard.press('Home');
  for (let rows = 0; rows < 60; rows++) {
    if ((await element.getAttribute('class')).split(' ').includes('focused')) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail('The element is not reached with the keyboard.');
}
