// One profile from the empty folder to the end, by the keyboard alone, in each language.
import assert from 'node:assert/strict';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { standIn } from '../support/fixtures/stand-in.ts';
import { eventually } from './support/editor.mjs';
import { STORY_WORDS } from './support/story-words.mjs';
import { inEachHost } from './support/windows.mjs';

const WORKBOOK = Buffer.from(officialWorkbook(standIn()));

const TRAINEES_DUTIES = `- Follows instructions and asks for help.
- Carries out routine tasks under close supervision.
- Learns on the job.`;
const DUTIES = `- Plans the work of the team and guides its members.
- Chooses methods and tools, and is responsible for the results.
- Influences customers and suppliers within the area.`;

for (const [language, words] of Object.entries(STORY_WORDS)) {
  inEachHost(`a profile in ${language}`, (editor) => tellStory(editor, words), { folder: 'empty', language });
}

function tellStory(editor, words) {
  const profile = `# ${words.title}

## ${words.purpose}

## ${words.skills}

| Skill | Code | ${words.level} |
| --- | --- | --- |
| Infrastructure operations | ITOP | 4 |
| Network support | NTAS | 5 |
| Problem management | PBMG | 3 |
| Requirements definition and management | REQM | 2 |

### Infrastructure operations (ITOP) ${words.level} 4

${DUTIES}

## ${words.duties}

## ${words.experience}
`;
  const end = profile.slice(profile.indexOf(`## ${words.duties}`));

  it('is written by the keyboard alone', async function () {
    this.timeout(120_000);
    await newProfile(words.title);
    await editor().press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
    await editor().type(`\n\n| Skill | Code | ${words.level} |\n| --- | --- | --- |\n| `);
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
    await editor().type(`\n### Infrastructure operations (ITOP) ${words.level} 4\n\n${TRAINEES_DUTIES}`);
    await problems(words.readsLike);
    await editor().press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+Home');
    await editor().type(DUTIES);
    await editor().textIs(profile);
    await problems();
  });

  /** The questions of the assistant, from the palette to the profile: a title, no level, and no skills yet. */
  async function newProfile(title) {
    const { page } = editor();
    await editor().command(words.newProfile);
    await asks(words.askTitle);
    await editor().type(title);
    await editor().press('Enter');
    await asks(words.askLevel);
    await editor().press('Enter');
    await asks(words.askSkill);
    await editor().press('Escape');
    await page.locator('.view-line').filter({ hasText: words.experience }).first().waitFor();
    await page.locator('.monaco-editor.focused').first().waitFor();
    await editor().textIs(`# ${title}‸\n\n${profile.slice(profile.indexOf('## '), profile.indexOf('| Skill'))}${end}`);
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
      assert.ok(text.includes(`\n${line}\n\n${end}`), text);
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
    await editor().offers(`${words.level} `);
    await editor().type(level);
    await editor().offersNothing();
    await editor().inTable();
  }

  async function addWorkbook() {
    const { page } = editor();
    await editor().command(words.addSkillsData);
    const chooser = await eventually(async () => {
      assert.equal(await focusedLabel(page), words.file);
      // a browser may be late to send keys to the frame that it has shown as focused
      const opened = page.waitForEvent('filechooser', { timeout: 2000 });
      await editor().press('Enter');
      return opened;
    });
    await chooser.setFiles({ name: 'sfia-9.xlsx', mimeType: 'application/octet-stream', buffer: WORKBOOK });
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: words.forAllFolders }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(words.loaded).first().waitFor();
    await page.locator('.monaco-editor.focused').first().waitFor();
    await editor().inTable();
  }

  /** Goes to the finding, and takes the first thing that can be done about it. */
  async function repair() {
    const { page } = editor();
    await problems(words.undefinedLevel);
    await editor().press('F8');
    await page.locator('.marker-widget').waitFor();
    await editor().press('Control+.');
    await page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: words.changeLevel }).waitFor();
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
}

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
