import assert from 'node:assert/strict';
import { chooseInMenu, inEachHost, openFile, runCommand } from './support/window.mjs';

const PROFILE = '# Engineer\n\nNeeds ITOP level 4.\n';
const FILES = { 'engineer.md': PROFILE, 'manager.md': '# Manager\n\nNeeds ITOP level 5.\n' };

inEachHost('a profile that is saved for others', { files: FILES }, (window) => {
  it('becomes a web page, with the definitions where somebody says so', async () => {
    const page = window();
    await choose(page, 'Web page');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'With the definitions of its skills' }).getByText('ITOP.txt').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await save(page, 'engineer.html');
    await openFile(page, 'engineer.html');
    await page.locator('.view-line').getByText('<h3>Infrastructure operations (ITOP)</h3>').first().waitFor();
  });

  it('becomes a page for the hiring manager, with a chart', async () => {
    const page = window();
    await openFile(page, 'manager.md');
    await runCommand(page, 'Role Profiles: Save a Page for the Hiring Manager...');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'The profile alone' }).waitFor();
    await page.keyboard.press('Enter');
    await save(page, 'manager.html');
    await openFile(page, 'manager.html');
    await page.locator('.view-line').getByText('>Skills of Manager</title>').first().waitFor();
  });

  it('becomes a Word document, which opens as the same profile again', async () => {
    const page = window();
    await choose(page, 'Word document');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'The profile alone' }).waitFor();
    await page.keyboard.press('Enter');
    await save(page, 'engineer.docx');
    const file = page.getByRole('treeitem', { name: 'engineer.docx' });
    await chooseInMenu(page, file, 'Open a Word Document as a Profile...');
    await page.locator('.tab.active').filter({ hasText: 'Untitled' }).waitFor();
    const lines = await page.locator('.editor-instance .view-line').allInnerTexts();
    assert.equal(lines.join('\n').replaceAll('\u00a0', ' ').trim(), PROFILE.trim());
  });
});

/** Asks for the profile as something else, by the keyboard. */
async function choose(page, kind) {
  await openFile(page, 'engineer.md');
  await runCommand(page, 'Role Profiles: Save the Profile as Word, Web Page or PDF...');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: kind }).first().waitFor();
  await page.keyboard.type(kind);
  await page.keyboard.press('Enter');
}

/** Takes the name that is proposed. */
async function save(page, name) {
  await page.waitForFunction(
    (name) => document.querySelector('.quick-input-box input')?.value.endsWith(`/${name}`),
    name,
  );
  await page.keyboard.press('Enter');
  await page
    .locator('.notification-list-item')
    .filter({ hasText: `The profile is saved as ${name}.` })
    .waitFor();
  await runCommand(page, 'Notifications: Clear All Notifications');
}
