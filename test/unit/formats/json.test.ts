import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';

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
