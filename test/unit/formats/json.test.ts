import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { withData } from '../../support/with-data.ts';

async function read(text: string, name = 'framework.json') {
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

const HOUSE = `{
  // The skills of the bakery.
  "id": "bakery",
  "title": "Skills of the bakery",
  "edition": "2026",
  "codePattern": "BK-[A-Z]{3}",
  "levels": ["awareness", { "name": "working", "essence": "Works alone." }, "expert"],
  "skills": [
    { "code": "BK-OVN", "name": "Ovens", "levels": [
      { "level": "Working", "description": "Uses an oven." },
      { "level": 1, "description": "Knows what an oven is." },
    ] },
    { "code": "BK-DGH", "name": "Dough", "levels": { "working": "Kneads.", "expert": "Invents." } },
    { "code": "BK-MIL", "name": "Milling", "levels": ["awareness", "working"] },
  ],
}`;

describe('JSON', () => {
  it('of a house framework declares its codes and its levels, and names levels by word or number', async () => {
    const { framework, told } = await read(HOUSE);
    assert.deepEqual([framework?.id, framework?.title, framework?.edition], ['bakery', 'Skills of the bakery', '2026']);
    assert.deepEqual(framework?.levels, [
      { number: 1, name: 'awareness' },
      { number: 2, name: 'working', essence: 'Works alone.' },
      { number: 3, name: 'expert' },
    ]);
    assert.deepEqual(
      framework.skills.map(({ code, framework: id, levels }) => [code, id, levels]),
      [
        [
          'BK-OVN',
          'bakery',
          [
            { level: 1, text: 'Knows what an oven is.' },
            { level: 2, text: 'Uses an oven.' },
          ],
        ],
        [
          'BK-DGH',
          'bakery',
          [
            { level: 2, text: 'Kneads.' },
            { level: 3, text: 'Invents.' },
          ],
        ],
        ['BK-MIL', 'bakery', [{ level: 1 }, { level: 2 }]],
      ],
    );
    assert.deepEqual(told, [
      'warning level-without-text: Line 14: BK-MIL is defined at level awareness, and the definition is missing. Write it, or remove the level.',
      'warning level-without-text: Line 14: BK-MIL is defined at level working, and the definition is missing. Write it, or remove the level.',
    ]);
  });

  it('tells a level that the framework does not declare, at its line', async () => {
    const { problems } = await read(HOUSE.replace('"Working"', '"Wizard"'));
    const [first] = problems;
    assert.equal(
      first?.message,
      'Line 10: "Wizard" is no level of this framework, so BK-OVN is read without it. Mend the level.',
    );
    assert.equal(first?.place?.line, 9);
  });

  it('that breaks off is not read, and tells where', async () => {
    const { framework, told, problems } = await read(HOUSE.slice(0, HOUSE.indexOf('{ "level": 1')));
    assert.equal(framework, undefined);
    assert.match(
      told.join('\n'),
      /^error json-syntax: Line 11: This is no complete JSON: .* until then nothing of the file is read\.$/,
    );
    assert.equal(problems[0]?.place?.line, 10);
  });

  it('names the slip: a comma is missing', async () => {
    const { told } = await read('[\n  { "code": "BAKE"\n    "name": "Baking" }\n]');
    assert.deepEqual(told, [
      'error json-syntax: Line 3: This is no complete JSON: a comma is missing. Mend it here; until then nothing of the file is read.',
    ]);
  });

  it('without skills says how they are written', async () => {
    const { framework, told } = await read('{ "name": "a package", "version": "1.0.0" }');
    assert.equal(framework, undefined);
    assert.match(told.join('\n'), /^error no-skills: No skills are found in this JSON file\. Write them as/);
  });

  it('tells a property that it does not know once, and reads the rest', async () => {
    const { framework, told } = await read(
      '[{"code":"BAKE","name":"Baking","shoeSize":43,"level_1":"Bakes."},{"code":"BREW","name":"Brewing","shoeSize":44,"level_1":"Brews."}]',
    );
    assert.equal(framework?.skills.length, 2);
    assert.deepEqual(told, [
      'information unknown-property: Line 1: "shoeSize" is not known and is not read. If it matters, see the documentation of skill data for the names that are.',
    ]);
  });

  it('may hold the levels alone', async () => {
    const { framework, told } = await read(
      '{"levels": [{"level": 1, "name": "Follow", "essence": "Made up."}, {"level": 2, "name": "Assist"}]}',
    );
    assert.deepEqual(told, []);
    assert.deepEqual(framework?.levels, [
      { number: 1, name: 'Follow', essence: 'Made up.' },
      { number: 2, name: 'Assist' },
    ]);
  });

  it('in groups may have the code as the key and no subcategories', async () => {
    const { framework, told } = await read(
      '{"Kitchen": {"BAKE": {"name": "Baking", "levels": {"1": "Bakes.", "2": null}}}}',
    );
    assert.deepEqual(told, []);
    const [skill] = framework?.skills ?? [];
    assert.deepEqual(
      [skill?.code, skill?.name, skill?.category, skill?.subcategory],
      ['BAKE', 'Baking', 'Kitchen', undefined],
    );
    assert.deepEqual(skill?.levels, [{ level: 1, text: 'Bakes.' }]);
  });

  it('treats the names of the language it is read with as names', async () => {
    const { framework, told } = await read(
      '[{"code":"__proto__","name":"constructor","__proto__":{"code":"EVIL"},"levels":{"__proto__":"x","1":"y"}},{"code":"BAKE","name":"toString","levels":{"constructor":"x","1":"Bakes."}}]',
    );
    assert.deepEqual(
      framework?.skills.map(({ code, name, levels }) => [code, name, levels]),
      [['BAKE', 'toString', [{ level: 1, text: 'Bakes.' }]]],
    );
    assert.deepEqual(
      told.map((line) => line.split(':')[0]),
      ['information unknown-property', 'error code-shape', 'error level-unknown'],
    );
    assert.equal(({} as { code?: string }).code, undefined);
  });

  it('takes such a name as a code where a house framework allows it', async () => {
    const { framework } = await read(
      '{"id":"odd","codePattern":"[a-z_]{2,16}","levels":["low","high"],"skills":[{"code":"__proto__","name":"A","levels":["low"]},{"code":"constructor","name":"B","levels":["high"]}]}',
    );
    assert.deepEqual(
      framework?.skills.map(({ code }) => code),
      ['__proto__', 'constructor'],
    );
  });
});

const BAKE_LEVELS = [
  { level: 1, text: 'Bakes.' },
  { level: 2, text: 'Bakes alone.' },
];

/** One skill, Baking, with two levels and their texts, as people write it. */
const SHAPES: readonly (readonly [string, unknown])[] = [
  [
    'levels beside their descriptions',
    [
      {
        code: 'BAKE',
        name: 'Baking',
        available_levels: [1, 2],
        level_descriptions: { '1': 'Bakes.', '2': 'Bakes alone.' },
      },
    ],
  ],
  [
    'the same in camel case',
    [
      {
        code: 'BAKE',
        name: 'Baking',
        availableLevels: [1, 2],
        levelDescriptions: { '1': 'Bakes.', '2': 'Bakes alone.' },
      },
    ],
  ],
  [
    'descriptions alone, by level',
    [
      {
        skillCode: 'BAKE',
        skillName: 'Baking',
        levelDescriptions: { level_1: 'Bakes.', 'Level 2': 'Bakes alone.', '3': null },
      },
    ],
  ],
  [
    'descriptions before levels, in a list of the same length',
    [{ code: 'BAKE', name: 'Baking', level_descriptions: ['Bakes.', 'Bakes alone.'], levels: [1, 2] }],
  ],
  [
    'descriptions in a list of all levels',
    [{ code: 'BAKE', name: 'Baking', levelTexts: ['Bakes.', 'Bakes alone.', null, '', null] }],
  ],
  [
    'objects with other names',
    [
      {
        code: 'BAKE',
        name: 'Baking',
        skill_levels: [
          { levelNumber: 1, levelDescription: 'Bakes.' },
          { levelNumber: 2, levelDescription: 'Bakes alone.' },
        ],
      },
    ],
  ],
  [
    'levels that say so',
    [
      {
        code: 'BAKE',
        name: 'Baking',
        levels: [
          { level: 'Level 1', text: 'Bakes.' },
          { level: 'L2', text: 'Bakes alone.' },
        ],
      },
    ],
  ],
  [
    'levels with their phrases',
    [{ code: 'BAKE', name: 'Baking', levels: { '1 - Follow': 'Bakes.', 'Level 2: Assist': 'Bakes alone.' } }],
  ],
  [
    'a number, a phrase and a text',
    [
      {
        code: 'BAKE',
        name: 'Baking',
        levels: [
          { number: 1, name: 'Follow', description: 'Bakes.' },
          { number: 2, name: 'Assist', description: 'Bakes alone.' },
        ],
      },
    ],
  ],
  ['keys for the levels', [{ code: 'BAKE', name: 'Baking', level1: 'Bakes.', level2Description: 'Bakes alone.' }]],
  [
    'one row for each level',
    [
      { code: 'BAKE', skill: 'Baking', level: 1, level_description: 'Bakes.' },
      { code: 'BAKE', skill: 'Baking', level: 2, level_description: 'Bakes alone.' },
    ],
  ],
  [
    'one row for each level, with descriptions',
    [
      { code: 'BAKE', name: 'Baking', level: 1, description: 'Bakes.' },
      { code: 'BAKE', name: 'Baking', level: 2, description: 'Bakes alone.' },
    ],
  ],
  ['an object by code', { BAKE: { name: 'Baking', levels: { '1': 'Bakes.', '2': 'Bakes alone.' } } }],
  [
    'an object by code in a list of skills',
    { skills: { BAKE: { name: 'Baking', levels: { '1': 'Bakes.', '2': 'Bakes alone.' } } } },
  ],
  [
    'one skill alone',
    {
      code: 'BAKE',
      name: 'Baking',
      levels: [
        { level: 1, description: 'Bakes.' },
        { level: 2, description: 'Bakes alone.' },
      ],
    },
  ],
  ['a wrapper', { data: [{ code: 'BAKE', name: 'Baking', levels: { '1': 'Bakes.', '2': 'Bakes alone.' } }] }],
  [
    'a framework in a wrapper',
    {
      sfia: {
        version: '9',
        skills: [{ code: 'BAKE', name: 'Baking', levels: { '1': 'Bakes.', '2': 'Bakes alone.' } }],
      },
    },
  ],
  [
    'lists in groups',
    { Kitchen: { Ovens: [{ code: 'BAKE', name: 'Baking', levels: { '1': 'Bakes.', '2': 'Bakes alone.' } }] } },
  ],
  [
    'groups in lists',
    {
      categories: [
        {
          name: 'Kitchen',
          subcategories: [
            {
              name: 'Ovens',
              skills: [{ code: 'BAKE', name: 'Baking', levels: { '1': 'Bakes.', '2': 'Bakes alone.' } }],
            },
          ],
        },
      ],
    },
  ],
];

describe('the shapes in which people pass JSON around', () => {
  for (const [shape, content] of SHAPES) {
    it(`give the same skill: ${shape}`, async () => {
      const { framework, told } = await read(JSON.stringify(content, null, 2));
      assert.deepEqual(told, []);
      assert.deepEqual(
        framework?.skills.map(({ code, name, levels }) => ({ code, name, levels })),
        [{ code: 'BAKE', name: 'Baking', levels: BAKE_LEVELS }],
      );
    });
  }

  it('give the groups around a skill as its category and subcategory, and no wrapper', async () => {
    const skill = { code: 'BAKE', name: 'Baking', levels: [1] };
    for (const content of [
      { Kitchen: { Ovens: { Baking: skill } } },
      { Kitchen: { Ovens: [skill] } },
      { sfia_9: { Kitchen: { Ovens: [skill] } } },
      { categories: [{ name: 'Kitchen', subcategories: [{ name: 'Ovens', skills: [skill] }] }] },
      { Kitchen: { name: 'Kitchen', subcategories: { Ovens: { skills: [skill] } } } },
      { data: { skills: [{ ...skill, category: 'Kitchen', subcategory: 'Ovens' }] } },
    ]) {
      const { framework } = await read(JSON.stringify(content));
      const [only] = framework?.skills ?? [];
      assert.deepEqual([only?.category, only?.subcategory], ['Kitchen', 'Ovens'], JSON.stringify(content));
    }
  });

  it('state the edition in each skill, above them, or not as the version of a package', async () => {
    const skill = { code: 'BAKE', name: 'Baking', levels: [1] };
    const editionOf = async (content: unknown) => (await read(JSON.stringify(content))).framework?.edition;
    assert.equal(await editionOf([{ ...skill, sfia_version: '8' }]), '8');
    assert.equal(await editionOf([{ ...skill, sfiaVersion: 'SFIA 8' }]), '8');
    assert.equal(await editionOf({ sfia_version: 8, skills: [skill] }), '8');
    assert.equal(await editionOf({ version: '8.0', data: [skill] }), '8');
    assert.equal(await editionOf({ version: '1.4.2', skills: [skill] }), undefined);
    assert.equal(await editionOf([{ ...skill, url: 'https://sfia-online.org/en/shortcode/8/BAKE' }]), '8');
  });

  it('keep guidance notes, and texts that are lists of lines', async () => {
    const { framework, told } = await read(
      JSON.stringify([
        {
          code: 'BAKE',
          name: 'Baking',
          guidanceNotes: ['Wash your hands.', 'Mind the oven.'],
          levels: { 1: ['Bakes.', 'Cleans.'] },
        },
      ]),
    );
    assert.deepEqual(told, []);
    const [skill] = framework?.skills ?? [];
    assert.equal(skill?.guidance, 'Wash your hands.\nMind the oven.');
    assert.deepEqual(skill?.levels, [{ level: 1, text: 'Bakes.\nCleans.' }]);
  });

  it('tell a level that is available and has no description, and one that is described and not available', async () => {
    const { told } = await read(
      JSON.stringify([
        { code: 'BAKE', name: 'Baking', available_levels: [1, 2], level_descriptions: { 2: 'Bakes.', 3: 'Invents.' } },
      ]),
    );
    assert.deepEqual(
      told.map((line) => line.replace(/Line 1: /, '')),
      [
        'warning level-not-listed: BAKE has a definition for level 3, and its list of levels does not name it. It is read as defined. Mend the list or the definition.',
        'warning level-without-text: BAKE is defined at level 1, and the definition is missing. Write it, or remove the level.',
      ],
    );
  });
});

describe('attributes in JSON', () => {
  const texts = [
    { level: 1, description: 'Not free.' },
    { level: 2, description: 'A little.' },
  ];
  const autonomy = { code: 'AUTO', name: 'Autonomy', levels: texts };
  const WAYS: readonly (readonly [string, unknown])[] = [
    ['by their type', [{ ...autonomy, type: 'Attributes' }]],
    ['by their address', [{ ...autonomy, code: 'XXXX', url: 'https://sfia-online.org/en/shortcode/9/XXXX' }]],
    ['by their code alone', [autonomy]],
    ['by their type where the code is not known', [{ ...autonomy, code: 'XXXX', type: 'Business skills' }]],
    ['by the list that they stand in', { attributes: [{ ...autonomy, code: 'XXXX' }] }],
    ['by the group that they stand in', { 'Generic attributes': { Autonomy: { code: 'XXXX', levels: texts } } }],
    ['by what their name is called', [{ code: 'XXXX', attribute_name: 'Autonomy', levels: texts }]],
  ];

  for (const [way, content] of WAYS) {
    it(`are told ${way}, and are never read as skills`, async () => {
      const { told, messages, catalogue } = await withData({ 'attributes.json': JSON.stringify(content) });
      assert.deepEqual(told, []);
      assert.equal(catalogue.attribute('Autonomy', '9')?.levels.length, 2);
      assert.deepEqual(catalogue.named('Autonomy'), []);
      assert.deepEqual(messages('# Post\n\n- ITOP-4\n\n| Attribute | Level |\n|---|---|\n| Autonomy | 4 |\n'), []);
      assert.deepEqual(messages('# Post\n\n- ITOP-4, AUTO-3, Autonomy (AUTO) level 5\n'), []);
    });
  }

  it('of a house framework are those that it lists; its skills may be of any type', async () => {
    const house = { id: 'bakery', title: 'Bakery', codePattern: 'BK-[A-Z]{3}', levels: ['low', 'high'] };
    const skill = { code: 'BK-OVN', name: 'Ovens', type: 'Behaviour', levels: ['low'] };
    const { catalogue } = await withData({ 'bakery.json': JSON.stringify({ ...house, skills: [skill] }) });
    assert.equal(catalogue.skill('BK-OVN', '9')?.name, 'Ovens');
  });

  it('do not swallow a skill whose address is written like theirs', async () => {
    const skill = {
      code: 'ITOP',
      name: 'Infrastructure operations',
      url: 'https://sfia-online.org/en/shortcode/9/ITOP',
      levels: texts,
    };
    const { catalogue } = await withData({ 'skills.json': JSON.stringify([skill]) });
    assert.equal(catalogue.skill('ITOP', '9')?.levels[0]?.text, 'Not free.');
  });
});
