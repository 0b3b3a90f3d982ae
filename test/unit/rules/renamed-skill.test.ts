import assert from 'node:assert/strict';
import { check, fixedAll, fixes } from '../../support/check.ts';

describe('renamed-skill', () => {
  it('marks the former name, and says what the edition calls the skill', () => {
    check(`
      - IT infrastructure (ITOP) - Level 4
        ^^^^^^^^^^^^^^^^^ renamed-skill: SFIA 9 calls ITOP "Infrastructure operations"; "IT infrastructure" is its name in SFIA 8.
    `);
  });

  it('changes the name', () => {
    assert.deepEqual(fixes('- IT infrastructure (ITOP) - Level 4'), {
      'Change the name to "Infrastructure operations"': '- Infrastructure operations (ITOP) - Level 4',
    });
  });

  it('is repaired by "fix all", as nothing can be wrong about it', () => {
    assert.equal(fixedAll('- IT infrastructure (ITOP) - Level 4'), '- Infrastructure operations (ITOP) - Level 4');
  });

  it('is silent in a document of the edition that had the name', () => {
    check(`
      // edition: 8
      - IT infrastructure (ITOP) - Level 4
    `);
  });

  it('is silent on American spelling and on shortened names', () => {
    check(`
      - Organizational capability development (OCDV) - Level 5
      - Requirements definition (REQM) - Level 4
    `);
  });
});
