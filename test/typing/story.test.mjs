// One profile from the empty folder to the end, by the keyboard alone.
import assert from 'node:assert/strict';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { standIn } from '../support/fixtures/stand-in.ts';
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

## Purpose of the role

## SFIA skills

| Skill | Code | Level |
| --- | --- | --- |
| Infrastructure operations | ITOP | 4 |
| Network support | NTAS | 5 |
| Problem management | PBMG | 3 |
| Requirements definition and management | REQM | 2 |

### Infrastructure operations (ITOP) Level 4

${DUTIES}

## Duties

## Experience and qualifications
`;

const END = PROFILE.slice(PROFILE.indexOf('## Duties'));

inEachHost(
  'a profile',
  (editor) => {
    it('is written by the keyboard alone', async function () {
      this.timeout(120_000);
      await newProfile('Infrastructure engineer');
      await editor().press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
      await editor().type('\n\n| Skill | Code | Level |\n| --- | --- | --- |\n| ');
      await addRow('infrastructure op', 'Infrastructure operations', '4');
      await nextRow();
      await addRow('network sup', 'Network support', '9');
      await addWorkbook();
      await nextRow();
      await addRow('problem', 'Problem management', '3');
      await nextRow();
      await addRow('requirements', 'Requirements definition and management', '2');
      await editor().press('Enter');
      await nextRowIs('| ‸ |  |  |');
      await editor().press('Enter');
      await nextRowIs('‸');

      await repair();
      await editor().type(`\n### Infrastructure operations (ITOP) Level 4\n\n${TRAINEES_DUTIES}`);
      await problems('This reads like level 1');
      await editor().press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+Home');
      await editor().type(DUTIES);
      await editor().textIs(PROFILE);
      await problems();
    });

    /** The questions of the assistant, from the palette to the profile: a title, no level, and no skills yet. */
    async function newProfile(title) {
      const { page } = editor();
      await editor().command('Role Profiles: New Role Profile...');
      await asks('What is the role called?');
      await editor().type(title);
      await editor().press('Enter');
      await asks('At which level does the role work?');
      await editor().press('Enter');
      await asks('Which skill does the role need?');
      await editor().press('Escape');
      await page.locator('.view-line').filter({ hasText: 'Experience' }).first().waitFor();
      await page.locator('.monaco-editor.focused').first().waitFor();
      await editor().textIs(
        `# ${title}‸\n\n${PROFILE.slice(PROFILE.indexOf('## Purpose'), PROFILE.indexOf('| Skill'))}${END}`,
      );
    }

    /** Waits for a question, which stands in the box or below it. */
    async function asks(question) {
      const box = editor().page.locator('.quick-input-widget').filter({ visible: true });
      const inside = editor().page.locator(`input[placeholder^="${question}"]`);
      await box
        .filter({ has: inside })
        .or(box.filter({ hasText: question }))
        .first()
        .waitFor();
    }

    async function nextRow() {
      await editor().press('Tab');
      await nextRowIs('| ‸ |  |  |');
      await editor().inTable();
    }

    /** Passes when the cursor is in this line, behind the rows, and in front of what the assistant wrote. */
    async function nextRowIs(line) {
      await eventually(async () => {
        const text = await editor().marked();
        assert.ok(text.includes(`\n${line}\n\n${END}`), text);
      });
    }

    /** A row from its first cell: the skill is chosen, its code comes along, the level is typed. */
    async function addRow(typed, offered, level) {
      await editor().type(typed);
      await editor().offers(offered);
      await editor().press('Enter');
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
      await editor().command('Role Profiles: Add Skills Data...');
      const chooser = await eventually(async () => {
        assert.equal(await focusedLabel(page), 'File on your computer:');
        // a browser may be late to send keys to the frame that it has shown as focused
        const opened = page.waitForEvent('filechooser', { timeout: 2000 });
        await editor().press('Enter');
        return opened;
      });
      await chooser.setFiles({ name: 'sfia-9.xlsx', mimeType: 'application/octet-stream', buffer: WORKBOOK });
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
      await page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: 'Change to level 5' }).waitFor();
      await editor().press('Enter');
      await problems();
      await editor().press('Escape', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      await nextRowIs('‸');
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
    const label = await frame.evaluate(focusedInFrame).catch(() => {});
    if (label !== undefined && label !== null) return label;
  }
  return undefined;
}

function focusedInFrame() {
  return document.hasFocus() ? document.activeElement?.labels?.[0]?.textContent.trim() : undefined;
}
