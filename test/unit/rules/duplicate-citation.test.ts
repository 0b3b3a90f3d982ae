import { check } from '../../support/check.ts';

describe('duplicate-citation', () => {
  it('marks the second row of a table', () => {
    check(`
      | Skill                     | Code | Level |
      | ------------------------- | ---- | ----- |
      | Infrastructure operations | ITOP | 4     |
      | Problem management        | PBMG | 3     |
      | Infrastructure operations | ITOP | 4     |
                                    ^^^^ duplicate-citation: ITOP at the same level is listed twice for this role.
    `);
  });

  it('is silent on a repetition in prose', () => {
    check(`
      You work at ITOP-4. After a year at ITOP-4 we talk about more.
    `);
  });

  it('is silent where the front matter sums up what the table says', () => {
    check(`
      ---
      sfia: ITOP@4
      ---

      | Skill                     | Code | Level |
      | ------------------------- | ---- | ----- |
      | Infrastructure operations | ITOP | 4     |
    `);
  });
});
