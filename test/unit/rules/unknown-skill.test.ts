import assert from 'node:assert/strict';
import { check, fixes } from '../../support/check.ts';

describe('unknown-skill', () => {
  it('marks the code, and suggests the nearest spelling', () => {
    check(`
      The role needs ITOP-4 and ITPO-4.
                                ^^^^ unknown-skill: No skill has the code ITPO. Did you mean ITOP (Infrastructure operations)
    `);
  });

  it('suggests first the skill whose name stands beside the code', () => {
    check(`
      - Infrastructure operations (ITOP) - Level 4
      - Financial management (FINM) - Level 5
                              ^^^^ unknown-skill: Did you mean FMIT (Financial management)
    `);
  });

  it('suggests the skill whose name the code abbreviates, where no name stands there', () => {
    check(`
      Skills: ITOP-4, NTAS-3. The manager needs FINM Level 5.
                                                ^^^^ unknown-skill: No skill has the code FINM. Did you mean FMIT (Financial management)
    `);
  });

  it('marks a heading with the level below it, and no heading that names a role', () => {
    check(`
      ### Infrastructure operations (ITOP)

      Level 2

      ### Web analytics (WEBA)
                         ^^^^ unknown-skill: No skill has the code WEBA.

      Level 2

      ### Service engineer (GREY)

      Level 3

      ### Opening times (NOON)

      From nine to five.
    `);
  });

  it('changes the code and nothing else', () => {
    const after = fixes('ITOP-4, then **ITPO-4** (nights).');
    assert.equal(after['Change ITPO to ITOP (Infrastructure operations)'], 'ITOP-4, then **ITOP-4** (nights).');
  });

  it('offers no code that lacks the cited level', () => {
    const after = fixes('ITOP-4, then ITPO-7.');
    assert.equal(after['Change ITPO to ITOP (Infrastructure operations)'], undefined);
  });

  it('offers three codes at most', () => {
    assert.ok(Object.keys(fixes('ITOP-4, then TESS-4.')).length <= 3);
  });

  it('is silent where nothing shows that the document cites the framework', () => {
    check(`
      Ticket ABCD-4 is open, and so is the (QWER) valve.
    `);
  });

  it('is silent on the attributes, which are no skills', () => {
    check(`
      ITOP-4 with AUTO-4 and INFL Level 3.
    `);
  });

  it("is silent on other people's acronyms", () => {
    check(`
      You hold ITOP Level 4, ITIL 4 and WCAG Level 2, and write YAML.
    `);
  });
});
