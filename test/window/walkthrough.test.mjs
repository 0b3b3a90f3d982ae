// The first steps with Role Profiles, as somebody goes through them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { project } from '../hosts/folders.mjs';
import { HOSTS } from '../hosts/windows.mjs';
import { inEachHost, inHost, runCommand, webview } from './support/window.mjs';

const EXAMPLE = readFileSync(path.join(project, 'examples/infrastructure-engineer.md'), 'utf8');
const TITLES = {
  en: ['Open an example', 'Point at a citation', 'Mend a mistake', 'Add your workbook', 'Write a profile'],
  de: [
    'Ein Beispiel öffnen',
    'Auf eine Angabe zeigen',
    'Einen Fehler ausbessern',
    'Ihre Arbeitsmappe hinzufügen',
    'Ein Profil schreiben',
  ],
};
const HEADINGS = {
  en: [
    'A role profile, and what it cites',
    'What a citation means',
    'Mistakes, and their repairs',
    "Your organisation's skills",
    'A profile of your own',
  ],
  de: [
    'Ein Rollenprofil, und was es nennt',
    'Was eine Angabe bedeutet',
    'Fehler, und wie man sie behebt',
    'Die Skills Ihrer Organisation',
    'Ein eigenes Profil',
  ],
};

for (const theme of ['Default Light Modern', 'Default High Contrast']) {
  inEachHost(`the walkthrough, ${theme}`, windowIn('en', theme), (window) => {
    it('has a page for each step, which everybody can read', () => goThrough(window(), 'en'));
  });
}

// VS Code for the Web looks for the pages of another language where the marketplace has them.
inHost(HOSTS[0], 'the walkthrough in German', windowIn('de', 'Default Light Modern'), (window) => {
  it('has a page for each step, which everybody can read', () => goThrough(window(), 'de'));
});

inEachHost('the walkthrough, step by step', windowIn('en', 'Default Light Modern'), (window) => {
  it('ticks off what is done', async () => {
    const page = window();
    await openWalkthrough(page);
    await doneIs(page, []);

    await step(page, 'Open an example').click();
    await page.getByRole('button', { name: 'Open the Example', exact: true }).click();
    await page.locator('.squiggly-error').first().waitFor();
    await doneIs(page, ['Open an example']);

    await goTo(page, EXAMPLE, 'ITOP-4');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover').getByText('Infrastructure operations').first().waitFor();
    await doneIs(page, ['Open an example', 'Point at a citation']);

    await page.keyboard.press('Escape');
    await page.keyboard.press('F8');
    await page.locator('.marker-widget').waitFor();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.focused').waitFor();
    await page.keyboard.press('Enter');
    await doneIs(page, TITLES.en.slice(0, 3));

    await page.keyboard.press('Escape');
    await runCommand(page, 'Role Profiles: Add Skills Data...');
    await doneIs(page, TITLES.en.slice(0, 4));

    await step(page, 'Write a profile').click();
    await page.getByRole('button', { name: 'New Role Profile', exact: true }).click();
    await doneIs(page, TITLES.en);
  });
});

function windowIn(language, theme) {
  return { files: {}, language, settings: { 'workbench.colorTheme': theme } };
}

async function goThrough(page, language) {
  await openWalkthrough(page);
  assert.deepEqual(await page.locator('.getting-started-step .step-title').allInnerTexts(), TITLES[language]);
  for (const [index, title] of TITLES[language].entries()) {
    await step(page, title).click();
    const view = webview(page);
    await view.getByRole('heading', { level: 1, name: HEADINGS[language][index] }).waitFor();
    const frame = await (await view.locator('body').elementHandle()).ownerFrame();
    await frame.evaluate(axe.source);
    const problems = await frame.evaluate(problemsOfText);
    assert.deepEqual(problems, [], title);
  }
}

/** The page around the text is VS Code's. */
async function problemsOfText() {
  const { violations } = await globalThis.axe.run(document.body, {
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}

async function openWalkthrough(page) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Role Profiles' }).first().click();
  await page.locator('.getting-started-step').first().waitFor();
}

function step(page, title) {
  return page.locator('.getting-started-step').filter({ hasText: title });
}

/** Passes when the steps of these titles are ticked off, and no others. */
async function doneIs(page, titles) {
  const done = page
    .locator('.getting-started-step')
    .filter({ has: page.locator('[role=checkbox][aria-checked=true]') });
  for (const title of titles) await done.filter({ hasText: title }).waitFor();
  assert.deepEqual(await done.locator('.step-title').allInnerTexts(), titles);
}

/** Puts the cursor on a word of the document that is active. */
async function goTo(page, text, word) {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  await runCommand(page, 'Go to Line/Column...');
  await page.keyboard.type(`${before.length}:${before.at(-1).length + 2}`);
  await page.keyboard.press('Enter');
}
