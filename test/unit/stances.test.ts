import assert from 'node:assert/strict';
import { dedent, findingsIn, judge } from '../support/check.ts';

/** The rules that find something, with the words that they mark. */
function found(source: string): string[] {
  const text = dedent(source);
  return findingsIn(text, undefined, judge).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

/** Documents with their names; of those that are to be silent, the ones that are not. */
function notSilent(documents: Readonly<Record<string, string>>): Record<string, string[]> {
  const findings = Object.entries(documents).map(([name, source]) => [name, found(source)] as const);
  return Object.fromEntries(findings.filter(([, rules]) => rules.length > 0));
}

const TRAINEE = 'Swaps the tapes on Fridays under close supervision, and asks before touching anything else.';
const HEAD = 'Sets the strategy of the whole company for its halls, and answers to the board for the budget.';

describe('a page or section that goes through the levels of one skill', () => {
  it('defines them: none contradicts another, none is undefined, no text is judged', () => {
    assert.deepEqual(
      notSilent({
        'headings of name and level': `
          # Infrastructure operations (ITOP)

          ### Infrastructure operations: Level 2

          ${HEAD}

          ### Infrastructure operations: Level 5

          ${TRAINEE}

          ### Infrastructure operations: Level 6

          Sets the rules for all halls.
        `,
        'headings of code and level': `
          # A ladder

          ## ITOP Level 2

          ${HEAD}

          ## ITOP Level 6

          ${TRAINEE}
        `,
        'levels in headings below the skill': `
          # Skills

          ## Infrastructure operations (ITOP)

          ### Level 2

          ${HEAD}

          ### Level 6

          ${TRAINEE}
        `,
        'labels below the skill': `
          ## Infrastructure operations (ITOP)

          **Level 2 descriptor:**

          ${HEAD}

          **Level 6 descriptor:**

          ${TRAINEE}
        `,
        'rows below the skill': `
          ## Infrastructure operations (ITOP)

          | Level | Descriptor |
          |---|---|
          | 2 | ${HEAD} |
          | 6 | ${TRAINEE} |
        `,
        'a list below the skill': `
          - Infrastructure operations (ITOP)
            - Level 2: ${HEAD}
            - Level 6: ${TRAINEE}
        `,
        'lines in bold': `
          # Infrastructure

          **ITOP Level 2**

          ${HEAD}

          **ITOP Level 6**

          ${TRAINEE}
        `,
        'badges, a row each': `
          # Badges

          | Badge | SFIA code | Level |
          |---|---|---|
          | Infrastructure operations level 3 | ITOP | 3 |
          | Infrastructure operations level 4 | ITOP | 4 |
        `,
        'badges of two skills': `
          # Badges

          | Badge | SFIA code | Level |
          |---|---|---|
          | Halls, bronze | ITOP | 3 |
          | Halls, silver | ITOP | 4 |
          | Networks, bronze | NTAS | 2 |
          | Networks, silver | NTAS | 3 |
        `,
        'a row for each level, with its text': `
          # Infrastructure

          | Skill | Code | Level | Descriptor |
          |---|---|---|---|
          | Infrastructure operations | ITOP | 2 | ${HEAD} |
          | Infrastructure operations | ITOP | 6 | ${TRAINEE} |
        `,
        'a column for each level': `
          # Rubric

          | Skill | Level 2 | Level 6 |
          |---|---|---|
          | Infrastructure operations (ITOP) | ${HEAD} | ${TRAINEE} |
        `,
        'a list of its levels': `
          # SFIA

          - ITOP Level 2
          - ITOP Level 3
          - ITOP Level 6
        `,
        'a list of contents': `
          # SFIA

          - [Infrastructure operations: Level 3](#infrastructure-operations-level-3)
          - [Infrastructure operations: Level 4](#infrastructure-operations-level-4)
        `,
        'three modules, of which each says its own': `
          # Course in SFIA skills

          ## What the first module is about

          It leads to ITOP Level 2.

          ## What the second module is about

          It leads to ITOP Level 3.

          ## What the third module is about

          It leads to ITOP Level 4.
        `,
      }),
      {},
    );
  });

  it('may say of a level that it is not there, which cites nothing', () => {
    assert.deepEqual(
      notSilent({
        'below a heading': `
          # Portfolio management (POMG)

          ## Level 4

          This level is not defined for this skill.

          ## Level 5

          Runs the portfolio board.
        `,
        'below the only heading': `
          # Portfolio management (POMG)

          ## Level 4

          *Not applicable.*
        `,
        'behind the level': `
          ## Portfolio management (POMG)

          - Level 4: no description at this level.
          - Level 5: Runs the portfolio board.
        `,
        'in a row': `
          ## Portfolio management (POMG)

          | Level | Descriptor |
          |---|---|
          | 4 | Not defined for this skill |
          | 5 | Runs the portfolio board. |
        `,
        'in a column': `
          | Skill | Level 4 | Level 5 |
          |---|---|---|
          | Portfolio management (POMG) | Not defined for this skill | Runs the portfolio board |
        `,
      }),
      {},
    );
  });
});

describe('a list of what exists', () => {
  it('may be that of another edition, and is wrong only where no edition has the level', () => {
    assert.deepEqual(
      found(`
        # Our skills

        | SFIA skill | Code | Defined at levels |
        |---|---|---|
        | Governance | GOVN | 5-7 |
        | Infrastructure operations | ITOP | 1-7 |
        | Network support | NTAS | 1-5 |
      `),
      ['undefined-level: 1-7'],
    );
    assert.deepEqual(
      notSilent({
        'a list': `
          SFIA skills of the house:

          - Data management (DATM) levels 2, 3, 4, 5 and 6
          - Infrastructure operations (ITOP) levels 1, 2, 3, 4 and 5
        `,
        'a table whose cells hold many levels': `
          | Skill | Code | Level |
          |---|---|---|
          | Data management | DATM | 2-6 |
          | Infrastructure operations | ITOP | 1-5 |
        `,
      }),
      {},
    );
  });
});

describe('a history', () => {
  it('tells what was once', () => {
    assert.deepEqual(
      found(`
        # Operations engineer

        - ITOP-4

        ## Document history

        - ITOP-6 became ITOP-4.
        - NTAS-7 was dropped.
      `),
      [],
    );
  });
});

describe('the description of a skill', () => {
  it('is no duty: only what stands at the level is judged', () => {
    const described = (attained: string): string => `
      # Caretaker of the halls

      **Level 2**

      ### Infrastructure operations (ITOP)

      **Category:** Delivery | **Subcategory:** Technology

      **Overall description:**

      ${HEAD}

      **Guidance notes:**

      What it may include:

      ${HEAD}

      **Level 2 attainment:**

      ${attained}
    `;
    assert.deepEqual(found(described(TRAINEE)), []);
    const rules = found(described(HEAD)).map((finding) => finding.split(':')[0]);
    assert.deepEqual(rules, ['mismatched-level-text']);
  });
});

describe('the heading of a group', () => {
  it('is no citation, though a skill bears or bore its name', () => {
    assert.deepEqual(
      notSilent({
        'a former name': `
          # List

          SFIA skills by group.

          ### Marketing

          - Marketing management MKTG 4 5
          - Market research MRCH 3 4
        `,
        'a name, in a role with a level': `
          # Engineer

          **SFIA Level 7**

          ### Service level management

          - Service level management (SLMO) Level 5
          - Availability management (AVMT) Level 5
        `,
        'a former name, over a table': `
          # Engineer

          **SFIA Level 4**

          ### IT infrastructure

          | Skill | Code | Level |
          |---|---|---|
          | Network support | NTAS | 4 |
          | Storage management | STMG | 4 |
        `,
      }),
      {},
    );
  });
});

describe('a role profile', () => {
  it('claims what it cites: a level in its text that its table contradicts is found', () => {
    assert.deepEqual(
      found(`
        # Operations engineer

        | Skill | Code | Level |
        |---|---|---|
        | Infrastructure operations | ITOP | 4 |
        | Network support | NTAS | 3 |

        ## Responsibilities

        - Runs the halls of both sites (ITOP Level 3).
        - Mends the network of both sites (NTAS Level 3).
      `),
      ['conflicting-levels: ITOP Level 3'],
    );
  });

  it('is held to the levels that it cites, with their duties', () => {
    assert.deepEqual(
      found(`
        # Operations engineer

        ### Infrastructure operations (ITOP) - Level 6

        Runs the halls.

        ### Network support (NTAS) - Level 4

        Mends the network.
      `),
      ['undefined-level: Infrastructure operations (ITOP) - Level 6'],
    );
    const [finding] = found(`
      # Operations engineer

      ### Infrastructure operations (ITOP)

      **Level 5**

      ${TRAINEE}
    `);
    assert.match(finding ?? '', /^mismatched-level-text/);
  });

  it('may tell when or for whom a level holds, and lines may be about different people', () => {
    assert.deepEqual(
      notSilent({
        'words beside': '# A\n\nITOP Level 3 on appointment, and later NTAS-3.\n\nThe table says ITOP Level 4.',
        'names in front': '# A\n\n- Ann Lee: ITOP Level 5\n- Bob Kay: ITOP Level 4',
        'a row that says so': `
          | Skill | Code | Level | When |
          |---|---|---|---|
          | Infrastructure operations | ITOP | 3 | on appointment |
          | Network support | NTAS | 3 | |
          | Infrastructure operations | ITOP | 4 | after a year |
        `,
      }),
      {},
    );
    assert.deepEqual(found('# A\n\n- Halls: ITOP Level 5\n- Nothing else\n- ITOP Level 4'), [
      'conflicting-levels: ITOP Level 4',
    ]);
  });
});
