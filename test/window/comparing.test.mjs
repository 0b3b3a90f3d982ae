import assert from 'node:assert/strict';
import { accessibilityProblems } from './support/accessibility.mjs';
import { chooseInMenu, inEachHost, openFile, runCommand, webview } from './support/window.mjs';

const SENIOR = `# Senior engineer

SFIA Level 4

- Infrastructure operations (ITOP): level 4
- Network support (NTAS): level 3

## Responsibilities

- Runs the patch calendar.
- Orders spare disks.
`;

const LEAD = `# Lead engineer

SFIA Level 5

- Infrastructure operations (ITOP): level 5
- Problem management (PBMG): level 4

## Responsibilities

- Runs the patch calendar of all offices.
`;

const ALIKE = {
  'assistant.md': '# Assistant\n\n- ITOP-3\n- NTAS-3\n- USUP-2\n',
  'clerk.md': '# Clerk\n\n- ITOP-2\n- NTAS-3\n- USUP-2\n',
};

for (const theme of ['Default Light Modern', 'Default High Contrast']) {
  const settings = { 'workbench.colorTheme': theme };
  const files = { 'lead.md': LEAD, 'senior.md': SENIOR, 'kim.csv': 'ITOP;3\nDBAD;4\n', ...ALIKE };

  inEachHost(`comparing two roles, ${theme}`, { files, settings }, (window) => {
    it('asks which two by the keyboard, and shows what changes between them', async () => {
      const page = window();
      const view = await compareByCommand(page);
      assert.deepEqual(await tables(view), [
        [
          'Skill | Code | Senior engineer | Lead engineer | Change',
          'Problem management | PBMG |  | 4 | added',
          'Network support | NTAS | 3 |  | dropped',
          'Infrastructure operations | ITOP | 4 | 5 | raised',
        ],
        [
          'Senior engineer | Lead engineer | Change',
          'Runs the patch calendar. | Runs the patch calendar of all offices. | changed',
          'Orders spare disks. |  | dropped',
        ],
      ]);
      assert.deepEqual(await accessibilityProblems(view), []);
    });

    it('copies it as Markdown', async () => {
      const page = window();
      const view = await compareByCommand(page);
      await view.getByRole('button', { name: 'Copy as Markdown' }).click();
      await view.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^# From Senior engineer to Lead engineer\n/);
      assert.match(copied, /\n\| Infrastructure operations \| ITOP \| 4 \| 5 \| raised \|\n/);
    });

    it('takes the two files that are selected in the explorer', async () => {
      const page = window();
      await page.getByRole('treeitem', { name: 'lead.md' }).first().click();
      await page
        .getByRole('treeitem', { name: 'senior.md' })
        .first()
        .click({ modifiers: ['Control'] });
      await chooseInMenu(page, page.getByRole('treeitem', { name: 'senior.md' }).first(), 'Compare Two Roles...');
      const view = webview(page);
      await view
        .getByRole('heading', { name: /^From (Lead|Senior) engineer to (Lead|Senior) engineer$/, level: 1 })
        .waitFor();
    });

    it('shows the gaps and strengths of somebody, from a list that nothing is stored of', async () => {
      const page = window();
      await chooseInMenu(
        page,
        page.getByRole('treeitem', { name: 'kim.csv' }).first(),
        'Compare a Person with a Role...',
      );
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Senior engineer' }).click();
      const view = webview(page);
      await view.getByRole('heading', { name: 'kim.csv and the role Senior engineer', level: 1 }).waitFor();
      await view.getByText('Nothing of this is stored or sent').waitFor();
      const [gaps, strengths] = await tables(view);
      assert.deepEqual(gaps.slice(1), [
        'Network support | NTAS | 3 |  | missing',
        'Infrastructure operations | ITOP | 4 | 3 | 1 level below',
      ]);
      assert.deepEqual(strengths.slice(1), ['Database administration | DBAD |  | 4 | not asked for']);
      assert.deepEqual(await accessibilityProblems(view), []);
    });

    it('shows which roles of the folder are nearly the same, and opens them', async () => {
      const page = window();
      await openFile(page, 'senior.md');
      await runCommand(page, 'Role Profiles: Show Nearly the Same Roles');
      const view = webview(page);
      await view.getByRole('heading', { name: 'Nearly the same roles', level: 1 }).waitFor();
      const [pairs] = await tables(view);
      assert.deepEqual(pairs.slice(1), ['Assistant | assistant.md | Clerk | clerk.md | 83 % | ITOP 3 > 2']);
      assert.deepEqual(await accessibilityProblems(view), []);
      await view.getByRole('link', { name: 'Clerk' }).click();
      await page.locator('.tab.active[data-resource-name="clerk.md"]').waitFor();
    });
  });
}

async function compareByCommand(page) {
  await openFile(page, 'senior.md');
  await runCommand(page, 'Role Profiles: Compare Two Roles...');
  const choices = page.locator('.quick-input-list .monaco-list-row');
  await choices.filter({ hasText: 'Lead engineer' }).waitFor();
  assert.match(await choices.first().innerText(), /Senior engineer/, 'that of the open document comes first');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-box input[placeholder*="Senior engineer"]').waitFor();
  await page.keyboard.type('Lead');
  await page.keyboard.press('Enter');
  const view = webview(page);
  await view.getByRole('heading', { name: 'From Senior engineer to Lead engineer', level: 1 }).waitFor();
  return view;
}

/** The rows of each table, their cells as people read them. */
function tables(view) {
  return view
    .locator('table')
    .evaluateAll((all) =>
      all.map((table) => [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText).join(' | '))),
    );
}
