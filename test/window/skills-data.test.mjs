import assert from 'node:assert/strict';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { standIn } from '../support/fixtures/stand-in.ts';
import { chooseInMenu, inEachHost, openFile, runCommand, webview } from './support/window.mjs';

const WORKBOOK = Buffer.from(officialWorkbook(standIn()));
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const HOLDS = '5 skills with 24 levels of SFIA 9';
const BROKEN = 'Code,Skill,Level 1 description\nABCD,,x\nITOP,Infrastructure operations,Helps.\n';

inEachHost('skills of an organisation', { files: { 'engineer.md': 'ITOP-4\n', 'ours.xlsx': WORKBOOK } }, (window) => {
  it('come from a file of the own computer, and are known in all folders until they are removed', async () => {
    const page = window();
    await addFile(page, { name: 'sfia-9.xlsx', buffer: WORKBOOK });
    await choose(page, 'For all folders');
    await says(page, `Loaded from sfia-9.xlsx: ${HOLDS}.`);
    assert.match(await loaded(page), new RegExp(`sfia-9.xlsx ${HOLDS}.*added by you, for all folders`));

    await runCommand(page, 'Role Profiles: Remove Skills Data...');
    await choose(page, 'sfia-9.xlsx');
    await says(page, 'sfia-9.xlsx is removed.');
    assert.doesNotMatch(await loaded(page), /sfia-9/);
  });

  it('are not added from a picture without a question, which says what is wrong', async () => {
    const page = window();
    await addFile(page, { name: 'scan.xlsx', buffer: PICTURE });
    const question = page.locator('.monaco-dialog-box');
    await question.getByText('No skills can be read from scan.xlsx. This file is a PNG picture').waitFor();
    await question.getByRole('button', { name: 'Show the Problem' }).click();
    const view = webview(page);
    await view.getByRole('heading', { name: 'scan.xlsx', level: 1 }).waitFor();
    assert.match(await view.locator('table').innerText(), /This file is a PNG picture/);
    assert.doesNotMatch(await loaded(page), /scan/);
  });

  it('are told with what is wrong in their file', async () => {
    const page = window();
    await addFile(page, { name: 'half.csv', buffer: Buffer.from(BROKEN) });
    await choose(page, 'For all folders');
    await says(page, 'Loaded from half.csv: 1 skill with 1 level of SFIA 9. 1 problem: Line 2: ABCD has no name');
    await page.getByRole('button', { name: 'Show the Problem' }).click();
    const view = webview(page);
    await view.getByRole('heading', { name: 'half.csv', level: 1 }).waitFor();
    await view.getByRole('link', { name: 'Line 2' }).click();
    await page.locator('.tab.active').filter({ hasText: 'half.csv' }).waitFor();
    await runCommand(page, 'Role Profiles: Remove Skills Data...');
    await choose(page, 'half.csv');
    await says(page, 'half.csv is removed.');
  });

  it('come from a file in the explorer, for the folder that is open', async () => {
    const page = window();
    await chooseInMenu(page, page.getByRole('treeitem', { name: 'ours.xlsx' }), 'Use as Skills Data');
    await choose(page, 'For the folder');
    await says(page, `Loaded from ours.xlsx: ${HOLDS}.`);
    await page.getByRole('treeitem', { name: 'skills-data' }).waitFor();
    assert.match(await loaded(page), new RegExp(`ours.xlsx ${HOLDS}`));
  });
});

inEachHost('skills of an organisation, without a folder', {}, (window) => {
  it('are known in texts that lie nowhere', async () => {
    const page = window();
    await addFile(page, { name: 'sfia-9.xlsx', buffer: WORKBOOK });
    await says(page, `Loaded from sfia-9.xlsx: ${HOLDS}.`);
    assert.match(await loadedReport(page), new RegExp(`sfia-9.xlsx ${HOLDS}.*added by you, for all folders`));
  });
});

/** Chooses a file in the page that asks for one. */
async function addFile(page, { name, buffer }) {
  await runCommand(page, 'Role Profiles: Add Skills Data...');
  const field = webview(page).getByLabel('File on your computer');
  await field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Takes an entry of the list that VS Code asks with. */
async function choose(page, label) {
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first().click();
}

/** Waits for a message, and passes when it begins so. */
async function says(page, text) {
  await page.locator('.notification-list-item').filter({ hasText: text }).first().waitFor();
}

async function loaded(page) {
  await openFile(page, 'engineer.md');
  return loadedReport(page);
}

async function loadedReport(page) {
  await runCommand(page, 'Role Profiles: Show What Is Loaded');
  const view = webview(page);
  await view.getByRole('heading', { name: 'What is loaded', level: 1 }).waitFor();
  return (await view.locator('main').innerText()).replace(/\s+/g, ' ');
}
