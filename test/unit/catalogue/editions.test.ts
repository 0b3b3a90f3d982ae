import assert from 'node:assert/strict';
import { shippedCatalogue } from '../../support/check.ts';

const { index } = shippedCatalogue;

describe('the index of editions that ships', () => {
  it('holds the editions 7, 8 and 9 as they were published: so many skills, at so many levels', () => {
    const counts = [...index.editions].map(([edition, skills]) => [
      edition,
      skills.size,
      [...skills.values()].reduce((sum, skill) => sum + skill.levels.length, 0),
    ]);
    assert.deepEqual(counts, [
      ['7', 102, 390],
      ['8', 121, 495],
      ['9', 147, 672],
    ]);
  });

  for (const [edition, skills] of index.editions) {
    it(`defines the levels of each skill of SFIA ${edition} without a gap, between 1 and 7`, () => {
      for (const { code, levels } of skills.values()) {
        const numbers = levels.map(({ level }) => level);
        const from = numbers[0]!;
        assert.deepEqual(
          numbers,
          Array.from(numbers, (_, i) => from + i),
          code,
        );
        assert.ok(from >= 1 && numbers.at(-1)! <= 7, code);
      }
    });

    it(`gives each skill of SFIA ${edition} a code of four capitals that is no attribute's, a name and a place`, () => {
      for (const { code, name, category, subcategory } of skills.values()) {
        assert.match(code, /^[A-Z]{4}$/);
        assert.ok(!index.attributeCodes.has(code), code);
        assert.ok(name && category && subcategory, code);
      }
    });

    it(`has no two skills of one name in SFIA ${edition}`, () => {
      const names = [...skills.values()].map(({ name }) => name);
      assert.equal(new Set(names).size, names.length);
    });
  }

  it('says for each retired skill which skills of the newest edition took over its work', () => {
    const newest = index.editions.get('9')!;
    const retired = [...index.editions.values()]
      .flatMap((skills) => [...skills.keys()])
      .filter((code) => !newest.has(code));
    assert.deepEqual([...index.succeededBy.keys()].sort(), [...new Set(retired)].sort());
    for (const code of [...index.succeededBy.values()].flat()) assert.ok(newest.has(code), code);
  });

  it('knows seven levels of responsibility and sixteen attributes', () => {
    assert.deepEqual(
      index.levels.map(({ number, name }) => `${number} ${name}`),
      [
        '1 Follow',
        '2 Assist',
        '3 Apply',
        '4 Enable',
        '5 Ensure, advise',
        '6 Initiate, influence',
        '7 Set strategy, inspire, mobilise',
      ],
    );
    assert.equal(index.attributeCodes.size, 16);
  });
});
