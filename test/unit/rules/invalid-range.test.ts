import assert from 'node:assert/strict';
import { check, fixedAll, fixes } from '../../support/check.ts';

describe('invalid-range', () => {
  it('marks a range that runs backwards', () => {
    check(`
      ITOP Level 5-3
                 ^^^ invalid-range: This range runs backwards: from 5 to 3.
    `);
  });

  it('turns it round, which "fix all" may do as well', () => {
    assert.deepEqual(fixes('ITOP Level 5-3'), { 'Write it as 3 to 5': 'ITOP Level 3-5' });
    assert.equal(fixedAll('**ITOP L5 to L3**'), '**ITOP L3 to L5**');
  });

  it('asks about a hole in a list of three levels or more', () => {
    check(`
      Infrastructure operations ITOP 2 3 5
                                     ^^^^^ invalid-range: This list of levels leaves out level 4. Is that meant?
    `);
  });

  it('fills the hole, but not by itself', () => {
    assert.deepEqual(fixes('Infrastructure operations ITOP 2 3 5'), {
      'Add level 4': 'Infrastructure operations ITOP 2 3 4 5',
    });
    assert.equal(fixedAll('Infrastructure operations ITOP 2 3 5'), 'Infrastructure operations ITOP 2 3 5');
  });

  it('is silent on two levels apart from each other', () => {
    check(`
      Infrastructure operations: ITOP Level 2 and 4
    `);
  });

  it('is silent on ranges and lists in order', () => {
    check(`
      ITOP Level 3-5, PROG Level 2, 3 and 4, NTAS L3 → L4
    `);
  });
});
