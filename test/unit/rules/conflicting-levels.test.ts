import { check } from '../../support/check.ts';

describe('conflicting-levels', () => {
  it('marks the second citation, and names both levels', () => {
    check(`
      - ITOP-4
      - PROG-3
      - ITOP-2
        ^^^^^^ conflicting-levels: ITOP is cited at level 2 here, and at level 4 elsewhere in the same role.
    `);
  });

  it('is silent where a range or a list joins the levels', () => {
    check(`
      The desk needs ITOP Level 2-4. Seniors hold ITOP Level 4. Elsewhere: USUP Level 2, 3 and 4.
    `);
  });

  it('is silent on the levels of several roles in one file', () => {
    check(`
      # Our team

      ## Junior engineer

      - ITOP-2

      ## Senior engineer

      - ITOP-4
    `);
  });
});
