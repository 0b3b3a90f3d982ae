import assert from 'node:assert/strict';
import { check, fixes } from '../../support/check.ts';

describe('mismatched-name', () => {
  it('marks the name, and says whose it is', () => {
    check(`
      | Skill                       | Code | Level |
      | --------------------------- | ---- | ----- |
      | Organisational facilitation | ITOP | 4     |
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ mismatched-name: "Organisational facilitation" is the name of OFCL, but the code beside it is ITOP (Infrastructure operations).
    `);
  });

  it('offers both repairs: the right code, and the right name', () => {
    assert.deepEqual(fixes('- **Organisational facilitation (ITOP)** - Level 4'), {
      'Change the code to OFCL (Organisational facilitation)': '- **Organisational facilitation (OFCL)** - Level 4',
      'Change the name to "Infrastructure operations"': '- **Infrastructure operations (ITOP)** - Level 4',
    });
  });

  it('does not offer a code that lacks the cited level', () => {
    assert.deepEqual(Object.keys(fixes('Organisational facilitation (ITOP) - Level 2')), [
      'Change the name to "Infrastructure operations"',
    ]);
  });

  it('is silent on American spelling', () => {
    check(`
      Organizational facilitation (OFCL) - Level 4
    `);
  });

  it('is silent on shortened names', () => {
    check(`
      Requirements definition (REQM) - Level 4
    `);
  });

  it("leaves names that are nobody's to unknown-name", () => {
    check(`
      Looking after our machines (ITOP) - Level 4
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-name
    `);
  });
});
