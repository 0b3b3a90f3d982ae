import { check } from '../../support/check.ts';

describe('missing-level', () => {
  it('is off unless the settings switch it on', () => {
    check(`
      - Infrastructure operations (ITOP)
    `);
  });

  it('marks a citation without a level, and says which levels there are', () => {
    check(`
      // rules: missing-level=warning
      - Infrastructure operations (ITOP)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-level: ITOP (Infrastructure operations) is cited without a level. It is defined at levels 1 to 5.
    `);
  });

  it('is silent where the same role cites the skill with a level', () => {
    check(`
      // rules: missing-level=warning
      You know Infrastructure operations (ITOP) well. We expect ITOP-4.
    `);
  });

  it('is silent where the role states a level', () => {
    check(`
      // rules: missing-level=warning
      # Senior engineer

      **SFIA Level 4**

      - Infrastructure operations (ITOP)
    `);
  });
});
