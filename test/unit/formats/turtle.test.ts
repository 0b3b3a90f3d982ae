import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { turtle } from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';

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
});
