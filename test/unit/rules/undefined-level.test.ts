import assert from 'node:assert/strict';
import { check, fixes } from '../../support/check.ts';

describe('undefined-level', () => {
  it('marks the citation, and says at which levels the skill is defined', () => {
    check(`
      This role needs ITOP-7.
                      ^^^^^^ undefined-level: ITOP (Infrastructure operations) has no level 7 in SFIA 9: it is defined at levels 1 to 5.
    `);
  });

  it('says so where another edition defines the level', () => {
    check(`
      Governance (GOVN) - Level 5
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ undefined-level: SFIA 7 defines it at levels 5 to 7.
    `);
  });

  it('marks the part of a range that goes too far', () => {
    check(`
      Operations: ITOP Level 4-7.
                             ^^^ undefined-level: has no levels 6 and 7
    `);
  });

  it('marks the level alone in a table', () => {
    check(`
      | Skill                     | Code | Level |
      | ------------------------- | ---- | ----- |
      | Infrastructure operations | ITOP | 6     |
                                           ^ undefined-level: has no level 6
    `);
  });

  it('checks against the edition that the document states', () => {
    check(`
      ---
      sfia-edition: 8
      ---
      Design: DESN Level 2, ITOP-5.
              ^^^^^^^^^^^^ undefined-level: DESN (Systems design) has no level 2 in SFIA 8
    `);
  });

  it('offers the nearest levels, the higher of two that are as near first', () => {
    assert.deepEqual(fixes('This role needs **ITOP Level 7**.'), {
      'Change to level 5 (Ensure, advise)': 'This role needs **ITOP Level 5**.',
      'Change to level 4 (Enable)': 'This role needs **ITOP Level 4**.',
    });
  });

  it('cuts a range down to what is defined', () => {
    assert.deepEqual(fixes('ITOP L3-L7'), { 'Change the levels to 3 to 5': 'ITOP L3-L5' });
  });

  it('changes a guiding phrase beside the level with it', () => {
    assert.equal(
      fixes('GOVN Level 5 (Ensure, advise)')['Change to level 6 (Initiate, influence)'],
      'GOVN Level 6 (Initiate, influence)',
    );
  });

  it('is silent on the levels that are defined', () => {
    check(`
      // rules: conflicting-levels=off
      ITOP-1, ITOP Level 2, ITOP L3, \`ITOP-4\` and ITOP (Level 5).
    `);
  });

  it('is silent where the level is that of the role and not of the skill', () => {
    check(`
      # Director

      SFIA Level 7

      ## Infrastructure operations (ITOP)

      Nothing here says at which level.
    `);
  });
});
