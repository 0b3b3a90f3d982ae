import assert from 'node:assert/strict';
import { check, fixes } from '../../support/check.ts';

describe('differing-names', () => {
  it('is off unless the settings switch it on', () => {
    check(`
      - Infrastructure operations (ITOP) level 4

      Once more, Infrastructure upkeep (ITOP) level 4 is asked for.
    `);
  });

  it("marks the name that is not the framework's, and offers that", () => {
    const source = `
      // rules: differing-names=information
      - Keeping machines up (ITOP) level 4
        ^^^^^^^^^^^^^^^^^^^ differing-names: This role calls ITOP "Keeping machines up" here and "Infrastructure operations" elsewhere.

      ## Infrastructure operations (ITOP) level 4
    `;
    check(source);
    assert.match(
      fixes(source.replace(/^.*\^\^.*\n/m, ''))['Change the name to "Infrastructure operations"'] ?? '',
      /^- Infrastructure operations \(ITOP\) level 4$/m,
    );
  });

  it('takes two spellings for one name, and leaves former names beside a code to their rule', () => {
    check(`
      // rules: differing-names=information
      Programme management (PGMG) level 6, and program  management (PGMG) level 6.

      IT infrastructure (ITOP) level 4, and Infrastructure operations (ITOP) level 4.
      ^^^^^^^^^^^^^^^^^ renamed-skill
    `);
  });

  it('looks at each role by itself', () => {
    check(`
      // rules: differing-names=information
      # Operations

      ## Operations technician (Level 2)

      - Infrastructure operations (ITOP) level 2

      ## Operations engineer (Level 3)

      - Keeping machines up (ITOP) level 3
    `);
  });
});
