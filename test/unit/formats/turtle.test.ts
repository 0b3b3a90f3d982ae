import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { turtle } from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';
import { withData } from '../../support/with-data.ts';

async function read(text: string) {
  const { framework: raw, problems } = await readFramework({
    name: 'skills.ttl',
    bytes: new TextEncoder().encode(text),
  });
  const loaded = raw && loadFramework(raw, { layer: 'folder', name: 'skills.ttl' });
  return {
    framework: loaded?.framework,
    told: [...problems, ...(loaded?.problems ?? [])].map(
      ({ severity, id, message }) => `${severity} ${id}: ${message}`,
    ),
  };
}

describe('Turtle', () => {
  it('tells its edition by the addresses of its skills, and where a skill stands', async () => {
    const { framework } = await read(turtle(standIn('8')).replaceAll(/ {2}sfia:url .*\n/g, ''));
    assert.equal(framework?.edition, '8');
    assert.deepEqual(framework.skills[0]?.place, { line: 8 });
  });

  it('prefers English where a text stands in several languages', async () => {
    const { framework } = await read(turtle(standIn()));
    assert.equal(framework?.skills[0]?.name, 'Programming/software development');
  });

  it('takes the number of a level from its own statement before its name', async () => {
    const { framework, told } = await read(
      [
        '@prefix s: <http://example.org/sfia/9/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
        's:BAKE skos:notation "BAKE" ; skos:prefLabel "Baking" ; s:definedAtLevel s:first, s:BAKE_2 .',
        's:first s:level s:level-1 ; s:skillLevelDescription "Bakes." .',
        's:BAKE_2 s:skillLevelDescription "Bakes alone." .',
      ].join('\n'),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(framework?.skills[0]?.levels, [
      { level: 1, text: 'Bakes.' },
      { level: 2, text: 'Bakes alone.' },
    ]);
  });

  it('tells a level without a text at the line of the level', async () => {
    const text = turtle(standIn()).replace(/(skilllevels:PROG_3 a sfia:SkillLevel) ;\n.*@en \./, '$1 .');
    const line = text.split('\n').findIndex((content) => content.startsWith('skilllevels:PROG_3')) + 1;
    const { told } = await read(text);
    assert.deepEqual(told, [
      `warning level-without-text: Line ${line}: PROG is defined at level 3, and the definition is missing. Write it, or remove the level.`,
    ]);
  });

  it('is read without any prefixes, too', async () => {
    const { framework, told } = await read(
      [
        '<http://example.org/sfia/9/skills/BAKE> <http://www.w3.org/2004/02/skos/core#notation> "BAKE" .',
        '<http://example.org/sfia/9/skills/BAKE> <http://www.w3.org/2004/02/skos/core#prefLabel> "Baking" .',
        '<http://example.org/sfia/9/skills/BAKE> <http://example.org/o/definedAtLevel> <http://example.org/l/BAKE_1> .',
        '<http://example.org/l/BAKE_1> <http://example.org/o/skillLevelDescription> "Bakes." .',
      ].join('\n'),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(framework?.skills[0]?.levels, [{ level: 1, text: 'Bakes.' }]);
  });

  it('that is broken is not read, and tells the line', async () => {
    const { framework, told } = await read(turtle(standIn()).replace('"TEST" ;', '"TEST '));
    assert.equal(framework, undefined);
    assert.match(told.join('\n'), /^error turtle-syntax: Line \d+: This is no sound Turtle/);
  });

  it('without skills says what a skill needs', async () => {
    const { told } = await read('@prefix a: <http://example.org/> .\na:b a:c a:d .');
    assert.deepEqual(told, [
      'error no-skills: No skills are found in this Turtle file. A skill needs skos:notation for its code and sfia:definedAtLevel for its levels.',
    ]);
  });

  it('names its skills, levels and texts as other vocabularies do', async () => {
    const { framework, told } = await read(
      [
        '@prefix x: <http://example.org/skills#> . @prefix schema: <https://schema.org/> . @prefix dct: <http://purl.org/dc/terms/> .',
        'x:baking a schema:DefinedTerm ; schema:termCode "BAKE" ; schema:name "Baking" ; schema:description "All of it." ;',
        '  x:guidance_notes "Wash your hands." ; x:category x:kitchen ; x:has-skill-level [ x:levelNumber 2 ; schema:description "Bakes." ] .',
        'x:kitchen dct:title "Kitchen" .',
      ].join('\n'),
    );
    assert.deepEqual(told, []);
    const [skill] = framework?.skills ?? [];
    assert.deepEqual(
      [skill?.code, skill?.name, skill?.category, skill?.description, skill?.guidance],
      ['BAKE', 'Baking', 'Kitchen', 'All of it.', 'Wash your hands.'],
    );
    assert.deepEqual(skill?.levels, [{ level: 2, text: 'Bakes.' }]);
  });

  it('may say of each level which skill it belongs to', async () => {
    const { framework, told } = await read(
      [
        '@prefix s: <http://example.org/sfia/9/> .',
        's:BAKE s:code "BAKE" ; s:name "Baking" .',
        's:BAKE_2 s:ofSkill s:BAKE ; s:level "Level 2" ; s:levelDescription "Bakes alone." .',
        's:BAKE_1 s:ofSkill s:BAKE ; s:skillLevelDescription "Bakes." .',
      ].join('\n'),
    );
    assert.deepEqual(told, []);
    assert.deepEqual(framework?.skills[0]?.levels, [
      { level: 1, text: 'Bakes.' },
      { level: 2, text: 'Bakes alone.' },
    ]);
  });
});

describe('the levels of responsibility in Turtle', () => {
  const levels = (say: (number: number, phrase: string) => string): string =>
    [
      '@prefix levels: <https://sfia-online.org/en/lor/9/> . @prefix sfia: <https://sfia-online.org/ontology/> .',
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
      say(3, 'Apply'),
      say(4, 'Enable'),
    ].join('\n');

  const WAYS: readonly (readonly [string, (number: number, phrase: string) => string])[] = [
    ['sfia:levelGuidingPhrase', (n, phrase) => `levels:${n} a sfia:Level ; sfia:levelGuidingPhrase "${phrase}"@en .`],
    [
      'sfia:guidingPhrase',
      (n, phrase) => `levels:${n} a sfia:LevelOfResponsibility ; sfia:guidingPhrase "${phrase}" .`,
    ],
    [
      'a phrase beside a label',
      (n, phrase) => `levels:${n} a sfia:Level ; rdfs:label "Level ${n}" ; sfia:guiding_phrase "${phrase}" .`,
    ],
    ['rdfs:label', (n, phrase) => `levels:${n} a sfia:Level ; rdfs:label "${phrase}"@en, "Etwas anderes"@de .`],
    ['a label with the number', (n, phrase) => `levels:${n} a sfia:Level ; skos:prefLabel "Level ${n} - ${phrase}" .`],
    ['no type', (n, phrase) => `levels:${n} skos:notation ${n} ; sfia:levelGuidingPhrase "${phrase}" .`],
    ['no phrase at all', (n) => `levels:${n} a sfia:Level ; sfia:levelEssence "What level ${n} is about." .`],
    ['a label that only counts', (n) => `levels:${n} a sfia:Level ; rdfs:label "Level ${n}" .`],
  ];

  for (const [way, say] of WAYS) {
    it(`leave the guiding phrases as they are known: ${way}`, async () => {
      const { told, messages } = await withData({ 'levels.ttl': levels(say) });
      assert.deepEqual(told, []);
      assert.deepEqual(messages('# Post\n\n- ITOP Level 4 (Follow)\n'), [
        '"Follow" is the guiding phrase of level 1; level 4 is "Enable".',
      ]);
      assert.deepEqual(
        messages('# Post\n\n- ITOP Level 5 (Ensure, advise)\n- ITOP Level 3 (Apply)\n').filter((message) =>
          /guiding/.test(message),
        ),
        [],
      );
    });
  }

  it('are shown with what the file says of them', async () => {
    const { hover } = await withData({
      'levels.ttl': levels(
        (n, phrase) =>
          `levels:${n} a sfia:Level ; sfia:levelGuidingPhrase "${phrase}" ; sfia:levelEssence "What level ${n} is about." .`,
      ),
    });
    const text = '# Post\n\n**SFIA Level 4**\n\n- ITOP Level 4\n';
    assert.match(hover(text, 'Level 4'), /Level 4, Enable\*\*\n\nWhat level 4 is about/);
  });
});
