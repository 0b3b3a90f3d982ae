import assert from 'node:assert/strict';
import fc from 'fast-check';
import { similarPairs } from '../../../server/src/core/compare/similar-pairs.ts';

const sets = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 }), { maxLength: 12 });

describe('pairs of sets that share most of what they hold', () => {
  it('are those that are found by holding each against each', () => {
    fc.assert(
      fc.property(sets, sets, fc.constantFrom(0.2, 0.4, 0.5, 2 / 3, 0.75, 1), (left, right, least) => {
        const expected = left.flatMap((one, i) =>
          right.flatMap((other, j) => {
            const shared = one.filter((thing) => other.includes(thing)).length;
            const share = shared / (one.length + other.length - shared);
            return shared > 0 && share >= least - 1e-9 ? [`${i} ${j} ${share.toFixed(6)}`] : [];
          }),
        );
        const asSets = (all: string[][]): Set<string>[] => all.map((things) => new Set(things));
        const found = [...similarPairs(asSets(left), asSets(right), least)];
        assert.deepEqual(
          found.map((pair) => `${pair.left} ${pair.right} ${pair.share.toFixed(6)}`),
          expected,
        );
      }),
      { numRuns: 500 },
    );
  });
});
