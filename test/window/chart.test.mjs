import assert from 'node:assert/strict';
import { accessibilityProblems } from './support/accessibility.mjs';
import { inEachHost, openFile, runCommand, webview } from './support/window.mjs';

const FILES = {
  'lead.md': '# Lead\n\nSFIA level 5\n\n- PBMG-4\n- ITOP-5\n\n## Desirable skills\n\n- NTAS-3\n',
  'note.txt': 'Nothing to see.\n',
};

for (const theme of ['Default Light Modern', 'Default High Contrast']) {
  inEachHost(
    `the chart of a role, ${theme}`,
    { files: FILES, settings: { 'workbench.colorTheme': theme } },
    (window) => {
      it('draws each skill up to its level, and says the same in words', async () => {
        const view = await showChart(window());
        assert.equal(await view.getByText('The role is of level 5.').count(), 1);
        const rows = view.locator('tbody tr');
        assert.deepEqual(
          await rows.evaluateAll((all) =>
            all.map(({ cells }) => [
              cells[0].textContent,
              cells[1].textContent,
              cells[2].querySelectorAll('.filled, .wished').length,
              cells[2].textContent,
            ]),
          ),
          [
            ['Infrastructure operations (ITOP)', '5', 5, '5'],
            ['Problem management (PBMG)', '4', 4, '4'],
            ['Network support (NTAS)', '3 (desirable)', 3, '3'],
          ],
        );
      });

      it('can be read by everybody', async () => {
        assert.deepEqual(await accessibilityProblems(await showChart(window())), []);
      });

      it('leads to the citation by the keyboard', async () => {
        const page = window();
        const view = await showChart(page);
        await view.getByRole('link', { name: 'Problem management (PBMG)' }).focus();
        await page.keyboard.press('Enter');
        await page.locator('.tab.active[data-resource-name="lead.md"]').waitFor();
        await page.locator('.statusbar').getByText('Ln 5, Col 3').waitFor();
      });

      it('follows the profile', async () => {
        const page = window();
        await openFile(page, 'lead.md');
        await runCommand(page, 'Role Profiles: Show the Chart of This Role');
        const view = webview(page);
        await view.getByRole('link', { name: 'Problem management (PBMG)' }).click();
        await page.locator('.statusbar').getByText('Ln 5, Col 3').waitFor();
        await page.keyboard.press('End');
        await page.keyboard.type(', DBAD-2');
        await page.locator('.tab').filter({ hasText: 'Skills of Lead' }).click();
        await webview(page).getByRole('link', { name: 'Database administration (DBAD)' }).waitFor();
        await page.locator('.tab[data-resource-name="lead.md"]').click();
        await runCommand(page, 'File: Revert File');
      });

      it('is saved as a picture beside the profile', async () => {
        const page = window();
        const view = await showChart(page);
        await view.getByRole('button', { name: 'Save as a picture (SVG)' }).click();
        await page.waitForFunction(() => /\/lead\.svg$/.test(document.querySelector('.quick-input-box input')?.value));
        await page.keyboard.press('Enter');
        await view.getByRole('status').getByText('Saved as lead.svg.').waitFor();
        await page.getByRole('treeitem', { name: 'lead.svg' }).waitFor();
      });
    },
  );
}

async function showChart(page) {
  await openFile(page, 'lead.md');
  await runCommand(page, 'Role Profiles: Show the Chart of This Role');
  const view = webview(page);
  await view.getByRole('heading', { name: 'Skills of Lead', level: 1 }).waitFor();
  return view;
}
