import assert from 'node:assert/strict';
import { dedent, service } from '../../support/check.ts';

/** The common duties of each role: `Engineer: Runs the halls. / Guides others.` */
function common(source: string): string[] {
  return service
    .inspect(service.read(dedent(source)))
    .roles.filter(({ duties }) => duties.length > 0)
    .map(({ title, duties }) => `${title}: ${duties.map(({ text }) => text).join(' / ')}`);
}

/** The duties of each citation: `ITOP 4: Runs the servers.` */
function claimed(source: string): string[] {
  return service
    .inspect(service.read(dedent(source)))
    .citations.filter(({ duties }) => duties.length > 0)
    .map(({ code, levels, duties }) => `${[code, ...levels].join(' ')}: ${duties.map(({ text }) => text).join(' / ')}`);
}

const SKILLS = '\n## Skills\n\n| Skill | Code | Level |\n|---|---|---|\n| Network support | NTAS | 3 |\n';

describe('the common duties of a role', () => {
  it('stand below a heading or label that heads duties', () => {
    const expected = ['Engineer: Runs the halls of both sites / Mends the network of both sites'];
    const list = '- Runs the halls of both sites\n- Mends the network of both sites\n';
    assert.deepEqual(common(`# Engineer\n\n## Responsibilities\n\n${list}${SKILLS}`), expected);
    assert.deepEqual(common(`# Engineer\n\n**What you’ll do**\n\n${list}${SKILLS}`), expected);
    assert.deepEqual(common(`# Engineer\n\nIn this role you will:\n\n${list}${SKILLS}`), expected);
    assert.deepEqual(common(`# Engineer\n\n## Duties\n\n### Every day\n\n${list}${SKILLS}`), expected);
    assert.deepEqual(common(`# Engineer\n\n## Aufgaben\n\n${list.replaceAll('- ', '1. ')}${SKILLS}`), expected);
    assert.deepEqual(
      common(`# Engineer\n\n## Die Rolle\n\nRuns the halls of both sites.\n\nMends the network.\n${SKILLS}`),
      ['Engineer: Runs the halls of both sites. / Mends the network.'],
    );
  });

  it('are bullets right below the title of the role, and the words behind a label on its line', () => {
    assert.deepEqual(common(`# Operations engineer\n\n- Runs the halls of both sites\n${SKILLS}`), [
      'Operations engineer: Runs the halls of both sites',
    ]);
    assert.deepEqual(common(`# A\n\n**Purpose of the role:** Runs the halls of both sites.\n${SKILLS}`), [
      'A: Runs the halls of both sites.',
    ]);
    assert.deepEqual(common(`# How we use SFIA\n\n- Fill in the form with your manager\n${SKILLS}`), []);
  });

  it('are paragraphs right below the title of the role that tell what its holder does', () => {
    const under = (paragraph: string): string[] => common(`# Operations engineer\n\n${paragraph}\n${SKILLS}`);
    for (const told of [
      'You log calls and reset passwords.',
      'You will log calls and reset passwords for our colleagues.',
      'Under close supervision, you log calls and reset passwords.',
      'Each day you run the halls of both sites.',
      'The post holder logs calls. They ask a colleague whenever a call goes beyond the script.',
      'The postholder is responsible for the halls of both sites.',
      'You’ll be responsible for the halls of both sites.',
      'We are a small team. You run the halls of both sites.',
      'Sie betreuen die Anlagen an beiden Standorten.',
    ]) {
      assert.deepEqual(under(told), [`Operations engineer: ${told}`]);
    }
    for (const other of [
      'We are a friendly team in the north of the city.',
      'You are a graduate who likes the sea. You have a degree.',
      'You will join a team of ten. You report to the head of IT.',
      'The post holder is based in Leeds.',
      'The salary is paid on the last day of the month. Apply by the 5th of May.',
      'Sie haben eine Ausbildung und bringen Geduld mit.',
      'This page says how we run our halls, and for whom.',
    ]) {
      assert.deepEqual(under(other), []);
    }
    assert.deepEqual(under('**SFIA level 3**\n\nYou run the halls of both sites.'), [
      'Operations engineer: You run the halls of both sites.',
    ]);
    assert.deepEqual(common(`# How we use SFIA\n\nYou fill in the form with your manager.\n${SKILLS}`), []);
    assert.deepEqual(common(`# Operations engineer\n\n## Benefits\n\nYou take thirty days off.\n${SKILLS}`), []);
  });

  it('are the cells of a table of duties', () => {
    assert.deepEqual(
      common(`
        # Engineer

        | Responsibility | Description | Share |
        |---|---|---|
        | Halls | Runs the halls of both sites | 60 % |
        | Network | Mends the network of both sites | 40 % of the week or so |

        | Key accountabilities |
        |---|
        | Writes the monthly report for the head |

        ## What you will do

        | Area | What |
        |---|---|
        | Desk | Answers the telephone in the mornings |

        ## Skills

        - NTAS-3
      `),
      [
        'Engineer: Runs the halls of both sites / Mends the network of both sites / ' +
          'Writes the monthly report for the head / Answers the telephone in the mornings',
      ],
    );
  });

  it('are those of the role that they stand in, and nobody’s outside of all roles', () => {
    const role = (title: string, duty: string): string => `## ${title}\n\n### Duties\n\n- ${duty}\n- NTAS-3\n\n`;
    const about = '### Duties of everybody\n\n- Keeps the kitchen of the house clean\n\n';
    assert.deepEqual(
      common(
        `# Our roles\n\n${about}${role('Junior engineer', 'Swaps the tapes on Fridays')}${role('Senior engineer', 'Plans the work of six people')}`,
      ),
      ['Junior engineer: Swaps the tapes on Fridays', 'Senior engineer: Plans the work of six people'],
    );
  });

  it('are none that stand under a skill, and those that only mention one', () => {
    const text = `
      # Engineer

      ## Responsibilities

      - Runs the halls of both sites
      - Helps those who hold ITOP-5 at night
      - Infrastructure operations (ITOP) - Level 3
        - Swaps the tapes on Fridays

      ### Network support (NTAS) - Level 3

      - Mends the network of both sites

      ### Every Monday

      - Writes down what broke last week
    `;
    assert.deepEqual(common(text), [
      'Engineer: Runs the halls of both sites / Helps those who hold ITOP-5 at night / Writes down what broke last week',
    ]);
    assert.deepEqual(claimed(text), ['ITOP 3: Swaps the tapes on Fridays', 'NTAS 3: Mends the network of both sites']);
  });

  it('are no field, no requirement, and nothing below a heading of another kind', () => {
    assert.deepEqual(
      common(`
        # Engineer

        ## The role

        - Runs the halls of both sites
        - Salary: what the table of the house says
        - Ability to lift what is heavy

        ### Person specification

        - Is used to working at night

        ## Background

        We run two halls on two sites.

        - NTAS-3
      `),
      ['Engineer: Runs the halls of both sites'],
    );
  });

  it('are also those below the name of a theme that is the name of a skill', () => {
    assert.deepEqual(
      common(`
        # SFIA roles

        ## Responsibilities

        ### Service level management

        - Agrees the levels of the service

        ## Skills

        - NTAS-3
      `),
      ['SFIA roles: Agrees the levels of the service'],
    );
  });
});

describe('a duty of a skill', () => {
  it('may stand in a table of duties below the citation', () => {
    const table = '| Duty | How often |\n|---|---|\n| Runs the halls of both sites | daily |\n';
    assert.deepEqual(claimed(`# A\n\n## Infrastructure operations (ITOP) - Level 3\n\n${table}`), [
      'ITOP 3: Runs the halls of both sites',
    ]);
    assert.deepEqual(claimed(`# A\n\n**Infrastructure operations (ITOP) - Level 3**\n\n${table}`), [
      'ITOP 3: Runs the halls of both sites',
    ]);
    assert.deepEqual(claimed(`# A\n\nThis is ITOP Level 3, so you have these duties:\n\n${table}`), [
      'ITOP 3: Runs the halls of both sites',
    ]);
    const tools = '| Tool | Where it stands |\n|---|---|\n| Crane | It stands in the hall of the mill |\n';
    assert.deepEqual(claimed(`# A\n\n## Infrastructure operations (ITOP) - Level 3\n\n${tools}`), []);
  });

  it('may end in its citation', () => {
    assert.deepEqual(
      claimed(`
        # SFIA skills of the shift

        - When a lamp is red, tell the shift engineer. (ITOP 5)
        - Write down what was done at night (NTAS-3).
        - Keep the stock of cables in order [PBMG Level 3]
      `),
      [
        'ITOP 5: When a lamp is red, tell the shift engineer.',
        'NTAS 3: Write down what was done at night',
        'PBMG 3: Keep the stock of cables in order',
      ],
    );
  });

  it('may end in its citation where nothing else says SFIA', () => {
    assert.deepEqual(
      claimed(`
        # Shift engineer

        - When a lamp is red, tell the shift leader. (ITOP 5)
        - Write down what was done at night. (NTAS 3)
        - Keep the stock of cables in order. (PBMG 3)
      `),
      [
        'ITOP 5: When a lamp is red, tell the shift leader.',
        'NTAS 3: Write down what was done at night.',
        'PBMG 3: Keep the stock of cables in order.',
      ],
    );
    assert.deepEqual(claimed('# Shift engineer\n\n- When a lamp is red, tell the shift leader. (ITOP 5)'), []);
  });
});
