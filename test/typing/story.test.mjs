// One profile from the empty folder to the end, by the keyboard alone.
import assert from 'node:assert/strict';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { standIn } from '../support/fixtures/stand-in.ts';
import { runCommand } from '../window/support/window.mjs';
import { eventually } from './support/editor.mjs';
import { inEachHost } from './support/windows.mjs';

const WORKBOOK = Buffer.from(officialWorkbook(standIn()));

const TRAINEES_DUTIES = `- Follows instructions and asks for help.
- Carries out routine tasks under close supervision.
- Learns on the job.`;
const DUTIES = `- Plans the work of the team and guides its members.
- Chooses methods and tools, and is responsible for the results.
- Influences customers and suppliers within the area.`;

const PROFILE = `# Infrastructure engineer

## Skills

| Skill | Code | Level |
| --- | --- | --- |
| Infrastructure operations | ITOP | 4 |
| Network support | NTAS | 5 |
| Problem management | PBMG | 3 |
| Requirements definition and management | REQM | 2 |

## Infrastructure operations (ITOP) Level 4

${DUTIES}
`;

inEachHost(
  'a profile',
  (editor) => {
    it('is written by the keyboard alone', async function () {
      this.timeout(120_000);
      const { page } = editor();
      await runCommand(page, 'Create: New File...');
      await editor().type('engineer.md');
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'engineer.md' }).first().waitFor();
      await editor().press('Enter');
      const place = page.locator('.quick-input-box input');
      await eventually(async () => assert.match(await place.inputValue(), /\/engineer\.md$/));
      await editor().press('Enter');
      await page.locator('.tab.active[data-resource-name="engineer.md"]').waitFor();
      await page.locator('.monaco-editor.focused').first().waitFor();

      await editor().type(
        '# Infrastructure engineer\n\n## Skills\n\n| Skill | Code | Level |\n| --- | --- | --- |\n| ',
      );
      await addRow('infrastructure op', 'Infrastructure operations', '4');
      await editor().press('Tab');
      await editor().inTable();
      await addRow('networ', 'Network', '9', 'ArrowDown');
      await addWorkbook();
      await editor().press('Tab');
      await editor().inTable();
      await addRow('problem', 'Problem management', '3');
      await editor().press('Tab');
      await editor().inTable();
      await addRow('requirements', 'Requirements definition and management', '2');
      await editor().press('Enter', 'Enter');
      await editor().textIs(`${PROFILE.slice(0, PROFILE.indexOf('\n## Infra')).replace('| 5 |', '| 9 |')}‸`);

      await repair();
      await editor().press('Control+End');
      await editor().type(`\n## Infrastructure operations (ITOP) Level 4\n\n${TRAINEES_DUTIES}\n`);
      await problems('This reads like level 1 or 2');
      await editor().press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp');
      await editor().type(`${DUTIES}\n`);
      await editor().textIs(PROFILE);
      await problems();
    });

    /** A row from its first cell: the skill is chosen, its code comes along, the level is typed. */
    async function addRow(typed, offered, level, ...keys) {
      await editor().type(typed);
      await editor().offers(offered);
      await editor().press(...keys, 'Enter');
      await editor().inTable();
      await editor().press('Tab');
      await editor().inTable();
      await editor().press('Tab');
      await editor().offers('Level ');
      await editor().type(level);
      await editor().offersNothing();
      await editor().inTable();
    }

    async function addWorkbook() {
      const { page } = editor();
      await runCommand(page, 'Role Profiles: Add Skills Data...');
      await eventually(async () => assert.equal(await focusedLabel(page), 'File on your computer:'));
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles({ name: 'sfia-9.xlsx', mimeType: 'application/octet-stream', buffer: WORKBOOK });
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'For all folders' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Loaded from sfia-9.xlsx: 5 skills with 24 levels of SFIA 9.').first().waitFor();
      await page.locator('.monaco-editor.focused').first().waitFor();
      await editor().inTable();
    }

    /** Goes to the finding, and takes the first thing that can be done about it. */
    async function repair() {
      const { page } = editor();
      await problems('NTAS (Network support) has no level 9');
      await editor().press('F8');
      await page.locator('.marker-widget').waitFor();
      await editor().press('Control+.');
      await page.locator('.action-widget').waitFor();
      await editor().press('Enter');
      await problems();
      await editor().press('Escape');
    }

    /** Passes when these are the beginnings of what is found, and nothing else is. */
    async function problems(...expected) {
      await eventually(async () => {
        const found = await editor().problems();
        assert.equal(found.length, expected.length, found.join('\n'));
        expected.forEach((start, i) => assert.ok(found[i].startsWith(start), found[i]));
      });
    }
  },
  { folder: 'empty' },
);

/** The name of what the keyboard is at, in whatever frame it is. */
async function focusedLabel(page) {
  for (const frame of page.frames()) {
    const label = await frame.evaluate(() => document.activeElement?.labels?.[0]?.textContent.trim()).catch(() => {});
    if (label !== undefined && label !== null) return label;
  }
  return undefined;
}
