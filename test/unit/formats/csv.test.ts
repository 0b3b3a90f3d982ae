import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { attributeRows, csvText, levelRows } from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';

async function read(text: string, name = 'skills.csv') {
  const { framework: raw, problems } = await readFramework({ name, bytes: new TextEncoder().encode(text) });
  const loaded = raw && loadFramework(raw, { layer: 'folder', name });
  return {
    framework: loaded?.framework,
    problems: [...problems, ...(loaded?.problems ?? [])],
    told: [...problems, ...(loaded?.problems ?? [])].map(
      ({ severity, id, message }) => `${severity} ${id}: ${message}`,
    ),
  };
}

describe('a CSV file', () => {
  it('may have newlines and quotation marks inside its cells', async () => {
    const { framework, told } = await read(
      'Code,Skill,Level 1 description\r\nBAKE,"Baking, with care","First line\nsaid ""well""\n\nlast line"\r\n',
    );
    assert.deepEqual(told, []);
    assert.equal(framework?.skills[0]?.name, 'Baking, with care');
    assert.equal(framework.skills[0]?.levels[0]?.text, 'First line\nsaid "well"\n\nlast line');
  });

  it('tells the line of a problem, newlines inside cells counted', async () => {
    const { problems, told } = await read(
      'Code,Skill,Guidance notes,Level 1,Level 2\r\nBAKE,Baking,"a\nb\nc",Bakes.,\r\n,Brewing,,Brews.,\r\nBOIL,Boiling,"x\ny",Boils.,\r\nBOIL,Boiling,,Boils.,\r\n',
    );
    assert.deepEqual(told, [
      'error row-without-code: Line 5: "Brewing" has no code and is left out. Write its code, for example ITOP.',
      'error duplicate-code: Line 8: BOIL stands here a second time; the first one, in line 6, is used. Remove one of them.',
    ]);
    assert.deepEqual(
      problems.map(({ place }) => place),
      [{ line: 4 }, { line: 7 }],
    );
  });

  it('may begin with the line that tells Excel its separator', async () => {
    const { framework, problems } = await read('sep=;\nCode;Skill;Level 1\nBAKE;Baking;Bakes.\n;Brewing;Brews.\n');
    assert.equal(framework?.skills[0]?.code, 'BAKE');
    assert.deepEqual(
      problems.map(({ place }) => place),
      [{ line: 3 }],
    );
  });

  it('is not misled by commas in a file of semicolons', async () => {
    const { framework } = await read(
      'Code;Skill;Category;Level 1\nBAKE;Baking, brewing, boiling;Kitchen, cellar;Bakes, brews, boils.\n',
    );
    assert.equal(framework?.skills[0]?.name, 'Baking, brewing, boiling');
  });

  it('tells its edition by its addresses before its name', async () => {
    const text = 'Code,URL,Skill,Level 1\nBAKE,https://sfia-online.org/en/skillcode/9/BAKE,Baking,Bakes.\n';
    assert.equal((await read(text, 'sfia-8.csv')).framework?.edition, '9');
    assert.equal((await read(text.replaceAll('/9/', '/'), 'SFIA 8 skills.csv')).framework?.edition, '8');
    assert.equal((await read(text.replaceAll('/9/', '/'), 'skills 2026.csv')).framework?.edition, undefined);
  });

  it('may be the sheet of the attributes, or of the levels of responsibility', async () => {
    for (const separator of [',', ';', '\t']) {
      const attributes = await read(csvText(attributeRows(standIn()), separator));
      assert.deepEqual(
        [attributes.told, attributes.framework?.attributes.length, attributes.framework?.edition],
        [[], 2, '9'],
      );
      const levels = await read(csvText(levelRows(standIn()), separator));
      assert.deepEqual(levels.told, []);
      assert.deepEqual(
        levels.framework?.levels.map(({ name }) => name),
        standIn().levels.map(({ name }) => name),
      );
      assert.deepEqual(levels.framework.skills, []);
    }
  });

  it('is not read where a quotation mark is never closed: the rows below would be lost in one cell', async () => {
    const { framework, told } = await read('Code,Skill,Level 1\nBAKE,Baking,"Bakes.\nBREW,Brewing,Brews.\n');
    assert.equal(framework, undefined);
    assert.match(told.join('\n'), /^error unclosed-quote: Line 2: A quotation mark is opened here and never closed/);
  });

  it('without headers says which ones it needs', async () => {
    const { framework, told } = await read('BAKE,Baking,Bakes.\n');
    assert.equal(framework, undefined);
    assert.match(
      told.join('\n'),
      /^error no-headers: No skills are found in this text\. In a CSV file, the headers "Code", "Skill" and "Level 1 description"/,
    );
  });

  it('with headers alone says that it holds nothing', async () => {
    const { told } = await read('Code,Skill,Level 1\n');
    assert.deepEqual(told, [
      'error no-skills: Nothing in this file can be used: it holds no skill with a code, a name and a level.',
    ]);
  });

  it('tells a range that a spreadsheet has made a date of, at its line, and invents no level from it', async () => {
    const { framework, told } = await read(
      [
        'Levels,Code,Skill,Level 2 description,Level 3 description',
        '05-Mar,OVEN,Oven keeping,,',
        'Mar-05,DOUG,Dough making,Makes dough.,Judges it by hand.',
        '"2,3",SALT,Salting,Adds salt.,Tastes it.',
        '3/5/2026,YEAS,Yeast keeping,Feeds it.,Keeps it.',
      ].join('\r\n'),
    );
    assert.deepEqual(
      framework?.skills.map(({ code, levels }) => [code, levels.map(({ level }) => level)]),
      [
        ['DOUG', [2, 3]],
        ['SALT', [2, 3]],
        ['YEAS', [2, 3]],
      ],
    );
    const date =
      'A spreadsheet has turned a range of levels into a date here, so it is not read. Format the column as text and write the range again, for example 3-5.';
    assert.deepEqual(told, [
      `warning levels-are-a-date: Line 2: ${date}`,
      `warning levels-are-a-date: Line 3: ${date}`,
      `warning levels-are-a-date: Line 5: ${date}`,
      'error skill-without-levels: Line 2: OVEN has no level and is left out. Say at which levels it is defined.',
    ]);
  });

  it('takes levels as people write them', async () => {
    const written = [
      '3',
      '2-4',
      '2 – 4',
      '2 to 4',
      'Levels 2-4',
      'L2, L3',
      '2/3',
      '2 and 3',
      'Level 2 to Level 4',
      '-',
      'n/a',
    ];
    const rows = written.map((levels, i) => `AAA${String.fromCharCode(65 + i)},Skill ${i},"${levels}"`);
    const { framework, told } = await read(['Code,Skill,Levels', ...rows].join('\n'));
    const read4 = [2, 3, 4];
    assert.deepEqual(
      framework?.skills.map(({ levels }) => levels.map(({ level }) => level)),
      [[3], read4, read4, read4, read4, [2, 3], [2, 3], [2, 3], read4],
    );
    assert.deepEqual(told.filter((line) => !/without-text/.test(line)).length, 2);
  });

  it('may have one row for each level', async () => {
    const { framework, told } = await read(
      [
        'Skill code,Skill,Level,Level description',
        'BAKE,Baking,1,Bakes.',
        'BAKE,Baking,2,Bakes alone.',
        'BREW,Brewing,3,Brews.',
      ].join('\n'),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(
      framework?.skills.map(({ code, levels }) => [code, levels]),
      [
        [
          'BAKE',
          [
            { level: 1, text: 'Bakes.' },
            { level: 2, text: 'Bakes alone.' },
          ],
        ],
        ['BREW', [{ level: 3, text: 'Brews.' }]],
      ],
    );
  });
});
