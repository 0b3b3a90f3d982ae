// The findings of profiles that nobody has opened, as the list of problems and the status show them.
import { inEachHost, openFile, runCommand } from './support/window.mjs';

const FILES = {
  'lead.md': '# Lead\n\nITOP-7\n',
  'notes.md': '# Notes\n\nNothing is cited here.\n',
  'operator.md': '# Operator\n\nITOP-3\n',
};

inEachHost('problems of the workspace', { files: FILES }, (window) => {
  it('are listed for a profile that was never opened', async () => {
    const page = window();
    await openFile(page, 'notes.md');
    await runCommand(page, 'Problems: Focus on Problems View');
    await problem(page).waitFor();
    await page.locator('.markers-panel').getByText('lead.md').first().waitFor();
  });

  it('are counted in the status', async () => {
    await statusSays(window(), '2 profiles, 1 with findings');
  });

  it('go away when the profile is mended, and stay away when it is closed', async () => {
    const page = window();
    await problem(page).dblclick();
    await page.locator('.tab.active[data-resource-name="lead.md"]').waitFor();
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('ITOP-4');
    await problem(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    const tab = page.locator('.tab[data-resource-name="lead.md"]');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await tab.hover();
    await tab.locator('.codicon-close').click();
    await tab.waitFor({ state: 'detached' });
    await openFile(page, 'notes.md');
    await statusSays(page, '2 profiles, none with findings');
    await problem(page).waitFor({ state: 'detached' });
  });
});

/** The one mistake that there is, in the list of problems. */
function problem(page) {
  return page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'undefined-level' }).first();
}

async function statusSays(page, words) {
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status').filter({ hasText: words }).first().waitFor();
  await page.mouse.move(300, 300);
}
