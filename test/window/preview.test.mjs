import assert from 'node:assert/strict';
import { inEachHost, openFile, runCommand, webview } from './support/window.mjs';

const FILES = {
  'engineer.md': '# Engineer\n\nThis role needs ITOP-4, and NTAS-7.\n',
  'note.md': '# Note\n\nNothing to see.\n',
};
const SETTINGS = { 'roleProfiles.previewDefinitions': true, 'roleProfiles.previewFindings': true };

inEachHost('the preview of a profile that says what is cited', { files: FILES, settings: SETTINGS }, (window) => {
  it('says name, level and definition of a citation, and what is wrong', async () => {
    const preview = await showPreview(window(), 'engineer.md');
    const marks = preview.locator('p abbr');
    await marks.first().waitFor();
    assert.deepEqual(
      await marks.evaluateAll((all) =>
        all.map(({ textContent, title }) => [textContent, ...title.split('\n').slice(0, 2)]),
      ),
      [
        ['ITOP-4', 'Infrastructure operations (ITOP)', 'Level 4: Enable'],
        ['NTAS-7', 'Network support (NTAS)', 'Defined at levels 1 to 5.'],
      ],
    );
    await preview.locator('abbr.role-profiles-error').getByText('NTAS-7').waitFor();
    const text = await preview.locator('p').first().innerText();
    assert.equal(text, 'This role needs ITOP-4, and NTAS-7.');
  });

  it('has the definitions behind the text', async () => {
    const preview = await showPreview(window(), 'engineer.md');
    await preview.getByRole('heading', { name: 'Definitions', level: 2 }).waitFor();
    await preview.getByRole('heading', { name: 'Infrastructure operations (ITOP)', level: 3 }).waitFor();
    assert.equal(await preview.getByText('content has been disabled').count(), 0);
  });

  it('follows what is typed', async () => {
    const page = window();
    await openFile(page, 'engineer.md');
    await runCommand(page, 'Markdown: Open Preview to the Side');
    await webview(page).getByText('This role needs').waitFor();
    await page.locator('.tab[data-resource-name="engineer.md"]').first().click();
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nAnd PBMG-4.');
    await webview(page).locator('abbr').filter({ hasText: 'PBMG-4' }).waitFor();
    await runCommand(page, 'File: Revert File');
    await runCommand(page, 'View: Close All Editors');
  });

  it('leaves other documents as they are', async () => {
    const preview = await showPreview(window(), 'note.md');
    await preview.getByText('Nothing to see.').waitFor();
    assert.equal(await preview.locator('abbr, section').count(), 0);
  });
});

async function showPreview(page, name) {
  await openFile(page, name);
  await page.keyboard.press('Control+Shift+V');
  await page
    .locator('.tab.active')
    .filter({ hasText: `Preview ${name}` })
    .waitFor();
  return webview(page);
}
