import assert from 'node:assert/strict';
import axe from 'axe-core';
import { inEachHost, openFile, runCommand, webview } from './support/window.mjs';

const FILES = {
  'analyst.md': '# Analyst\n\n- PBMG-3\n',
  'lead.md': '# Lead\n\nSFIA level 5\n\n- ITOP-5, PBMG-4\n\n## Desirable skills\n\n- NTAS-4\n',
  'operator.md': '# Operator\n\nSFIA level 3\n\n- ITOP-3, NTAS-2\n',
  'note.md': '# Note\n\nNothing to see.\n',
};

for (const theme of ['Default Light Modern', 'Default High Contrast']) {
  inEachHost(`the skills matrix, ${theme}`, { files: FILES, settings: { 'workbench.colorTheme': theme } }, (window) => {
    it('has a row for each role and a column for each skill', async () => {
      const view = await showMatrix(window());
      assert.equal(await view.getByText('3 roles by 3 skills.').count(), 1);
      const head = await view.getByRole('columnheader').allInnerTexts();
      assert.deepEqual(
        head.map((text) => text.trim()),
        ['Role', 'Level', 'PBMG Problem management', 'ITOP Infrastructure operations', 'NTAS Network support'],
      );
      assert.deepEqual(await titles(view), ['Analyst', 'Lead', 'Operator']);
      const lead = view.getByRole('row').filter({ has: view.getByRole('rowheader', { name: 'Lead' }) });
      assert.deepEqual(
        await lead
          .getByRole('gridcell')
          .evaluateAll((cells) => cells.map((cell) => cell.ariaLabel ?? cell.textContent)),
        ['5', 'PBMG Problem management: 4', 'ITOP Infrastructure operations: 5', 'NTAS Network support: 4, desirable'],
      );
    });

    it('can be read and used by everybody', async () => {
      const view = await showMatrix(window());
      const frame = await (await view.locator('main').elementHandle()).ownerFrame();
      await frame.evaluate(axe.source);
      const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
        [],
      );
    });

    it('goes from cell to cell by the keyboard, and to the citation', async () => {
      const page = window();
      const view = await showMatrix(page);
      await view.getByRole('columnheader', { name: 'Role' }).focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
        await page.keyboard.press(key);
      assert.equal(await focused(view), 'PBMG Problem management: not asked for');
      await page.keyboard.press('ArrowRight');
      assert.equal(await focused(view), 'ITOP Infrastructure operations: 3');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active[data-resource-name="operator.md"]').waitFor();
      await page.locator('.statusbar').getByText('Ln 5, Col 3').waitFor();
    });

    it('sorts by a heading, shows what is looked for, and stays as it is while it is hidden', async () => {
      const page = window();
      let view = await showMatrix(page);
      await view.getByRole('columnheader', { name: 'ITOP' }).click();
      assert.deepEqual(await titles(view), ['Lead', 'Operator', 'Analyst']);
      assert.equal(await view.getByRole('columnheader', { name: 'ITOP' }).getAttribute('aria-sort'), 'descending');
      await view.getByRole('searchbox', { name: 'Show roles with' }).fill('r');
      assert.deepEqual(await titles(view), ['Operator']);
      await view.getByRole('status').getByText('1 of 3 roles').waitFor();
      await openFile(page, 'note.md');
      view = await showMatrix(page);
      assert.deepEqual(await titles(view), ['Operator']);
      await view.getByRole('searchbox').fill('');
      assert.deepEqual(await titles(view), ['Lead', 'Operator', 'Analyst']);
      await view.getByRole('columnheader', { name: 'Role' }).click();
    });

    it('is saved as a file', async () => {
      const page = window();
      const view = await showMatrix(page);
      await view.getByRole('button', { name: 'CSV file' }).click();
      await page.waitForFunction(() => /matrix\.csv$/.test(document.querySelector('.quick-input-box input')?.value));
      await page.keyboard.press('Enter');
      await view.getByRole('status').getByText('Saved as Skills matrix.csv.').waitFor();
      await openFile(page, 'Skills matrix.csv');
      await page.locator('.view-line').getByText('Lead,5,lead.md,1,4,5,4 (desirable)').waitFor();
      await runCommand(page, 'File: Revert File');
    });
  });
}

async function showMatrix(page) {
  await openFile(page, 'note.md');
  await runCommand(page, 'Role Profiles: Show the Skills Matrix');
  const view = webview(page);
  await view.getByRole('heading', { name: 'Skills matrix', level: 1 }).waitFor();
  return view;
}

function titles(view) {
  return view.locator('.grid-row .title').allInnerTexts();
}

function focused(view) {
  return view.locator(':focus').getAttribute('aria-label');
}
