import { check } from '../../support/check.ts';

describe('mixed-editions', () => {
  it("marks a skill that came after the document's edition", () => {
    check(`
      // edition: 7
      Business analysis (BUAN) Level 4, and Scientific modelling (SCMO) Level 5
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mixed-editions: SCMO (Scientific modelling) came with SFIA 8, at levels 4 to 7; this document is checked against SFIA 7.
    `);
  });

  it('is silent where all skills are of one edition', () => {
    check(`
      // edition: 8
      Systems design (DESN) Level 3, and Scientific modelling (SCMO) Level 5
    `);
  });
});
