import type * as vscode from 'vscode';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { standIn } from '../support/fixtures/stand-in.ts';
import { equal, excludes, includes, present } from './support/assert.ts';
import {
  accept,
  after,
  closeEditors,
  completionsAt,
  hoverOver,
  messagesIn,
  openProfile,
  plain,
} from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { fileInFolder, removeFile, removeFiles, writeFile } from './support/folder.ts';
import { definition } from './support/skill-text.ts';

const WORKBOOK = 'skills-data/our-workbook.xlsx';
// PROG alone could mean something else; beside ITOP it is the skill.
const PROFILE = 'This role needs PROG-4 and ITOP-4.\n';

const ONLY_NAMES = 'Only names and levels are known here';

describe('a workbook in the folder skills-data', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles();
  });

  it('completes its skills with their definitions, which are then written', async () => {
    await writeFile(WORKBOOK, officialWorkbook(standIn()));
    const profile = await openProfile('Skills: PROG-');
    const items = await eventually(async () => {
      const offered = await completionsAt(profile, after(profile, 'PROG-'));
      includes(plain(offered[0]?.documentation), programmingAt(2));
      return offered;
    });
    equal(items.length, 5, 'Not the levels 2 to 6');
    items.forEach((item, index) => includes(plain(item.documentation), programmingAt(index + 2)));

    await accept(profile, present(items[2], 'item for level 4'));
    equal(profile.getText(), 'Skills: PROG-4');
  });

  it('is taken up in a document that is open', async () => {
    const profile = await openProfile(PROFILE);
    await eventually(async () => includes(await hoverOver(profile, 'PROG-4'), ONLY_NAMES));

    await writeFile(WORKBOOK, officialWorkbook(standIn()));
    const text = await hoverThatSays(profile, programmingAt(4));
    includes(text, 'our-workbook.xlsx');
    excludes(text, ONLY_NAMES);
    includes(await hoverOver(profile, 'ITOP-4'), definition(4));
  });

  it('serves as it was while it is broken, and the problem is listed on the file', async () => {
    await writeFile(WORKBOOK, officialWorkbook(standIn()));
    const profile = await openProfile(PROFILE);
    await hoverThatSays(profile, programmingAt(4));

    const file = { uri: await writeFile(WORKBOOK, 'This was a workbook, and is none any more.') };
    await eventually(() => includes(messagesIn(file).join('\n'), 'what it held before serves: 5 skills'));
    includes(await hoverOver(profile, 'PROG-4'), programmingAt(4));

    await writeFile(WORKBOOK, officialWorkbook(standIn()));
    await eventually(() => equal(messagesIn(file), []));
  });

  it('leaves ITOP alone when it is removed', async () => {
    await writeFile(WORKBOOK, officialWorkbook(standIn()));
    const profile = await openProfile(PROFILE);
    await hoverThatSays(profile, programmingAt(4));

    await removeFile(WORKBOOK);
    const text = await hoverThatSays(profile, ONLY_NAMES);
    includes(text, 'Programming/software development');
    excludes(text, programmingAt(4));
    includes(await hoverOver(profile, 'ITOP-4'), definition(4));
    equal(messagesIn({ uri: fileInFolder(WORKBOOK) }), []);
  });
});

/** What the workbook says of programming at a level. */
function programmingAt(level: number): string {
  const skill = present(
    standIn().skills.find(({ code }) => code === 'PROG'),
    'PROG in the stand-in',
  );
  return present(skill.levels.get(level), `level ${level} of PROG`);
}

function hoverThatSays(profile: vscode.TextDocument, part: string): Promise<string> {
  return eventually(async () => {
    const text = await hoverOver(profile, 'PROG-4');
    includes(text, part);
    return text;
  });
}
