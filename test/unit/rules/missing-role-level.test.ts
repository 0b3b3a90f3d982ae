import { check } from '../../support/check.ts';

describe('missing-role-level', () => {
  it('is off unless the settings switch it on', () => {
    check(`
      # Engineer

      - ITOP-4
    `);
  });

  it('marks the first skill of a role that states no level', () => {
    check(`
      // rules: missing-role-level=information
      # Engineer

      - ITOP-4
        ^^^^^^ missing-role-level: The role "Engineer" states no level of its own.
      - NTAS-3
    `);
  });

  it('looks at each role of a document', () => {
    check(`
      // rules: missing-role-level=information
      # Operations

      ## Operations technician (Level 2)

      - ITOP-2

      ## Operations engineer

      - ITOP-3
        ^^^^^^ missing-role-level: The role "Operations engineer" states no level of its own.
    `);
  });

  it('is silent where the role states a level, in words below its title or in the front matter', () => {
    check(`
      // rules: missing-role-level=information
      # Engineer

      **SFIA Level 4**

      - ITOP-4
    `);
  });

  it('is silent where skills are wished for, and in a document that cites none', () => {
    check(`
      // rules: missing-role-level=information
      # Engineer

      ## Desirable skills

      - ITOP-4
    `);
    check(`
      // rules: missing-role-level=information
      # Minutes

      TEST 1 has passed.
    `);
  });

  it('leaves rows of tables alone, of roles and of people', () => {
    check(`
      // rules: missing-role-level=information
      # Night shift

      | Who | ITOP | NTAS |
      | --- | --- | --- |
      | Helga Braun | 2 | 2 |
      | Operations engineer | 4 | 3 |
    `);
  });
});
