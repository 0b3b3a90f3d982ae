import assert from 'node:assert/strict';
import { check, fixes } from '../../support/check.ts';

describe('mismatched-level-name', () => {
  it("marks the phrase, and says which level's it is", () => {
    check(`
      ITOP Level 4 (Follow)
                    ^^^^^^ mismatched-level-name: "Follow" is the guiding phrase of level 1; level 4 is "Enable".
    `);
  });

  it('reads the level of a role as well', () => {
    check(`
      SFIA Level 4: Follow
                    ^^^^^^ mismatched-level-name
    `);
  });

  it('offers the right phrase, and the level of the phrase', () => {
    assert.deepEqual(fixes('ITOP Level 4 (Apply)'), {
      'Change the phrase to "Enable"': 'ITOP Level 4 (Enable)',
      'Change the level to 3': 'ITOP Level 3 (Apply)',
    });
  });

  it('does not offer a level that the skill does not define', () => {
    assert.deepEqual(Object.keys(fixes('GOVN Level 6 (Follow)')), ['Change the phrase to "Initiate, influence"']);
  });

  it('is silent on the right phrase, whole or in part', () => {
    check(`
      ITOP Level 5 (Ensure, advise), PROG Level 5 (Ensure), NTAS Level 4 - Enable
    `);
  });

  it('is silent on other words beside a level', () => {
    check(`
      ITOP Level 4 (senior engineers)
    `);
  });
});
