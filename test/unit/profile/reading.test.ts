import assert from 'node:assert/strict';
import { dedent, service } from '../../support/check.ts';

/** What `inspect` prints, in short: `Engineer: ITOP 4, NTAS 3`; the level of a role stands behind its title. */
function reads(source: string): string[] {
  const { roles, citations } = service.inspect(service.read(dedent(source)));
  const cited = roles.map((_, index) =>
    citations.filter(({ role }) => role === index).map((one) => [one.code ?? `"${one.name}"`, ...one.levels].join(' ')),
  );
  // the file itself is a role only where something is cited outside its sections
  return roles.flatMap(({ title, level }, index) =>
    index === 0 && roles.length > 1 && cited[0]!.length === 0
      ? []
      : [`${title}${level === null ? '' : ` (${level})`}: ${cited[index]!.join(', ')}`],
  );
}

/** The duties of each citation: `ITOP 4: Runs the servers. / Guides others.` */
function duties(source: string): string[] {
  return service
    .inspect(service.read(dedent(source)))
    .citations.filter((one) => one.duties.length > 0)
    .map((one) => `${[one.code, ...one.levels].join(' ')}: ${one.duties.map(({ text }) => text).join(' / ')}`);
}

describe('a table', () => {
  it('of roles or people has a role a row', () => {
    const expected = ['Junior engineer: ITOP 2', 'Senior engineer: ITOP 4'];
    assert.deepEqual(
      reads(`
        # Roles

        | Role | Skill | Code | Level |
        |---|---|---|---|
        | Junior engineer | Infrastructure operations | ITOP | 2 |
        | Senior engineer | Infrastructure operations | ITOP | 4 |
      `),
      expected,
    );
    assert.deepEqual(
      reads(`
        | Name | SFIA skill | Level |
        |---|---|---|
        | Jo | ITOP | 2 |
        | Kit | ITOP | 4 |
      `),
      ['Jo: ITOP 2', 'Kit: ITOP 4'],
    );
  });

  it('of one role has labels in its first column, and no roles', () => {
    assert.deepEqual(
      reads(`
        # Engineer

        | Attribute | Detail |
        |---|---|
        | SFIA level | 4 |
        | Core skills | ITOP Level 4, NTAS Level 3 |
        | Desirable skills | PBMG Level 3, ITOP Level 3 |
      `),
      ['Engineer (4): ITOP 4, NTAS 3, PBMG 3, ITOP 3'],
    );
  });

  it('has numbers that are no levels', () => {
    assert.deepEqual(
      reads(`
        # Gap

        | Skill | Code | Current | Target | Gap |
        |---|---|---|---|---|
        | Network support | NTAS | 3 | 4 | 1 |
      `),
      ['Gap: NTAS 3, NTAS 4'],
    );
  });

  it('may be two that stand side by side', () => {
    assert.deepEqual(
      reads(`
        # Engineer

        | Skill | Code | Level | Skill | Code | Level |
        |---|---|---|---|---|---|
        | Incident management | USUP | 5 | Problem management | PBMG | 4 |
      `),
      ['Engineer: USUP 5, PBMG 4'],
    );
  });

  it('may give one level to several skills', () => {
    assert.deepEqual(
      reads(`
        # Engineer

        | SFIA level | Skills |
        |---|---|
        | Level 5 | USUP, PBMG |
        | 3 | Change control (CHMG) |
      `),
      ['Engineer: USUP 5, PBMG 5, CHMG 3'],
    );
  });

  it('below the heading of a skill has a level a row', () => {
    const rubric = `
      # Rubric

      ## Infrastructure operations (ITOP)

      | Level | What it asks |
      |---|---|
      | 3 | Carries out the routine work of the hall. |
      | 4 | Guides two others in the work of the hall. |
    `;
    assert.deepEqual(reads(rubric), ['Rubric: ITOP 3, ITOP 4']);
    assert.deepEqual(duties(rubric), [
      'ITOP 3: Carries out the routine work of the hall.',
      'ITOP 4: Guides two others in the work of the hall.',
    ]);
  });

  it('that compares editions claims nothing', () => {
    assert.deepEqual(
      reads(`
        # What changed

        | SFIA 8 | SFIA 9 |
        |---|---|
        | IT infrastructure (ITOP) | Infrastructure operations (ITOP) |
      `),
      ['What changed: '],
    );
  });
});

describe('a level', () => {
  it('is shared by the skills that it heads, or that it stands behind', () => {
    assert.deepEqual(reads('# A\n\nLevel 4: ITOP, NTAS, PBMG'), ['A: ITOP 4, NTAS 4, PBMG 4']);
    assert.deepEqual(reads('# A\n\nLevel 3 skills: RELM, CHMG'), ['A: RELM 3, CHMG 3']);
    assert.deepEqual(reads('# A\n\n- STMG, NTAS level 4'), ['A: STMG 4, NTAS 4']);
    assert.deepEqual(reads('# A\n\n- DESN and SWDN level 4'), ['A: DESN 4, SWDN 4']);
  });

  it('that is a label gives its level to the list below it, and none to the role', () => {
    assert.deepEqual(
      reads(`
        # A

        **Level 4**

        - Storage management (STMG)

        **Level 3**

        - Problem management (PBMG)
      `),
      ['A: STMG 4, PBMG 3'],
    );
  });

  it('may stand in a list without spaces, behind "from", behind "SFIA", or behind another mark', () => {
    assert.deepEqual(reads('# A\n\nPortfolio management (POMG) levels 5,6,7'), ['A: POMG 5 6 7']);
    assert.deepEqual(reads('# A\n\nDBAD from level 2 to level 4'), ['A: DBAD 2 3 4']);
    assert.deepEqual(reads('# A\n\nInfrastructure operations (ITOP) - SFIA 4'), ['A: ITOP 4']);
    assert.deepEqual(reads('# A\n\nSLMO ― Level 4, SCTY[^2] Level 5\n\n[^2]: To come.'), ['A: SLMO 4, SCTY 5']);
  });

  it('is the level of the role where it stands alone, and not where it is another one', () => {
    const skill = '\n\n- Infrastructure operations (ITOP)';
    assert.deepEqual(reads(`# A\n\nLevel of responsibility: 4${skill}`), ['A (4): ITOP']);
    assert.deepEqual(reads(`# A\n\n**SFIA Level of Responsibility:** Level 4 – Enable${skill}`), ['A (4): ITOP']);
    assert.deepEqual(reads(`# A${skill}\n\n## Qualifications\n\n- Level 3 diploma in networking`), ['A: ITOP']);
    assert.deepEqual(reads(`# A${skill}\n\nLevel 2 clearance is needed.`), ['A: ITOP']);
  });
});

describe('lines that follow each other', () => {
  it('each have their own levels', () => {
    assert.deepEqual(reads('# A\n\nSFIA skills:\nLevel 3: DENG, NFTS, USUP\nLevel 2: BPTS, PRTS'), [
      'A: DENG 3, NFTS 3, USUP 3, BPTS 2, PRTS 2',
    ]);
    assert.deepEqual(reads('# A\n\nData engineering DENG 2 3 4 5 6\nData science DATS 3 4 5 6'), [
      'A: DENG 2 3 4 5 6, DATS 3 4 5 6',
    ]);
    assert.deepEqual(reads('# A\n\nInfrastructure operations ITOP 4 5 years of practice'), ['A: ITOP 4']);
  });

  it('of names alone are all read', () => {
    assert.deepEqual(
      reads('# A\n\nSFIA skills: Data analytics Level 4, Data visualisation Level 3 and Problem management Level 3.'),
      ['A: "Data analytics" 4, "Data visualisation" 3, "Problem management" 3'],
    );
  });

  it('take no level from a sentence about something else', () => {
    assert.deepEqual(reads('# A\n\n- ITOP Level 4\n\nKeep DENG, level 3 support is with the vendor.'), [
      'A: ITOP 4, DENG',
    ]);
  });
});

describe('a document that says SFIA', () => {
  it('says what the codes below that are, and in its last words only what lines of skills above are', () => {
    const ports = '- RFEN 2\n- RESC 4\n- PORT 1';
    const skills = '- Data science: Level 2\n- Machine learning: Level 2\n- Problem management: Level 3';
    assert.deepEqual(reads(`# A\n\nSkills are those of SFIA.\n\n${ports}`), ['A: RFEN 2, RESC 4, PORT 1']);
    assert.deepEqual(reads(`# A\n\n${ports}\n\nOur organisation uses SFIA.`), ['A: ']);
    assert.deepEqual(reads(`# A\n\n${skills}\n\nThe framework is SFIA.`), [
      'A: "Data science" 2, "Machine learning" 2, "Problem management" 3',
    ]);
    assert.deepEqual(reads(`# A\n\n${skills}`), ['A: ']);
  });

  it('by a link to its first page says no more than that, and by one to a skill that it cites it', () => {
    const below = '# A\n\n- RFEN 3\n\n';
    assert.deepEqual(reads(`${below}We use [SFIA](https://sfia-online.org/en/sfia-9).`), ['A: ']);
    assert.deepEqual(reads(`${below}We use [it](https://sfia-online.org/en/skillcode/9/ITOP).`), ['A: RFEN 3, ITOP']);
  });

  it('does not cite it in a table that says itself what its codes stand for', () => {
    const rows = '| AUDT | Audio tape | 4 |\n| VISL | Visible light | 5 |';
    assert.deepEqual(reads(`# A\n\n| Code | Area | Level |\n|---|---|---|\n${rows}`), ['A: ']);
    const people = '| AUDT | Ann Lee | 4 |\n| VISL | Jo Small | 5 |';
    assert.deepEqual(reads(`# A\n\n| Code | Person | Level |\n|---|---|---|\n${people}`), [
      'Ann Lee: AUDT 4',
      'Jo Small: VISL 5',
    ]);
  });

  it('may state the level of a role and cite nothing', () => {
    assert.deepEqual(reads('# Data engineer (SFIA 2)\n\nBuilds pipelines.'), ['Data engineer (SFIA 2) (2): ']);
  });

  it('may cite by codes that are words, by codes alone and by names alone', () => {
    assert.deepEqual(reads('# Developer\n\n**SFIA level 3**\n\n- PROG Level 3\n- TEST Level 2'), [
      'Developer (3): PROG 3, TEST 2',
    ]);
    assert.deepEqual(reads('# Engineer\n\nSFIA Level 4\n\nSkills: ITOP, NTAS, PBMG'), [
      'Engineer (4): ITOP, NTAS, PBMG',
    ]);
    assert.deepEqual(
      reads(
        '# Engineer\n\n## SFIA skills\n\n- Infrastructure operations - 4\n- Network support: 3\n- Problem management',
      ),
      ['Engineer: "Infrastructure operations" 4, "Network support" 3, "Problem management"'],
    );
  });

  it('may name its skills in headings and say the code below', () => {
    assert.deepEqual(
      reads(`
        # SFIA roles

        ## Infrastructure operations

        SFIA code: ITOP

        Level 4

        - Runs the halls and all that is in them.
      `),
      ['SFIA roles: ITOP 4'],
    );
  });
});

describe('a heading that is a name', () => {
  it('cites nothing where it is that of a group of skills', () => {
    const group = '# A\n\n**SFIA Level 4**\n\n### Service level management\n\n';
    assert.deepEqual(reads(`${group}- SLMO Level 4\n- AVMT Level 3`), ['A (4): SLMO 4, AVMT 3']);
    assert.deepEqual(reads(`${group}#### AVMT Level 3\n\n#### ITOP Level 3`), ['A (4): AVMT 3, ITOP 3']);
    assert.deepEqual(reads(`${group}| Skill | Code | Level |\n|---|---|---|\n| Availability | AVMT | 3 |`), [
      'A (4): AVMT 3',
    ]);
    assert.deepEqual(reads('# SFIA skills\n\n### Marketing\n\n- Marketing management MKTG 4 5'), [
      'SFIA skills: MKTG 4 5',
    ]);
  });

  it('cites the skill where its level or duties stand below, whatever else they mention', () => {
    const role = '# A\n\n**SFIA Level 4**\n\n- AVMT-3\n\n### Service level management\n\n';
    assert.deepEqual(reads(`${role}- Agrees the levels with those who hold AVMT-4`), [
      'A (4): AVMT 3, "Service level management" 4, AVMT 4',
    ]);
    assert.deepEqual(reads(`${role}Agrees the levels.\n\n- AVMT-4`), [
      'A (4): AVMT 3, "Service level management" 4, AVMT 4',
    ]);
  });
});

describe('a link to the framework', () => {
  it('cites the skill that it leads to, at the level that it leads to', () => {
    const site = 'https://sfia-online.org/en';
    assert.deepEqual(reads(`# A\n\n- [Infrastructure operations](${site}/skillcode/9/ITOP)`), ['A: ITOP']);
    assert.deepEqual(reads(`# A\n\n- [Infrastructure operations](${site}/skillcode/9/ITOP) level 4`), ['A: ITOP 4']);
    assert.deepEqual(reads(`# A\n\n[PBMG](${site}/sfia-9/skills/problem-management#skill_level_section_4)`), [
      'A: PBMG 4',
    ]);
    assert.deepEqual(
      reads(`# A\n\n[Problem management](${site}/sfia-9/skills/problem-management#skill_level_section_4)`),
      ['A: "Problem management" 4'],
    );
  });
});

describe('front matter', () => {
  it('may say all of it under one key', () => {
    assert.deepEqual(
      reads('---\nsfia:\n  edition: 8\n  level: 4\n  skills:\n    - RELM: 4\n    - CHMG Level 3\n---\n\n# A'),
      ['A (4): RELM 4, CHMG 3'],
    );
  });

  it('may name the skill in other keys', () => {
    assert.deepEqual(
      reads(
        '---\nskills:\n  - sfia_code: RELM\n    sfia_level: 4\n  - id: CHMG\n    level: "3"\n  - name: Problem management (PBMG)\n    level: 3\n---\n\n# A',
      ),
      ['A: RELM 4, CHMG 3, PBMG 3'],
    );
  });
});

describe('a duty', () => {
  it('may be short, and the next paragraph is none', () => {
    assert.deepEqual(duties('# A\n\n**NTAS-3**: Mends networks.\n\nWe offer free lunch and a pension.'), [
      'NTAS 3: Mends networks.',
    ]);
  });

  it('ends where a label says that something else begins', () => {
    assert.deepEqual(
      duties(`
        # A

        **Infrastructure operations (ITOP) Level 4**

        Runs the servers and guides others in it.

        **Benefits**

        We offer free lunch and a pension.
      `),
      ['ITOP 4: Runs the servers and guides others in it.'],
    );
  });

  it('is not whom the holder of the post reports to, nor a field of the advert, nor what stands below other headings', () => {
    assert.deepEqual(
      duties(`
        # A

        ## Infrastructure operations (ITOP) - Level 2

        - Runs the servers with help.
        - Salary: 30,000 a year and a bonus
        - **Location:** the mill at the river

        You will report to the head of operations, who leads six teams.

        ### Requirements

        - A degree in computing or much practice

        ### Requirements gathering

        - Writes down what the users ask for
      `),
      ['ITOP 2: Runs the servers with help. / Writes down what the users ask for'],
    );
  });

  it('belongs to the row of a table whose name, or code and name, stands over it', () => {
    const table = '# A\n\n| Skill | Code | Level |\n|---|---|---|\n| Infrastructure operations | ITOP | 5 |\n\n';
    const rest = '\n\nRuns the servers of the house.';
    const expected = ['ITOP 5: Runs the servers of the house.'];
    assert.deepEqual(duties(`${table}**Infrastructure operations**${rest}`), expected);
    assert.deepEqual(duties(`${table}### Infrastructure operations${rest}`), expected);
    assert.deepEqual(duties(`${table}### Infrastructure operations (ITOP)${rest}`), expected);
  });

  it('of a skill without a level is claimed at the level of the role', () => {
    assert.deepEqual(
      duties(`
        # Analyst

        **SFIA Level 5**

        - Infrastructure operations (ITOP)
          - Runs the servers of the house
      `),
      ['ITOP 5: Runs the servers of the house'],
    );
  });

  it('belongs to each skill of the heading above, at its own level or at the one that stands below', () => {
    const below = '\n\n- Runs the halls of both sites\n';
    const both = (level: number): string[] => [
      `ITOP ${level}: Runs the halls of both sites`,
      `NTAS ${level}: Runs the halls of both sites`,
    ];
    const heading = '## Infrastructure operations (ITOP) and Network support (NTAS)';
    assert.deepEqual(duties(`# A\n\n${heading}\n\n**Level 3**${below}`), both(3));
    assert.deepEqual(duties(`# A\n\n${heading}\n\n### Level 3${below}`), both(3));
    assert.deepEqual(duties(`# A\n\n## ITOP Level 4 / NTAS Level 4${below}`), both(4));
    assert.deepEqual(duties(`# A\n\n## Skills: ITOP-4, NTAS-3, PBMG-3, USUP-2${below}`), []);
  });

  it('belongs to the level of the line above it, where skill and level are a line each', () => {
    assert.deepEqual(
      duties(`
        # A

        **Infrastructure operations (ITOP)**

        **Level 3**

        - Runs the halls of both sites

        **Network support (NTAS)**

        **Level 2**

        - Mends the cables of both sites
      `),
      ['ITOP 3: Runs the halls of both sites', 'NTAS 2: Mends the cables of both sites'],
    );
  });

  it('goes on below a label, and behind a citation of something else in a bullet', () => {
    assert.deepEqual(
      duties(`
        # A

        - Infrastructure operations (ITOP) Level 4
          - Works beside those who hold NTAS-3 at night
          - Runs the halls of both sites

        **PBMG-3**

        **Every day**

        - Looks for the causes of faults
      `),
      ['ITOP 4: Runs the halls of both sites', 'PBMG 3: Looks for the causes of faults'],
    );
  });

  it('is not the beginning of a sentence about a level', () => {
    assert.deepEqual(duties('# A\n\nThe senior engineer is at ITOP Level 4.'), []);
  });
});

describe('what stands between two rules at the top', () => {
  it('is front matter where it holds nothing but comments and empty lines, and else the text of the document', () => {
    const levels = '\n---\n\nInfrastructure operations (ITOP) Level 4\n';
    assert.deepEqual(reads(`---\n\n# a comment: ITOP-7\n${levels}`), [': ITOP 4']);
    assert.deepEqual(reads(`---\n${'\n'.repeat(200)}ITOP-7 and more\n${levels}`), [': ITOP 7, ITOP 4']);
  });
});
