import assert from 'node:assert/strict';
import { atOnce } from '../../../server/src/core/service.ts';
import type { Finding } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { applyEdits, dedent, findingsIn, fixes, judge, service } from '../../support/check.ts';

const TRAINEE = 'Supports routine infrastructure tasks and basic troubleshooting under close supervision.';

/** A role that says the same level wherever it can say it. */
const everywhere = (level: number, phrase: string): string =>
  dedent(`
    # Operations engineer

    | Skill                     | Code | Level |
    | ------------------------- | ---- | ----- |
    | Infrastructure operations | ITOP | ${level}     |
    | Network support           | NTAS | 3     |

    The post holds ITOP L${level} on most days.

    ## Infrastructure operations (ITOP) - Level ${level} (${phrase})

    ${TRAINEE}
  `);

describe('a level that is changed', () => {
  it('is changed in every place where the role states it, in the way in which it is written there', () => {
    assert.deepEqual(fixesFor('mismatched-level-text', everywhere(4, 'Enable')), {
      'Change ITOP to level 1 (Follow) in all 3 places': everywhere(1, 'Follow'),
    });
  });

  it('leaves the repaired role without a conflict', () => {
    const [after] = Object.values(fixesFor('mismatched-level-text', everywhere(4, 'Enable')));
    assert.deepEqual(findingsIn(after!, undefined, judge), []);
  });

  for (const [what, written, after] of [
    ['a range that the new level contradicts', 'ITOP Level 3-5', 'ITOP Level 1'],
    ['a list that the new level contradicts', 'ITOP Level 3, 4 and 5', 'ITOP Level 1'],
    ['a range that holds the new level', 'ITOP Level 1-4', 'ITOP Level 1-4'],
    ['another level that the new one contradicts', 'ITOP-3', 'ITOP-1'],
  ] as const) {
    it(`${written === after ? 'stays what it is in' : 'is changed in'} ${what}`, () => {
      const role = (summary: string, level: number): string =>
        `# Engineer\n\nIt asks for ${summary}.\n\n## Infrastructure operations (ITOP) - Level ${level}\n\n${TRAINEE}\n`;
      const [changed] = Object.values(fixesFor('mismatched-level-text', role(written, 4)));
      assert.equal(changed, role(after, 1));
    });
  }

  it('is not changed where the document says that it is wished for, or holds later', () => {
    const role = (level: number): string =>
      dedent(`
        # Engineer

        ## Infrastructure operations (ITOP) - Level ${level}

        ${TRAINEE}

        ## Desirable

        - ITOP-4
      `);
    assert.deepEqual(Object.values(fixesFor('mismatched-level-text', role(4))), [role(1)]);
  });

  it('is not changed in another role of the file', () => {
    const file = (level: number): string =>
      dedent(`
        # Our team

        ## Senior engineer

        - ITOP-4

        ## Junior engineer

        ### Infrastructure operations (ITOP) - Level ${level}

        ${TRAINEE}
      `);
    assert.deepEqual(Object.values(fixesFor('mismatched-level-text', file(4))), [file(1)]);
  });

  it('is not offered where the place speaks of other skills too', () => {
    assert.deepEqual(fixes('The post needs ITOP / NTAS Level 7.'), {});
  });
});

describe('a level that is not defined', () => {
  it('becomes first what the role states elsewhere', () => {
    assert.deepEqual(fixes('# Engineer\n\n- ITOP-7\n\nThe post holds ITOP Level 3.\n'), {
      'Change to level 3 (Apply)': '# Engineer\n\n- ITOP-3\n\nThe post holds ITOP Level 3.\n',
      'Change to level 5 (Ensure, advise) in both places': '# Engineer\n\n- ITOP-5\n\nThe post holds ITOP Level 5.\n',
    });
  });

  it('is changed in both places that state it', () => {
    const after = fixes('# Engineer\n\n- ITOP-7\n\nThe post holds ITOP Level 7.\n');
    assert.deepEqual(
      after['Change to level 5 (Ensure, advise) in both places'],
      '# Engineer\n\n- ITOP-5\n\nThe post holds ITOP Level 5.\n',
    );
  });
});

/** A role that states one level in three ways. */
const roleOfThree = (...levels: number[]): string =>
  dedent(`
    # Engineer

    | Skill                     | Code | Level |
    | ------------------------- | ---- | ----- |
    | Infrastructure operations | ITOP | ${levels[0]}     |

    ## Infrastructure operations (ITOP) - Level ${levels[1]}

    It is ITOP L${levels[2]} on most days.
  `);

describe('levels that conflict', () => {
  it('are repaired with either of them, everywhere in the role', () => {
    const offered = fixesFor('conflicting-levels', roleOfThree(4, 2, 4));
    assert.deepEqual(offered, {
      'Use level 4 (Enable) everywhere in this role': roleOfThree(4, 4, 4),
      'Use level 2 (Assist) everywhere in this role': roleOfThree(2, 2, 2),
    });
    for (const after of Object.values(offered)) assert.deepEqual(findingsIn(after), []);
  });

  for (const [where, role] of [
    ['a table, a heading and a sentence', roleOfThree],
    ['front matter and a list', (a, b, c) => `---\nsfia: ITOP@${a}\n---\n\n# Engineer\n\n- ITOP-${b}\n- ITOP L${c}\n`],
    [
      'lines below headings',
      (a, b, c) =>
        [a, b, c].map((level, i) => `## Infrastructure operations (ITOP)\n\nLevel ${level}\n\nPart ${i}.\n`).join('\n'),
    ],
  ] as const satisfies readonly (readonly [string, (...levels: number[]) => string])[]) {
    it(`are repaired from each of the places: ${where}`, () => {
      const text = role(4, 2, 4);
      const findings = findingsIn(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['conflicting-levels'],
      );
      const places = [...text.matchAll(/(?<=[-@|L] ?|Level )[24]/g)];
      assert.equal(places.length, 3);
      for (const { index: at } of places) {
        assert.deepEqual(
          repairsAt(text, at, findings),
          {
            'Use level 4 (Enable) everywhere in this role': role(4, 4, 4),
            'Use level 2 (Assist) everywhere in this role': role(2, 2, 2),
          },
          text.slice(0, at),
        );
      }
      assert.deepEqual(repairsAt(text, text.length, findings), {});
    });
  }

  it('are repaired in one step where several places disagree with the first', () => {
    const role = (a: number, b: number, c: number): string => `# Engineer\n\n- ITOP-${a}\n- ITOP-${b}\n- ITOP-${c}\n`;
    const text = role(4, 2, 2);
    assert.deepEqual(Object.keys(repairsAt(text, text.indexOf('ITOP-4'), findingsIn(text))), [
      'Use level 4 (Enable) everywhere in this role',
      'Use level 2 (Assist) everywhere in this role',
    ]);
  });

  it('offer no range or list as the one level', () => {
    assert.deepEqual(
      Object.keys(fixesFor('conflicting-levels', '# Engineer\n\n- ITOP-2\n\nIt asks for ITOP Level 3-5.\n')),
      ['Use level 2 (Assist) everywhere in this role'],
    );
  });
});

/** The repairs in the menu at an offset, each with the document after it; fails where one is there twice. */
function repairsAt(text: string, offset: number, findings: readonly Finding[]): Record<string, string> {
  const span = { start: offset, end: offset };
  const repairs = atOnce(service.codeActions(service.read(text), span, DEFAULT_SETTINGS, findings)).filter(
    ({ kind, title }) => kind === 'quickfix' && !title.startsWith('Ignore'),
  );
  const offered = Object.fromEntries(repairs.map(({ title, edits }) => [title, applyEdits(text, edits)]));
  assert.equal(Object.keys(offered).length, repairs.length);
  return offered;
}

/** What the menu offers for the findings of one rule: the title of each fix, and the document after it. */
function fixesFor(rule: string, text: string): Record<string, string> {
  const offered = findingsIn(text, undefined, judge).filter((finding) => finding.rule === rule);
  return Object.fromEntries(
    offered.flatMap(({ fixes }) => (fixes ?? []).map((fix) => [fix.title, applyEdits(text, fix.edits)])),
  );
}
