import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readText } from '../../../server/src/formats/text.ts';

function read(text: string) {
  const { framework: raw, problems } = readText(text);
  const loaded = raw && loadFramework(raw, { layer: 'shipped', name: 'skills.txt' });
  return {
    framework: loaded?.framework,
    told: [...problems, ...(loaded?.problems ?? [])].map(
      ({ severity, id, message }) => `${severity} ${id}: ${message}`,
    ),
  };
}

const BAKE = 'Baking - BAKE\n\nAll about baking.\n\nLevels:\n\nLevel 1:\nDescription: Bakes under supervision.\n';

describe('the plain text format', () => {
  it('reads the text that the product ships', () => {
    const { framework, told } = read(readFileSync('skills-data/ITOP.txt', 'utf8'));
    assert.deepEqual(told, []);
    const [skill] = framework?.skills ?? [];
    assert.deepEqual([skill?.code, skill?.name], ['ITOP', 'Infrastructure operations']);
    assert.deepEqual([skill?.category, skill?.subcategory], ['Delivery and operation', 'Technology management']);
    assert.deepEqual(
      skill?.levels.map(({ level }) => level),
      [1, 2, 3, 4, 5],
    );
    assert.match(skill?.levels[4]?.text ?? '', /^Provides technical leadership .* reports to stakeholders\.$/);
    assert.deepEqual(skill?.place, { line: 5, start: 0, end: 32 });
  });

  it('holds any number of skills; a category lasts until the next one', () => {
    const { framework } = read(
      `Category: Kitchen\nSubcategory: Ovens\n\n${BAKE}\n\n${BAKE.replaceAll('ak', 'rew').replaceAll('AK', 'REW'.slice(0, 2))}\nCategory: Cellar\n\n${BAKE.replaceAll('BAKE', 'COOL')}`,
    );
    assert.deepEqual(
      framework?.skills.map(({ code, category, subcategory }) => [code, category, subcategory]),
      [
        ['BAKE', 'Kitchen', 'Ovens'],
        ['BREE', 'Kitchen', 'Ovens'],
        ['COOL', 'Cellar', undefined],
      ],
    );
  });

  it('takes levels in any order, and definitions of several paragraphs', () => {
    const { framework, told } = read(
      'Baking - BAKE\n\nLevels:\n\nLevel 2:\nDescription: Bakes alone:\nbread\nrolls\n\nAnd cakes - on Sundays.\n\nLevel 1:\nBakes under supervision.\n',
    );
    assert.deepEqual(told, []);
    assert.deepEqual(framework?.skills[0]?.levels, [
      { level: 1, text: 'Bakes under supervision.' },
      { level: 2, text: 'Bakes alone:\nbread\nrolls\n\nAnd cakes - on Sundays.' },
    ]);
  });

  it('tells a level without text, a level that is none, and a code that is none, each at its line', () => {
    const { told } = read(
      'Baking - BAKE\n\nLevels:\n\nLevel 1:\n\nLevel 9:\nDescription: x\n\nCategory: Cellar\n\nBrewing - brew\n\nLevels:\n\nLevel 1:\nDescription: x\n',
    );
    assert.deepEqual(told, [
      'warning level-without-text: Line 5: BAKE is defined at level 1, and the definition is missing. Write it, or remove the level.',
      'error level-unknown: Line 7: "9" is no level of this framework, so BAKE is read without it. Mend the level.',
      'error code-shape: Line 12: "brew" is no code of this framework and is left out: write it in capitals, BREW.',
    ]);
  });

  it('tells a skill whose code was forgotten, and levels without any skill', () => {
    const { told } = read(
      'Category: Kitchen\n\nBaking\n\nAll about it.\n\nLevels:\n\nLevel 1:\nDescription: x\n\nCategory: Cellar\n\nLevels:\nLevel 1:\nDescription: y\n',
    );
    assert.deepEqual(
      told.map((line) => line.slice(0, 90)),
      [
        'error skill-without-heading: Line 14: A list of levels stands here without a skill above i',
        'error row-without-code: Line 3: "Baking" has no code and is left out. Write its code, for ',
        'error no-skills: Nothing in this file can be used: it holds no skill with a code, a name a',
      ],
    );
  });
});
