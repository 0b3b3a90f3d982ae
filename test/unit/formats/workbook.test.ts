import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { officialWorkbook, skillRows } from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';
import { buildWorkbook, type Cell, type SheetOptions, type WorkbookOptions } from '../../support/fixtures/xlsx.ts';

const HEADER = ['Code', 'Skill', 'Category', 'Level 1 description', 'Level 2 description'];

const BAKE = ['BAKE', 'Baking', 'Kitchen', 'Bakes under supervision.', 'Bakes alone.'];

const sheet = (name: string, rows: readonly (readonly Cell[])[], more: Partial<SheetOptions> = {}): SheetOptions => ({
  name,
  rows,
  ...more,
});

async function read(options: WorkbookOptions | Uint8Array, name = 'skills.xlsx') {
  const bytes = options instanceof Uint8Array ? options : buildWorkbook(options);
  const { framework: raw, problems } = await readFramework({ name, bytes });
  const loaded = raw && loadFramework(raw, { layer: 'folder', name });
  return {
    framework: loaded?.framework,
    told: [...problems, ...(loaded?.problems ?? [])].map(
      ({ severity, id, message }) => `${severity} ${id}: ${message}`,
    ),
  };
}

describe('a workbook', () => {
  it('of SFIA 9 gives skills, attributes and levels of responsibility', async () => {
    const { framework, told } = await read(officialWorkbook(standIn()));
    assert.deepEqual(told, []);
    assert.equal(framework?.edition, '9');
    assert.deepEqual(
      framework.skills.map(({ code }) => code),
      ['PROG', 'TEST', 'DATS', 'GOVN', 'ADMN'],
    );
    assert.deepEqual(framework.skills[0]?.place, { sheet: 'Skills', cell: 'I2' });
    assert.deepEqual(
      framework.attributes.map(({ code }) => code),
      ['AUTO', 'COLL'],
    );
    assert.equal(framework.attributes[0]?.levels.length, 7);
    assert.deepEqual(framework.levels[4], {
      number: 5,
      name: 'Ensure, advise',
      essence: 'Stand-in essence of level 5: how people act who ensure, advise.',
      url: 'https://sfia-online.org/en/lor/9/5',
    });
  });

  it('finds its columns by their headers, in any order, below a title', async () => {
    const { framework, told } = await read({
      sheets: [
        sheet('Skills', [
          ['SFIA 8 skills of the bakery'],
          [null, 'downloaded by the personnel department'],
          [],
          ['Level 2 description', 'SKILL', 'Sub-category', 'Level 1 description', 'Skill code', 'category'],
          ['Bakes alone.', 'Baking', 'Ovens', 'Bakes under supervision.', 'BAKE', 'Kitchen'],
        ]),
      ],
    });
    assert.deepEqual(told, []);
    assert.equal(framework?.edition, '8');
    const [skill] = framework.skills;
    assert.deepEqual(
      [skill?.code, skill?.name, skill?.category, skill?.subcategory],
      ['BAKE', 'Baking', 'Kitchen', 'Ovens'],
    );
    assert.deepEqual(skill?.levels, [
      { level: 1, text: 'Bakes under supervision.' },
      { level: 2, text: 'Bakes alone.' },
    ]);
  });

  it('is cleaned of what spreadsheets leave in texts, and keeps the lines of its lists', async () => {
    const text = 'Tasks\u00A0may include:_x000D_\n_x000D_\nfirst  task \nsecond\ttask; it’s “quoted” ';
    const { framework } = await read({
      sheets: [sheet('Skills', [HEADER, ['BAKE', ' Baking\u00A0', 'Kitchen', text, 'Bakes alone.']])],
    });
    assert.equal(framework?.skills[0]?.name, 'Baking');
    assert.equal(framework.skills[0]?.levels[0]?.text, 'Tasks may include:\n\nfirst task\nsecond task; it’s “quoted”');
  });

  it('may hold strings in the cells themselves, in several formats, and with hints on how to speak them', async () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>Bakes </t></r><r><t xml:space="preserve">under &amp; over; caf&#xE9; &#x1F35E;</t></r><rPh sb="0" eb="1"><t>bey-ks</t></rPh></si>';
    const { framework } = await read({
      sheets: [
        sheet('Skills', [], {
          xml: `<x:worksheet xmlns:x="x"><x:sheetData>
            <x:row><x:c t="inlineStr"><x:is><x:t>Code</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Skill</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Level 1</x:t></x:is></x:c></x:row>
            <x:row><x:c t="str"><x:v>BAKE</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>Bak</x:t></x:r><x:r><x:t>ing</x:t></x:r></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row>
          </x:sheetData></x:worksheet>`,
        }),
      ],
      parts: { 'xl/sharedStrings.xml': `<sst>${rich}</sst>` },
    });
    assert.equal(framework?.skills[0]?.name, 'Baking');
    assert.equal(framework.skills[0]?.levels[0]?.text, 'Bakes under & over; café 🍞');
  });

  it('may merge a category over its skills', async () => {
    const { framework } = await read({
      sheets: [sheet('Skills', [HEADER, BAKE, ['BREW', 'Brewing', null, 'Brews.', null]], { merges: ['C2:C3'] })],
    });
    assert.deepEqual(
      framework?.skills.map(({ category }) => category),
      ['Kitchen', 'Kitchen'],
    );
  });

  it('lists levels in one cell as well as in seven', async () => {
    const rows = [
      ['Code', 'Skill', 'Levels'],
      ['BAKE', 'Baking', '2-4'],
      ['BREW', 'Brewing', '3, 4'],
    ];
    const { framework } = await read({ sheets: [sheet('Skills', rows)] });
    assert.deepEqual(
      framework?.skills.map(({ levels }) => levels.map(({ level }) => level)),
      [
        [2, 3, 4],
        [3, 4],
      ],
    );
  });

  it('tells a level that is listed and not defined, at the cell that is empty', async () => {
    const rows = skillRows(standIn())
      .slice(0, 2)
      .map((cells) => [...cells]);
    rows[1]![17] = null;
    const { framework, told } = await read({ sheets: [sheet('Skills', rows)] });
    assert.deepEqual(told, [
      'warning level-without-text: Sheet "Skills", cell R2: PROG is defined at level 3, and the definition is missing. Write it, or remove the level.',
    ]);
    assert.deepEqual(
      framework?.skills[0]?.levels.map(({ level }) => level),
      [2, 3, 4, 5, 6],
    );
  });

  it('may hold the attributes alone, or the levels of responsibility alone', async () => {
    const attributes = await read({
      sheets: [
        sheet('Attributes', [
          ['Code', 'Attribute name', 'Type', 'Level 1 description'],
          ['AUTO', 'Autonomy', 'Attributes', 'Made up.'],
        ]),
      ],
    });
    assert.deepEqual(attributes.told, []);
    assert.equal(attributes.framework?.attributes[0]?.name, 'Autonomy');

    const levels = await read({
      sheets: [
        sheet('Levels of responsibility', [
          ['Level', 'Guiding phrase', 'Essence'],
          [1, 'Follow', 'Made up.'],
          [2, 'Assist', 'Made up too.'],
        ]),
      ],
    });
    assert.deepEqual(levels.told, []);
    assert.deepEqual(
      levels.framework?.levels.map(({ number, name }) => [number, name]),
      [
        [1, 'Follow'],
        [2, 'Assist'],
      ],
    );
  });

  it('uses the saved value of a formula, and says so when there is none', async () => {
    const { framework, told } = await read({
      sheets: [
        sheet('Skills', [
          HEADER,
          [
            'BAKE',
            { formula: 'A1&"x"', value: 'Baking' },
            'Kitchen',
            { formula: 'VLOOKUP(A2,Texts!A:B,2)' },
            'Bakes alone.',
          ],
          ['BREW', 'Brewing', { error: '#REF!' }, 'Brews.', null],
        ]),
      ],
    });
    assert.deepEqual(
      framework?.skills.map(({ name }) => name),
      ['Baking', 'Brewing'],
    );
    assert.deepEqual(told, [
      'warning formula-without-value: Sheet "Skills", cell D2: This cell holds a formula whose result is not saved, so it counts as empty. Open the workbook in a spreadsheet program and save it, or replace the formula by its value.',
      'warning formula-error: Sheet "Skills", cell C3: This cell shows an error instead of a value, so it counts as empty. Mend its formula, or replace it by its value.',
    ]);
  });

  it('may call its sheets otherwise: their headers tell', async () => {
    const { framework, told } = await read({
      sheets: [sheet('Notes', [['Ask Jo']]), sheet('Tabelle1', [HEADER, BAKE])],
    });
    assert.equal(framework?.skills.length, 1);
    assert.deepEqual(told, [
      'information sheet-renamed: Sheet "Tabelle1": The skills are read from this sheet, for its headers say so; the official workbook calls it otherwise.',
    ]);
  });

  describe('of another program', () => {
    const usual = buildWorkbook({ sheets: [sheet('Skills', [HEADER, BAKE])] });
    /** The same workbook with other names of its parts, and with the new words for the old ones in each. */
    const renamed = (name: (name: string) => string, words: readonly (readonly [string, string])[] = []): Uint8Array =>
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(usual)).map(([part, bytes]) => [
            name(part),
            strToU8(words.reduce((text, [old, now]) => text.replaceAll(old, now), strFromU8(bytes))),
          ]),
        ),
      );
    const cases: Readonly<Record<string, Uint8Array>> = {
      'may call its main part otherwise': renamed(
        (part) => part.replace('workbook.xml', 'workbook2.xml'),
        [['xl/workbook.xml', 'xl/workbook2.xml']],
      ),
      'may keep its parts in another folder': renamed(
        (part) => part.replace(/^xl\//, 'book/'),
        [['xl/workbook.xml', '/book/workbook.xml']],
      ),
      'may call its shared strings otherwise': renamed(
        (part) => part.replace('sharedStrings', 'strings1'),
        [['sharedStrings.xml', 'strings1.xml']],
      ),
      'may part the names of folders with backslashes': renamed((part) => part.replaceAll('/', '\\')),
    };
    for (const [what, bytes] of Object.entries(cases)) {
      it(what, async () => {
        const { framework, told } = await read(bytes);
        assert.deepEqual(told, (await read(usual)).told);
        assert.deepEqual(
          framework?.skills.map(({ code, levels }) => [code, levels.map(({ level }) => level)]),
          [['BAKE', [1, 2]]],
        );
      });
    }
  });

  it('is read where a sheet is hidden, and says so', async () => {
    const { framework, told } = await read({
      sheets: [sheet('Skills', [HEADER, BAKE], { state: 'veryHidden' }), sheet('Notes', [['Hello']])],
    });
    assert.equal(framework?.skills.length, 1);
    assert.match(told.join('\n'), /^information sheet-hidden: Sheet "Skills": This sheet is hidden, and it is read\./);
  });

  it('with several sheets of skills is read from the one with the official name', async () => {
    const old = [HEADER, ['BAKE', 'Old baking', 'Kitchen', 'Old text.', null]];
    const { framework, told } = await read({ sheets: [sheet('Skills 2019', old), sheet('Skills', [HEADER, BAKE])] });
    assert.equal(framework?.skills[0]?.name, 'Baking');
    assert.deepEqual(told, [
      'information sheet-not-read: Sheet "Skills 2019": The skills are read from the sheet "Skills", so this sheet is not read.',
    ]);
  });

  it('without the official name is read from every visible sheet of skills', async () => {
    const { framework } = await read({
      sheets: [
        sheet('Kitchen', [HEADER, BAKE]),
        sheet('Cellar', [HEADER, ['BREW', 'Brewing', 'Cellar', 'Brews.', null]]),
        sheet('Old', [HEADER, ['BOIL', 'Boiling', 'Kitchen', 'Boils.', null]], { state: 'hidden' }),
      ],
    });
    assert.deepEqual(
      framework?.skills.map(({ code }) => code),
      ['BAKE', 'BREW'],
    );
  });

  it('passes over a sheet that cannot be read, if the skills stand in another', async () => {
    const { framework, told } = await read({
      sheets: [sheet('Skills', [HEADER, BAKE]), sheet('Dump', [], { xml: '<worksheet>' })],
    });
    assert.equal(framework?.skills.length, 1);
    assert.deepEqual(told, [
      'error damaged: Sheet "Dump": This sheet is damaged: it breaks off or is badly formed. Open it in a spreadsheet program and save it again.',
    ]);
  });

  it('is not read when the sheet that cannot be read may be the one of the skills', async () => {
    const levels = [
      ['Level', 1, 2],
      ['Guiding phrase', 'Follow', 'Assist'],
    ];
    const { framework, told } = await read({
      sheets: [sheet('Skills', [], { xml: '<worksheet>' }), sheet('Levels of responsibility', levels)],
    });
    assert.equal(framework, undefined);
    assert.equal(told.length, 1);
  });

  it('tells a header that it does not know, and one that stands twice', async () => {
    const { told } = await read({
      sheets: [
        sheet('Skills', [
          [...HEADER, 'Shoe size', 'Code'],
          [...BAKE, 43, 'XXXX'],
        ]),
      ],
    });
    assert.deepEqual(told, [
      'information unknown-header: Sheet "Skills", cell F1: The column "Shoe size" is not known and is not read. If it matters, rename it to one of the documented headers.',
      'information repeated-header: Sheet "Skills", cell G1: The column "Code" stands a second time; the first one is read.',
    ]);
  });

  it('passes over notes below the skills', async () => {
    const { told } = await read({
      sheets: [sheet('Skills', [HEADER, BAKE, [], [null, null, 'Made up by the bakery, 2026']])],
    });
    assert.deepEqual(told, []);
  });

  it('never runs macros nor follows links', async () => {
    const { framework, told } = await read({
      sheets: [sheet('Skills', [HEADER, BAKE])],
      parts: {
        'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      },
    });
    assert.equal(framework?.skills.length, 1);
    assert.deepEqual(told, [
      'information macros-ignored: This workbook holds macros. They are neither read nor run; only the sheets are read.',
      'information links-ignored: This workbook links to other files. They are not opened; the values saved in this workbook are used.',
    ]);
  });

  it('may be a house framework with its own codes and levels', async () => {
    const { framework, told } = await read({
      sheets: [
        sheet('About', [
          ['Framework', 'Skills of the bakery'],
          ['Framework id', 'bakery'],
          ['Code pattern', 'BK-[A-Z]{3}'],
          ['Edition', 2026],
        ]),
        sheet('Skills', [
          ['Code', 'Skill', 'Awareness description', 'Working description', 'Expert description'],
          ['BK-OVN', 'Ovens', 'Knows what an oven is.', 'Uses an oven.', null],
        ]),
        sheet('Levels of responsibility', [
          ['Level', 1, 2, 3],
          ['Name', 'awareness', 'working', 'expert'],
        ]),
      ],
    });
    assert.deepEqual(told, []);
    assert.deepEqual(
      [framework?.id, framework?.title, framework?.edition, framework?.codePattern],
      ['bakery', 'Skills of the bakery', '2026', 'BK-[A-Z]{3}'],
    );
    assert.deepEqual(
      framework?.levels.map(({ name }) => name),
      ['awareness', 'working', 'expert'],
    );
    assert.deepEqual(framework.skills[0]?.levels, [
      { level: 1, text: 'Knows what an oven is.' },
      { level: 2, text: 'Uses an oven.' },
    ]);
  });
});
