import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { createService } from '../../../server/src/core/service.ts';
import { german } from '../../../server/src/core/messages/de/index.ts';
import { dedent, service, shippedCatalogue } from '../../support/check.ts';

const SENIOR = `
  # Senior infrastructure engineer

  SFIA Level 4

  | Skill                           | Level |
  | ------------------------------- | ----- |
  | Infrastructure operations (ITOP) | 4    |
  | Network support (NTAS)          | 3     |
  | Problem management (PBMG)       | 4     |
  | Database administration (DBAD)  | 3     |

  ## Responsibilities

  - Runs the patch calendar.
  - Keeps the servers of the two offices in good order.
  - Orders spare disks.
`;

const LEAD = `
  # Lead infrastructure engineer

  SFIA Level 5

  | Skill                           | Level |
  | ------------------------------- | ----- |
  | Infrastructure operations (ITOP) | 5    |
  | Network support (NTAS)          | 2     |
  | Problem management (PBMG)       | 4     |
  | Release management (RELM)       | 5     |

  ## Responsibilities

  - Keeps the servers of all five offices in good order.
  - **Runs** the patch  calendar
  - Signs off each release.
`;

function rolesIn(source: string) {
  return service.comparing.describeRoles(service.read(dedent(source)), DEFAULT_SETTINGS);
}

function compare(from: string, to: string) {
  const [one] = rolesIn(from);
  const [other] = rolesIn(to);
  return service.comparing.compareRoles(one!, other!);
}

/** What becomes of each skill: `ITOP raised 4 > 5`. */
function skillsOf(from: string, to: string): string[] {
  return compare(from, to).skills.map(
    ({ change, code, from: before, to: after }) => `${code} ${change} ${levelsIn(before)} > ${levelsIn(after)}`,
  );
}

function levelsIn(skill: { readonly levels: readonly number[] } | null): string {
  return skill === null ? '-' : skill.levels.length === 0 ? 'none' : skill.levels.join();
}

function dutiesOf(from: readonly string[], to: readonly string[]): string[] {
  const page = (duties: readonly string[]): string =>
    `# Engineer\n\nITOP-4\n\n## Responsibilities\n\n${duties.map((duty) => `- ${duty}\n`).join('')}`;
  return compare(page(from), page(to)).duties.map(
    ({ change, from: before, to: after }) => `${change}: ${before ?? '-'} > ${after ?? '-'}`,
  );
}

describe('comparing two roles', () => {
  it('tells which skills come, go, rise and fall', () => {
    assert.deepEqual(skillsOf(SENIOR, LEAD), [
      'RELM added - > 5',
      'DBAD dropped 3 > -',
      'ITOP raised 4 > 5',
      'NTAS lowered 3 > 2',
      'PBMG same 4 > 4',
    ]);
  });

  it('lays duties side by side: same words are the same duty, most words a changed one', () => {
    const { duties } = compare(SENIOR, LEAD);
    assert.deepEqual(
      duties.map(({ change, from, to }) => [change, from, to]),
      [
        [
          'changed',
          'Keeps the servers of the two offices in good order.',
          'Keeps the servers of all five offices in good order.',
        ],
        ['same', 'Runs the patch calendar.', 'Runs the patch calendar'],
        ['added', null, 'Signs off each release.'],
        ['dropped', 'Orders spare disks.', null],
      ],
    );
  });

  it('takes the highest level for the way it goes, and where that is the same the lowest', () => {
    const cites = (levels: string): string => `# A\n\nITOP (Infrastructure operations): ${levels}\n`;
    const change = (from: string, to: string) => compare(cites(from), cites(to)).skills[0]!.change;
    assert.equal(change('Level 2-3', 'Level 3-4'), 'raised');
    assert.equal(change('Level 2-4', 'Level 3-4'), 'raised');
    assert.equal(change('Level 3-4', 'Level 3'), 'lowered');
    assert.equal(change('Level 1-3', 'Level 3'), 'raised');
  });

  it('tells where a level is stated or left out, and where a wish becomes a demand', () => {
    const wishes = '# A\n\n## Essential skills\n\n- ITOP-4\n\n## Nice to have\n\n- NTAS-3\n';
    const demands = '# A\n\n## Essential skills\n\n- ITOP-4\n- NTAS-3\n';
    assert.deepEqual(skillsOf(wishes, demands), ['NTAS required 3 > 3', 'ITOP same 4 > 4']);
    assert.deepEqual(skillsOf(demands, wishes), ['NTAS desirable 3 > 3', 'ITOP same 4 > 4']);
    const unstated = '# A\n\n- Infrastructure operations (ITOP)\n- NTAS-3\n';
    const stated = '# A\n\n- Infrastructure operations (ITOP): level 4\n- NTAS-3\n';
    assert.deepEqual(skillsOf(unstated, stated), ['ITOP level-stated none > 4', 'NTAS same 3 > 3']);
    assert.deepEqual(skillsOf(stated, unstated), ['ITOP level-left-out 4 > none', 'NTAS same 3 > 3']);
  });

  it('takes each duty once, however often it stands there', () => {
    assert.deepEqual(dutiesOf(['Swaps tapes.', 'Swaps tapes.'], ['Swaps tapes!', 'Rings the engineer on call.']), [
      'same: Swaps tapes. > Swaps tapes!',
      'added: - > Rings the engineer on call.',
      'dropped: Swaps tapes. > -',
    ]);
  });

  it('joins the duties that are most alike first', () => {
    assert.deepEqual(
      dutiesOf(
        ['Writes the monthly report for the board.', 'Writes the weekly report for the team.'],
        ['Writes the weekly report for the whole team.', 'Writes the monthly report for the board and the team.'],
      ),
      [
        'changed: Writes the weekly report for the team. > Writes the weekly report for the whole team.',
        'changed: Writes the monthly report for the board. > Writes the monthly report for the board and the team.',
      ],
    );
  });

  it('describes each role of a document, with its own skills and duties', () => {
    const roles = rolesIn(`
      # Operations

      ## Technician

      - ITOP-2

      ### Responsibilities

      - Swaps tapes.

      ## Engineer

      - ITOP-3
      - NTAS-3
    `);
    assert.deepEqual(
      roles.map(({ title, skills, duties }) => [title, skills.map(({ code }) => code).join(), duties.join()]),
      [
        ['Technician', 'ITOP', 'Swaps tapes.'],
        ['Engineer', 'ITOP,NTAS', ''],
      ],
    );
  });

  it('has something to compare in a document that holds nothing', () => {
    assert.deepEqual(compare('', '').skills, []);
    assert.deepEqual(compare('', '').duties, []);
  });

  it('is Markdown to paste, in which words of the document are words', () => {
    const { comparing } = service;
    const comparison = compare(SENIOR, LEAD.replace('Signs off', 'Signs | &lt;b> off'));
    assert.equal(
      comparing.comparisonInTables(comparison).markdown,
      dedent(`
        # From Senior infrastructure engineer to Lead infrastructure engineer

        Senior infrastructure engineer: level 4.

        Lead infrastructure engineer: level 5.

        Skills asked for: added: 1, dropped: 1, raised: 1, lowered: 1, same: 1.

        ## Skills asked for

        | Skill | Code | Senior infrastructure engineer | Lead infrastructure engineer | Change |
        | --- | --- | --- | --- | --- |
        | Release management | RELM |  | 5 | added |
        | Database administration | DBAD | 3 |  | dropped |
        | Infrastructure operations | ITOP | 4 | 5 | raised |
        | Network support | NTAS | 3 | 2 | lowered |
        | Problem management | PBMG | 4 | 4 | same |

        ## Duties

        | Senior infrastructure engineer | Lead infrastructure engineer | Change |
        | --- | --- | --- |
        | Keeps the servers of the two offices in good order. | Keeps the servers of all five offices in good order. | changed |
        | Runs the patch calendar. | Runs the patch calendar | same |
        |  | Signs \\| \\<b\\> off each release. | added |
        | Orders spare disks. |  | dropped |
      `),
    );
  });

  it('says where two editions are compared', () => {
    const { comparing } = service;
    const of = (edition: string): string => `---\nsfia-edition: ${edition}\n---\n# ${edition}\n\nITOP-4\n`;
    assert.match(
      comparing.comparisonInTables(compare(of('8'), of('9'))).intro.join('\n'),
      /8 cites SFIA 8, 9 cites SFIA 9/,
    );
  });

  it('speaks German', () => {
    const { comparing } = createService(shippedCatalogue, german);
    const { title, sections } = comparing.comparisonInTables(compare(SENIOR, LEAD));
    assert.equal(title, 'Von Senior infrastructure engineer zu Lead infrastructure engineer');
    assert.deepEqual(
      sections[0]!.rows.map(({ cells }) => cells.at(-1)),
      ['neu', 'entfällt', 'höher', 'niedriger', 'gleich'],
    );
  });
});
