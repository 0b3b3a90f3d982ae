import { check } from '../../support/check.ts';

describe('mismatched-role-level', () => {
  it('is off unless the settings switch it on', () => {
    check(`
      **SFIA Level 5**

      - ITOP-2
    `);
  });

  it('marks a skill two or more levels from the level of the role', () => {
    check(`
      // rules: mismatched-role-level=information
      # Head of operations

      **SFIA Level 5**

      - ITOP-2
        ^^^^^^ mismatched-role-level: ITOP is cited at level 2, 3 levels from the role's own level 5.
      - PROG-4
      - SLMO-6
    `);
  });

  it('measures a range from its nearest end', () => {
    check(`
      // rules: mismatched-role-level=information
      **SFIA Level 5**

      - ITOP Level 2-4
    `);
  });

  it('is silent where the role states no level', () => {
    check(`
      // rules: mismatched-role-level=information
      - ITOP-1
      - SLMO-7
    `);
  });
});
