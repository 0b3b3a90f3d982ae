import assert from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/core/catalogue/catalogue.ts';
import { createChecker } from '../../../server/src/core/check/check.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import type { TextJudge } from '../../../server/src/core/service.ts';
import { check, findingsIn, judge, service, shippedCatalogue } from '../../support/check.ts';

const DUTIES =
  '- Swap the tapes on Fridays and ring the engineer if one jams\n- Follow the card when a ticket terminal stops';

/** One role with its skills in two editions, and roles that each name their own. */
const IN_ONE_ROLE = `# Engineer

## Skills in SFIA 8

### IT infrastructure (ITOP) Level 4

${DUTIES}

- Network support (NTAS) Level 4
- Programming/software development (PROG) Level 4

## Skills in SFIA 9

### Infrastructure operations (ITOP) Level 4

${DUTIES}

- Network support (NTAS) Level 4
- Testing (TEST) Level 4
`;
const IN_ROLES = [8, 9, 8, 9]
  .map(
    (edition, i) =>
      `# Engineer ${i}\n\n## Skills in SFIA ${edition}\n\n### ITOP Level 4\n\n${DUTIES}\n\n- NTAS Level 4\n- PROG Level 4\n`,
  )
  .join('\n');

/** The questions that a judge is asked. */
function asked(ask: (judge: TextJudge) => unknown): string[] {
  const questions: string[] = [];
  ask({
    open: 0,
    prepare: (edition) => judge.prepare(edition),
    likelySkills: () => [],
    opinion(edition, code, level, duties) {
      questions.push(`SFIA ${edition} ${code ?? 'the role'} ${level}`);
      return judge.opinion(edition, code, level, duties);
    },
  });
  return [...new Set(questions)].sort();
}

/** The skills that are looked up for a document, and again after a letter was typed at its end. */
function lookups(text: string): { first: string[]; untouched: string[]; typed: string[] } {
  let looked: string[] = [];
  const counting: Catalogue = {
    ...shippedCatalogue,
    skill(code, edition) {
      looked.push(`${code} ${edition}`);
      return shippedCatalogue.skill(code, edition);
    },
  };
  const checker = createChecker(counting, english);
  const document = service.read(text);
  const lookedUp = (of: typeof document): string[] => {
    looked = [];
    checker.check(of.text, of.profile, DEFAULT_SETTINGS);
    return looked.sort();
  };
  const first = lookedUp(document);
  const untouched = lookedUp(document);
  const changes = [{ start: text.length, end: text.length, inserted: 1 }];
  return { first, untouched, typed: lookedUp(service.read(`${text}x`, { document, changes })) };
}

describe('a document that speaks of two editions', () => {
  it('is checked against each where it holds', () => {
    check(`
      # Engineer

      ## Skills in SFIA 8

      - Infrastructure operations (ITOP) Level 4
        ^^^^^^^^^^^^^^^^^^^^^^^^^ renamed-skill: SFIA 8 calls ITOP "IT infrastructure"; "Infrastructure operations" is its name in SFIA 9.

      ## Skills in SFIA 9

      - Infrastructure operations (ITOP) Level 4
      - Network support (NTAS) Level 7
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undefined-level: NTAS (Network support) has no level 7 in SFIA 9: it is defined at levels 1 to 5.
    `);
  });

  it('does not contradict itself where one edition follows the other', () => {
    const text = (edition: number): string =>
      `# Engineer\n\n## Skills in SFIA ${edition}\n\n- NTAS Level 3\n\n## Skills in SFIA 9\n\n- NTAS Level 5\n`;
    assert.deepEqual(
      findingsIn(text(9)).map(({ rule }) => rule),
      ['conflicting-levels'],
    );
    assert.deepEqual(findingsIn(text(8)), []);
  });

  for (const [what, text] of Object.entries({ 'in one role': IN_ONE_ROLE, 'role by role': IN_ROLES })) {
    it(`is judged once, by the edition of each place: ${what}`, () => {
      const document = service.read(text);
      const before = asked((judge) => [...service.askJudge(document, DEFAULT_SETTINGS, judge)]);
      assert.deepEqual(before, ['SFIA 8 ITOP 4', 'SFIA 9 ITOP 4']);
      const again = service.read(text);
      assert.deepEqual(
        asked((judge) => service.check(again, DEFAULT_SETTINGS, judge)),
        before,
      );
    });
  }

  it('is looked at again by the edition of each place, and by no other', () => {
    assert.deepEqual(lookups(IN_ONE_ROLE), {
      first: ['ITOP 8', 'ITOP 9', 'NTAS 8', 'NTAS 9', 'PROG 8', 'TEST 9'],
      untouched: [],
      typed: ['ITOP 8', 'ITOP 9', 'NTAS 8', 'NTAS 9', 'PROG 8', 'TEST 9'],
    });
  });

  it('is looked at again only in the role that was edited', () => {
    assert.deepEqual(lookups(IN_ROLES), {
      first: ['ITOP 8', 'ITOP 9', 'NTAS 8', 'NTAS 9', 'PROG 8', 'PROG 9'],
      untouched: [],
      typed: ['ITOP 9', 'NTAS 9', 'PROG 9'],
    });
  });
});
