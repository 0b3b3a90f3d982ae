import assert from 'node:assert/strict';
import { check, fixes } from '../../support/check.ts';

describe('retired-skill', () => {
  it('marks the code, and says where its work went', () => {
    check(`
      Business analysis (BUAN) Level 4
                         ^^^^ retired-skill: SFIA 9 no longer has BUAN (Business analysis); SFIA 7 was the last edition with it. Its work is now part of BUSA
    `);
  });

  it('puts the new code and the new name in place of the old ones', () => {
    assert.equal(
      fixes('- Network planning (NTPL) - Level 5')['Change NTPL to NTDS (Network design)'],
      '- Network design (NTDS) - Level 5',
    );
  });

  it('offers only skills that define the cited level', () => {
    for (const after of Object.values(fixes('INAN Level 7'))) check(after);
  });

  it('is silent in a document of the edition that still has the skill', () => {
    check(`
      // edition: 7
      Business analysis (BUAN) Level 4
    `);
  });

  it('is silent on a word that is also a code', () => {
    check(`
      ITOP-4 belongs to our CORE team.
    `);
  });
});
