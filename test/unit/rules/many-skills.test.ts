import { check } from '../../support/check.ts';

describe('many-skills', () => {
  it('is off unless the settings switch it on', () => {
    check(`
      ITOP-4, NTAS-4, PBMG-4, DBAD-4, STMG-4, SYSP-4, CPMG-4, SCAD-4, USUP-4
    `);
  });

  it('marks the ninth skill, and says how many there are', () => {
    check(`
      // rules: many-skills=information
      ITOP-4, NTAS-4, PBMG-4, DBAD-4, STMG-4, SYSP-4, CPMG-4, SCAD-4, USUP-4, RELM-4
                                                                      ^^^^^^ many-skills: This role asks for 10 skills.
    `);
  });

  it('is silent at eight, each counted once', () => {
    check(`
      // rules: many-skills=information
      ITOP-4, NTAS-4, PBMG-4, DBAD-4, STMG-4, SYSP-4, CPMG-4, SCAD-4

      We expect ITOP-4 and NTAS-4.
    `);
  });

  it('counts to what the settings say', () => {
    check(`
      // rules: many-skills=information
      // mostSkills: 2
      ITOP-4, NTAS-4, PBMG-4, DBAD-4
                      ^^^^^^ many-skills: This role asks for 4 skills. Few people have more than 2:
    `);
  });

  it('counts each role for itself, and leaves out what is wished for', () => {
    check(`
      // rules: many-skills=information
      # Operations

      ## Operations technician (Level 2)

      ITOP-2, NTAS-2, PBMG-2, DBAD-2, STMG-2

      ## Operations engineer (Level 3)

      ITOP-3, NTAS-3, PBMG-3, DBAD-3, STMG-3

      ### Desirable skills

      SYSP-3, CPMG-3, SCAD-3, USUP-3
    `);
  });
});
