// Tables of skills, typed cell by cell.
import { inEachHost } from './support/windows.mjs';

const HEAD = '| Skill              | Code | Level |\n| ------------------ | ---- | ----- |\n';
const WIDE = '| Skill                     | Code | Level |\n| ------------------------- | ---- | ----- |\n';

inEachHost('a table of skills', (editor) => {
  it('is what was typed, with bars and Enter, at speed', async () => {
    await editor().open('## Skills\n\n');
    const typed =
      '| Skill | Code | Level |\n| --- | --- | --- |\n' +
      '| Infrastructure operations | ITOP | 4 |\n| Problem management | PBMG | 3 |\n\nThat is all.\n';
    await editor().type(typed);
    await editor().textIs(`## Skills\n\n${typed}`);
  });

  it('is filled by cells: a name brings its code, Tab leads to the level, Tab to a new row', async () => {
    await editor().open(`${HEAD}| ‸                   |      |       |\n`);
    await editor().type('infra');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('ArrowDown', 'Enter');
    await editor().textIs(`${WIDE}| Infrastructure operations‸ | ITOP |       |\n`);
    await editor().inTable();
    await editor().press('Tab');
    await editor().textIs(`${WIDE}| Infrastructure operations | ITOP‸ |       |\n`);
    await editor().press('Tab');
    await editor().offers('Level 1, Follow', 'Level 2, Assist', 'Level 3, Apply', 'Level 4, Enable');
    await editor().press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await editor().textIs(`${WIDE}| Infrastructure operations | ITOP | 4‸     |\n`);
    await editor().inTable();
    await editor().press('Tab');
    await editor().textIs(
      `${WIDE}| Infrastructure operations | ITOP | 4     |\n| ‸                          |      |       |\n`,
    );
    await editor().press('Shift+Tab');
    await editor().textIs(
      `${WIDE}| Infrastructure operations | ITOP | 4‸     |\n|                           |      |       |\n`,
    );
  });

  it('takes a level that is typed in the open list', async () => {
    await editor().open(`${HEAD}| Problem management | PBMG‸ |       |\n`);
    await editor().inTable();
    await editor().press('Tab');
    await editor().offers('Level 2, Assist');
    await editor().type('3');
    await editor().textIs(`${HEAD}| Problem management | PBMG | 3‸      |\n`);
    await editor().offersNothing();
    await editor().press('Tab');
    await editor().textIs(`${HEAD}| Problem management | PBMG | 3     |\n| ‸                   |      |       |\n`);
  });

  it('is what was typed where somebody types on behind Tab, before it is known which cell comes next', async () => {
    await editor().open(`${HEAD}| ‸                   |      |       |\n`);
    await editor().inTable();
    await editor().type('Problem management\tPBMG\t3\tNetwork support\tNTAS\t2\tTesting\tTEST\t4');
    await editor().textIs(
      `${HEAD}| Problem management | PBMG | 3     |\n| Network support    | NTAS | 2     |\n| Testing            | TEST | 4‸      |\n`,
    );
  });

  it('gets a row with Enter in its last cell, and is left with Enter in an empty row', async () => {
    await editor().open(`${HEAD}| Problem management | PBMG | 3‸     |\n`);
    await editor().inTable();
    await editor().press('Enter');
    await editor().textIs(`${HEAD}| Problem management | PBMG | 3     |\n| ‸                   |      |       |\n`);
    await editor().inTable();
    await editor().press('Enter');
    await editor().textIs(`${HEAD}| Problem management | PBMG | 3     |\n‸\n`);
    await editor().type('More.');
    await editor().textIs(`${HEAD}| Problem management | PBMG | 3     |\nMore.‸\n`);
  });

  it('gets the cells that a begun row lacks', async () => {
    await editor().open('| Skill | Code | Level |\n| --- | --- | --- |\n');
    await editor().type('| problem');
    await editor().offers('Problem management');
    await editor().press('Tab');
    await editor().textIs('| Skill | Code | Level |\n| --- | --- | --- |\n| Problem management‸ | PBMG |  |');
  });
});

inEachHost('another table', (editor) => {
  it('keeps its keys', async () => {
    await editor().open('| Item | Price |\n| --- | --- |\n| Tea | 2‸ |\n');
    await editor().settled();
    await editor().press('Enter');
    await editor().textIs('| Item | Price |\n| --- | --- |\n| Tea | 2\n‸ |\n');
  });
});
