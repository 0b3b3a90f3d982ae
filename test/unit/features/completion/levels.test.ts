import assert from 'node:assert/strict';
import { accepted, completions, offered } from '../../../support/completion.ts';
import type { How } from '../../../support/completion.ts';

const TYPED: How = { asking: 'typed' };
const LEVELS = ['ITOP-1', 'ITOP-2', 'ITOP-3', 'ITOP-4', 'ITOP-5'];

describe('completion of levels', () => {
  it('shows what each level means', () => {
    assert.deepEqual(
      completions('ITOP-|').map(({ label, beside }) => `${label}: ${beside}`),
      ['ITOP-1: Follow', 'ITOP-2: Assist', 'ITOP-3: Apply', 'ITOP-4: Enable', 'ITOP-5: Ensure, advise'],
    );
  });

  describe('opens by itself', () => {
    for (const begun of ['ITOP-|', 'ITOP@|', 'ITOP Level |', 'ITOP level |', 'ITOP (Level |', 'ITOP (Level |)'])
      it(`behind ${begun}`, () => assert.equal(offered(begun, TYPED).length, 5));
    it('behind small letters, where a citation is likely', () => {
      assert.equal(offered('## Skills\n\n- itop-|', TYPED).length, 5);
      assert.equal(offered('## Skills\n\n- ITOP-4, itop level |', TYPED).length, 5);
    });
    it('in front of a level that is spelt in another way', () => {
      assert.equal(offered('ITOP-| (Level 4)', TYPED).length, 5);
    });
    it('behind a name that stands alone', () => {
      assert.equal(offered('Network support - Level |', TYPED).length, 5);
      assert.equal(offered('Network support: level |', TYPED).length, 5);
    });
  });

  describe('does not open by itself', () => {
    for (const complete of [
      'ITOP|',
      'ITOP-4|',
      'ITOP Level 4|',
      'ITOP (Level 4|)',
      'ITOP |',
      'ITOP (|)',
      'ITOP, level|',
    ])
      it(`at ${complete}`, () => assert.deepEqual(offered(complete, TYPED), []));
    it('where the code may be a word, and nothing shows that skills are cited', () => {
      assert.deepEqual(offered('Deploy to TEST-|', TYPED), []);
      assert.deepEqual(offered('PORT level |', TYPED), []);
      assert.deepEqual(offered('We ask for ITOP-4 and deploy to TEST-|', TYPED), []);
      assert.equal(offered('ITOP-4, TEST-|', TYPED).length, 6);
    });
    it('behind small letters in prose, and where they may be a word', () => {
      assert.deepEqual(offered('ITOP-4 and the itop-|', TYPED), []);
      assert.deepEqual(offered('ITOP-4\n\nThe board is an itop-|', TYPED), []);
      assert.deepEqual(offered('## Skills\n\n- test-|', TYPED), []);
      assert.deepEqual(offered('## Notes\n\n- TEST-4\n- itop-|', TYPED), []);
      assert.equal(offered('## Notes\n\n- TEST-4\n- ITOP-|', TYPED).length, 5);
    });
    it('where a level stands already', () => {
      assert.deepEqual(offered('ITOP| Level 4', TYPED), []);
      assert.deepEqual(offered('ITOP|-4', TYPED), []);
    });
    it('in front of something else', () => {
      assert.deepEqual(offered('ITOP-|4', TYPED), []);
      assert.deepEqual(offered('ITOP-|er', TYPED), []);
    });
    it('in code, comments, links and addresses', () => {
      for (const text of ['```\nITOP-|\n```', '<!-- ITOP-|', '[a](ITOP-|', 'https://x.org/ITOP-|', '    ITOP-|'])
        assert.deepEqual(offered(text, TYPED), [], text);
    });
  });

  it('closes by itself at the digit: nothing in the list fits any more', () => {
    for (const { filterText } of completions('ITOP-|', TYPED)) assert.equal(filterText, 'ITOP-');
  });

  it('comes next behind a code that was just completed, and when it is asked for', () => {
    assert.deepEqual(offered('ITOP|', { asking: 'next' }), LEVELS);
    assert.deepEqual(offered('ITOP|'), LEVELS);
  });

  describe('writes over what stands behind the cursor', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['ITOP-|4', 'ITOP-3‸'],
      ['ITOP|-4', 'ITOP-3‸'],
      ['ITOP|-4, PROG-3', 'ITOP-3‸, PROG-3'],
      ['ITOP-|4-5', 'ITOP-3‸'],
      ['ITOP (Level |)', 'ITOP (Level 3)‸'],
      ['ITOP (Level |', 'ITOP (Level 3)‸'],
      ['ITOP (Level |4)', 'ITOP (Level 3)‸'],
      ['[ITOP, level |]', '[ITOP, level 3‸]'],
      ['(ITOP-|)', '(ITOP-3‸)'],
      ['**ITOP-|**', '**ITOP-3‸**'],
      ['`ITOP-|`', '`ITOP-3‸`'],
      ['ITOP Level |4 or more', 'ITOP Level 3‸ or more'],
      ['ITOP| Level 4', 'ITOP Level 3‸'],
      ['Network support (NTAS, level |)', 'Network support (NTAS, level 3‸)'],
      // in whatever way it is spelt
      ['ITOP-| (Level 4)', 'ITOP-3‸'],
      ['ITOP-| Level 4', 'ITOP-3‸'],
      ['ITOP-| - Level 4, and more', 'ITOP-3‸, and more'],
      ['ITOP-|, level 4', 'ITOP-3‸'],
      ['ITOP-|: L4', 'ITOP-3‸'],
      ['ITOP-| 4', 'ITOP-3‸'],
      ['ITOP-| (4-5)', 'ITOP-3‸'],
      ['ITOP-| Levels 4 and 5', 'ITOP-3‸'],
      ['ITOP-| level four', 'ITOP-3‸'],
      ['ITOP-| [SFIA level 4]', 'ITOP-3‸'],
      ['ITOP-| **Level 4**', 'ITOP-3‸'],
      ['**ITOP-|** (Level 4)', '**ITOP-3**‸'],
      ['Network support (NTAS-|) Level 4', 'Network support (NTAS-3)‸'],
      ['ITOP (Level |) - Level 4', 'ITOP (Level 3)‸'],
      ['ITOP@| Level 4', 'ITOP@3‸'],
      ['**ITOP**|', '**ITOP-3**‸'],
      // with the phrase that says what it means
      ['ITOP-| (Level 4 - Enable)', 'ITOP-3‸'],
      ['ITOP-| Level 4 (Enable)', 'ITOP-3‸'],
      ['ITOP Level |4 (Enable)', 'ITOP Level 3 (Apply)‸'],
      ['ITOP Level 4| (Enable), and more', 'ITOP Level 3 (Apply)‸, and more'],
      ['ITOP| (Level 4 - Enable)', 'ITOP (Level 3 - Apply)‸'],
      // but nothing that is no level of this skill
      ['ITOP-| 4 days a week', 'ITOP-3‸ 4 days a week'],
      ['ITOP-|, PROG-4', 'ITOP-3‸, PROG-4'],
      ['ITOP-| and NTAS level 4', 'ITOP-3‸ and NTAS level 4'],
      ['ITOP-| (the level of seniors)', 'ITOP-3‸ (the level of seniors)'],
      ['ITOP-| in 2024', 'ITOP-3‸ in 2024'],
      // small letters
      ['itop-|', 'ITOP-3‸'],
      ['Itop level |', 'ITOP level 3‸'],
      ['itop (level |)', 'ITOP (level 3)‸'],
      ['itop-| (Level 4)', 'ITOP-3‸'],
    ];
    for (const [before, after] of cases) {
      it(`${before} becomes ${after}`, () => {
        const label = completions(before)[2]!.label;
        assert.equal(accepted(before, label), after);
      });
    }
  });

  describe('follows the style of the house, unless the author has begun another', () => {
    const cases: readonly (readonly [How['citationStyle'], string, string])[] = [
      ['CODE-N', 'NTAS|', 'NTAS-2'],
      ['CODE level N', 'NTAS-|', 'NTAS level 2'],
      ['Name (CODE) - Level N', 'NTAS|', 'Network support (NTAS) - Level 2'],
      ['Name (CODE) - Level N', 'NTAS-|', 'Network support (NTAS) - Level 2'],
      ['Name (CODE) - Level N', 'Network support (NTAS|', 'Network support (NTAS) - Level 2'],
      ['Name (CODE) - Level N', 'Network support (NTAS|)', 'Network support (NTAS) - Level 2'],
      ['Name (CODE) - Level N', 'Network support (NTAS)|', 'Network support (NTAS) - Level 2'],
      ['Name (CODE) - Level N', 'Network support (NTAS-|)', 'Network support (NTAS) - Level 2'],
      ['Name (CODE) level N', 'network support (NTAS)|', 'Network support (NTAS) level 2'],
      ['Name (CODE) level N', 'Network support (NTAS) - Level |', 'Network support (NTAS) - Level 2'],
      ['CODE-N', 'Network support (NTAS|)', 'Network support (NTAS-2)'],
      ['CODE-N', 'Network support (NTAS)|', 'Network support (NTAS-2)'],
      ['CODE-N', 'Network support (NTAS) - Level |', 'Network support (NTAS) - Level 2'],
      ['CODE-N', 'NTAS @|', 'NTAS @2'],
      ['Name (CODE) - Level N', 'Network support, level |', 'Network support, level 2'],
    ];
    for (const [citationStyle, before, after] of cases) {
      it(`${citationStyle}: ${before} becomes ${after}`, () => {
        const label = completions(before, { citationStyle: citationStyle! })[1]!.label;
        assert.equal(accepted(before, label, { citationStyle: citationStyle! }).replace('‸', ''), after);
      });
    }
  });

  it('offers the levels that the edition defines', () => {
    assert.equal(offered('DATS-|', { edition: '8' }).length, offered('DATS-|', { edition: '9' }).length + 1);
  });
});
