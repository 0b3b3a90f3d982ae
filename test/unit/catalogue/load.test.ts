import assert from 'node:assert/strict';
import { DATA_LIMITS } from '../../../server/src/core/catalogue/load-context.ts';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { TOLD_PER_KIND } from '../../../server/src/core/catalogue/problem-list.ts';
import type { RawFramework, RawSkill } from '../../../server/src/core/catalogue/raw.ts';

const SOURCE = { layer: 'folder', name: 'skills.csv' } as const;

const BAKE: RawSkill = {
  code: 'BAKE',
  name: 'Baking',
  levels: [
    { level: '1', text: 'Bakes.' },
    { level: '2', text: 'Bakes alone.' },
  ],
  place: { line: 3 },
};

function load(skills: readonly RawSkill[], more: Partial<RawFramework> = {}) {
  const { framework, problems, skipped } = loadFramework(
    { format: 'csv', levels: [], attributes: [], ...more, skills },
    SOURCE,
    { edition: '9' },
  );
  return {
    framework,
    problems,
    skipped,
    told: problems.map(({ severity, id, message }) => `${severity} ${id}: ${message}`),
  };
}

describe('loading a framework', () => {
  it('keeps what is sound, with its source, its place and its edition', () => {
    const { framework, told, skipped } = load([{ ...BAKE, category: 'Kitchen', guidance: 'Wash your hands.' }]);
    assert.deepEqual([told, skipped], [[], []]);
    assert.deepEqual(framework.skills, [
      {
        code: 'BAKE',
        name: 'Baking',
        category: 'Kitchen',
        guidance: 'Wash your hands.',
        levels: [
          { level: 1, text: 'Bakes.' },
          { level: 2, text: 'Bakes alone.' },
        ],
        edition: '9',
        framework: 'sfia',
        source: SOURCE,
        place: { line: 3 },
      },
    ]);
  });

  it('prefers the edition that the file tells', () => {
    assert.equal(load([BAKE], { edition: '8' }).framework.edition, '8');
  });

  it('leaves out a row without a code, without a name, and with a code that is none', () => {
    const { code: _code, ...nameless } = BAKE;
    const { name: _name, ...codeless } = BAKE;
    const { framework, told, skipped } = load([
      nameless,
      codeless,
      { ...BAKE, code: 'bake' },
      { ...BAKE, code: 'BAKERY' },
      { ...BAKE, code: 'ABCD' },
    ]);
    assert.deepEqual(
      framework.skills.map(({ code }) => code),
      ['ABCD'],
    );
    assert.deepEqual(told, [
      'error row-without-code: Line 4: "Baking" has no code and is left out. Write its code, for example ITOP.',
      'error row-without-name: Line 4: BAKE has no name and is left out. Write the name of the skill.',
      'error code-shape: Line 4: "bake" is no code of this framework and is left out: write it in capitals, BAKE.',
      'error code-shape: Line 4: "BAKERY" is no code of this framework and is left out: a code has four capital letters. For a house framework with other codes, declare "codePattern" in its JSON file.',
    ]);
    assert.deepEqual(
      skipped.map(({ what, label, problem }) => [what, label, problem]),
      [
        ['skill', 'Baking', 'row-without-code'],
        ['skill', 'BAKE', 'row-without-name'],
        ['skill', 'bake', 'code-shape'],
        ['skill', 'BAKERY', 'code-shape'],
      ],
    );
  });

  it('uses the first of two skills with one code', () => {
    const { framework, told } = load([BAKE, { ...BAKE, name: 'Baking again', place: { sheet: 'Skills', cell: 'A9' } }]);
    assert.deepEqual(
      framework.skills.map(({ name }) => name),
      ['Baking'],
    );
    assert.deepEqual(told, [
      'error duplicate-code: Sheet "Skills", cell A9: BAKE stands here a second time; the first one, in line 4, is used. Remove one of them.',
    ]);
  });

  it('leaves out a level that is none, a level that stands twice, and a skill without any', () => {
    const { framework, told, skipped } = load([
      {
        ...BAKE,
        levels: [
          { level: '8', text: 'x' },
          { level: 'high', text: 'x' },
          { level: '2', text: 'x' },
          { level: '2', text: 'y' },
        ],
      },
      { ...BAKE, code: 'BREW', levels: [] },
    ]);
    assert.deepEqual(
      framework.skills.map(({ code, levels }) => [code, levels]),
      [['BAKE', [{ level: 2, text: 'x' }]]],
    );
    assert.deepEqual(told, [
      'error level-unknown: Line 4: "8" is no level of this framework, so BAKE is read without it. Mend the level.',
      'error level-unknown: Line 4: "high" is no level of this framework, so BAKE is read without it. Mend the level.',
      'error level-twice: Line 4: BAKE has level 2 twice; the first one is used. Remove one of them.',
      'error skill-without-levels: Line 4: BREW has no level and is left out. Say at which levels it is defined.',
    ]);
    assert.deepEqual(
      skipped.map(({ what, label }) => [what, label]),
      [
        ['level', 'BAKE 8'],
        ['level', 'BAKE high'],
        ['level', 'BAKE 2'],
        ['skill', 'BREW'],
      ],
    );
  });

  it('keeps a level whose definition is missing, and tells it', () => {
    const { framework, told } = load([
      {
        ...BAKE,
        levels: [{ level: '3', place: { line: 9 } }],
        definedLevels: [{ level: '3' }, { level: '4', place: { line: 9, start: 4 } }],
      },
    ]);
    assert.deepEqual(framework.skills[0]?.levels, [{ level: 3 }, { level: 4 }]);
    assert.deepEqual(told, [
      'warning level-without-text: Line 10: BAKE is defined at level 3, and the definition is missing. Write it, or remove the level.',
      'warning level-without-text: Line 10: BAKE is defined at level 4, and the definition is missing. Write it, or remove the level.',
    ]);
  });

  it('tells a definition that the list of levels does not name, and a gap between levels', () => {
    const { told } = load([
      {
        ...BAKE,
        levels: [
          { level: '2', text: 'x' },
          { level: '5', text: 'y' },
        ],
        definedLevels: [{ level: '2' }],
      },
    ]);
    assert.deepEqual(told, [
      'warning level-not-listed: Line 4: BAKE has a definition for level 5, and its list of levels does not name it. It is read as defined. Mend the list or the definition.',
      'information level-gap: Line 4: BAKE is defined at levels 2, 5, with a gap before 5. SFIA has no such skill: check whether a level is missing.',
    ]);
  });

  it('cuts a text that is longer than any definition', () => {
    const { framework, told } = load([
      {
        ...BAKE,
        description: 'x'.repeat(DATA_LIMITS.text + 1),
        levels: [{ level: '1', text: `${'x'.repeat(DATA_LIMITS.text - 2)}🍞🍞` }],
      },
    ]);
    assert.equal(framework.skills[0]?.description?.length, DATA_LIMITS.text);
    assert.match(framework.skills[0]?.levels[0]?.text ?? '', /x…$/u);
    assert.deepEqual(told, [
      'warning text-too-long: Line 4: The definition of BAKE level 1 is longer than 20,000 characters and is cut. Is it the right text?',
      'warning text-too-long: Line 4: The description of BAKE is longer than 20,000 characters and is cut. Is it the right text?',
    ]);
  });

  it('leaves out the texts that are too much for one file, and keeps the skills', () => {
    const text = 'x'.repeat(DATA_LIMITS.text);
    const count = DATA_LIMITS.allTexts / DATA_LIMITS.text;
    const skills = Array.from({ length: count + 1 }, (_, i): RawSkill => {
      const code = `B${String.fromCharCode(65 + i / 676, 65 + ((i / 26) % 26), 65 + (i % 26))}`;
      return { code, name: 'Baking', levels: [{ level: '1', text }] };
    });
    const { framework, told } = load(skills);
    assert.deepEqual([framework.skills.at(-2)?.levels[0]?.text?.length, framework.skills.length], [20_000, count + 1]);
    assert.deepEqual(framework.skills.at(-1)?.levels, [{ level: 1 }]);
    assert.deepEqual(told, [
      'error too-much-text: The definition of BATG level 1 is left out: the texts of this file are longer than 10,000,000 characters together, far more than a framework has. Is this the right file?',
    ]);
  });

  it('stops at more skills than a framework can have', () => {
    const many = Array.from({ length: DATA_LIMITS.skills + 3 }, (_, index) => ({ ...BAKE, code: `C${index}` }));
    const { framework, told } = load(many, {
      id: 'house',
      codePattern: 'C\\d{1,5}',
      levels: [{ number: '1' }, { number: '2' }],
    });
    assert.equal(framework.skills.length, DATA_LIMITS.skills);
    assert.deepEqual(
      told,
      Array(3).fill(
        'error too-many: Line 4: More than 5,000 skills in one file: the rest is left out. Is this the right file? If so, split it.',
      ),
    );
  });

  it('tells the first problems of a kind one by one and the rest as a number', () => {
    const { name: _name, ...nameless } = BAKE;
    const { told, skipped } = load([BAKE, ...Array.from({ length: 1_000 }, () => nameless)]);
    assert.equal(told.length, TOLD_PER_KIND + 1);
    assert.equal(
      told.at(-1),
      'error row-without-name: The same is wrong in 980 more places of this file. Mend the first ones and look again.',
    );
    assert.equal(skipped.length, 1_000);
  });

  it('offers only addresses on the web as links', () => {
    const urls = [
      'https://sfia-online.org/en/skillcode/9/BAKE',
      'command:workbench.action.quit',
      'javascript:alert(1)',
      'https://a b',
    ];
    const { framework, told } = load(urls.map((url, index) => ({ ...BAKE, code: `BAK${'ABCD'.charAt(index)}`, url })));
    assert.deepEqual(
      framework.skills.map(({ url }) => url),
      [urls[0], undefined, undefined, undefined],
    );
    assert.equal(
      told[0],
      'information no-web-address: Line 4: "command:workbench.action.quit" is no address on the web and is not offered as a link.',
    );
  });

  it('loads attributes like skills, and knows no gap between their levels', () => {
    const { framework, told } = load([], {
      attributes: [
        {
          code: 'AUTO',
          name: 'Autonomy',
          type: 'Attributes',
          levels: [
            { level: '1', text: 'x' },
            { level: '4', text: 'y' },
          ],
        },
        { name: 'Influence', levels: [] },
      ],
    });
    assert.deepEqual(
      framework.attributes.map(({ code, type, levels }) => [code, type, levels.length]),
      [['AUTO', 'Attributes', 2]],
    );
    assert.deepEqual(told, [
      'error row-without-code: "Influence" has no code and is left out. Write its code, for example ITOP.',
    ]);
  });

  it('says so when nothing is left', () => {
    assert.deepEqual(load([]).told, [
      'error no-skills: Nothing in this file can be used: it holds no skill with a code, a name and a level.',
    ]);
  });
});

describe('loading the levels of responsibility', () => {
  it('orders them, and leaves out those that SFIA does not have', () => {
    const { framework, told } = load([], {
      levels: [
        { number: '2', name: 'Assist' },
        { number: '1', name: 'Follow', essence: 'x' },
        { number: '8', name: 'y' },
        { number: '2', name: 'z' },
        { number: '3' },
      ],
    });
    assert.deepEqual(framework.levels, [
      { number: 1, name: 'Follow', essence: 'x' },
      { number: 2, name: 'Assist' },
      { number: 3, name: '' },
    ]);
    assert.deepEqual(told, [
      'error level-unknown: "8" is no level of responsibility: levels are numbered from 1 to 7. The level is left out.',
      'error level-twice: Level 2 of responsibility stands twice; the first one is used. Remove one of them.',
    ]);
  });

  it('does not narrow SFIA to the levels that a file describes', () => {
    assert.deepEqual(load([BAKE], { levels: [{ number: '1', name: 'Follow' }] }).told, []);
  });
});

describe('loading a house framework', () => {
  const HOUSE: Partial<RawFramework> = {
    id: 'The Bakery',
    title: 'Skills of the bakery',
    codePattern: 'e-CF [A-E].\\d',
    levels: [
      { number: '1', name: 'Awareness' },
      { number: '2', name: 'working' },
    ],
  };

  it('takes levels by number or by word, in any case', () => {
    const { framework, told } = load(
      [
        {
          code: 'e-CF A.1',
          name: 'Planning',
          levels: [
            { level: 'Working', text: 'x' },
            { level: 'AWARENESS', text: 'y' },
          ],
        },
      ],
      HOUSE,
    );
    assert.deepEqual(told, []);
    assert.deepEqual([framework.id, framework.title], ['the-bakery', 'Skills of the bakery']);
    assert.deepEqual(framework.skills[0]?.levels, [
      { level: 1, text: 'y' },
      { level: 2, text: 'x' },
    ]);
  });

  it('has the levels that it declares and no others', () => {
    const { told } = load([{ code: 'e-CF A.1', name: 'Planning', levels: [{ level: '3', text: 'x' }] }], HOUSE);
    assert.match(told[0] ?? '', /^error level-unknown: "3" is no level of this framework/);
  });

  it('tells a code that is none by its own pattern', () => {
    const { told } = load([{ ...BAKE, code: 'ECF A1' }], HOUSE);
    assert.match(
      told[0] ?? '',
      /"ECF A1" is no code of this framework and is left out: its codes look like e-CF \[A-E\]\.\\d\. Mend the code, or "codePattern"\.$/,
    );
  });

  it('without levels takes any number, and says so', () => {
    const { framework, told } = load([{ ...BAKE, code: 'e-CF A.1' }], { ...HOUSE, levels: [] });
    assert.equal(framework.skills.length, 1);
    assert.match(
      told[0] ?? '',
      /^warning framework-without-levels: This framework declares no levels, so any number from 1 to 20 is taken\./,
    );
  });

  it('with a pattern that cannot be used says why, and reads codes of four capitals', () => {
    const { framework, told } = load([BAKE], { ...HOUSE, codePattern: '(a+)+' });
    assert.equal(framework.codePattern, '[A-Z]{4}');
    assert.equal(framework.skills.length, 1);
    assert.equal(
      told[0],
      'error code-pattern: The code pattern "(a+)+" cannot be used. "(" is not allowed: groups and alternatives cannot be used. Until it is mended, only codes of four capitals are read.',
    );
  });

  it('without an id goes by its title, and says so', () => {
    const { id: _id, ...anonymous } = HOUSE;
    const { framework, told } = load([{ ...BAKE, code: 'e-CF A.1' }], anonymous);
    assert.equal(framework.id, 'skills-of-the-bakery');
    assert.deepEqual(told, [
      'warning framework-without-id: This framework has no id, so it goes by "skills-of-the-bakery". Declare an "id", a short name in small letters.',
    ]);
  });

  it('with an edition that is no name is read without it', () => {
    const { framework, told } = load([{ ...BAKE, code: 'e-CF A.1' }], { ...HOUSE, edition: '<b>9</b>' });
    assert.equal(framework.edition, undefined, 'a default is for SFIA alone');
    assert.match(told[0] ?? '', /^warning edition-unclear: "<b>9<\/b>" cannot be used as an edition\./);
  });
});
