import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { personListAsMarkdown } from '../../../server/src/workspace/person-list.ts';
import { service } from '../../support/check.ts';

const ROLE = `# Lead engineer

- Infrastructure operations (ITOP): level 4-5
- Network support (NTAS): level 3
- Problem management (PBMG)

## Nice to have

- Release management (RELM): level 4
`;

/** What a file says that somebody can do: `ITOP 4`. */
async function listed(name: string, content: string | Uint8Array): Promise<string[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = service.read(await personListAsMarkdown(name, bytes));
  return service.comparing.personSkills(document, DEFAULT_SETTINGS).map(({ code, level }) => `${code} ${level ?? '-'}`);
}

async function fits(list: string): Promise<string[]> {
  const { comparing } = service;
  const skills = comparing.personSkills(service.read(list), DEFAULT_SETTINGS);
  const [role] = comparing.describeRoles(service.read(ROLE), DEFAULT_SETTINGS);
  return comparing.comparePerson(skills, role!).skills.map(({ fit, code, levels }) => `${code} ${fit} ${levels}`);
}

describe('what somebody can do', () => {
  it('is read from lists in Markdown, however plain', async () => {
    const expected = ['ITOP 4', 'NTAS 3', 'PBMG -'];
    assert.deepEqual(await listed('a.md', '- ITOP-4\n- NTAS-3\n- PBMG\n'), expected);
    assert.deepEqual(await listed('a.md', '# Kim\n\nITOP 4\n\nNTAS 3\n\nPBMG\n'), expected);
    assert.deepEqual(
      await listed('a.md', '- Infrastructure operations: level 4\n- Network support: level 3\n- PBMG\n'),
      expected,
    );
  });

  it('is read from CSV, with a header or without one, whatever parts the cells', async () => {
    const expected = ['ITOP 4', 'NTAS 3'];
    assert.deepEqual(await listed('a.csv', 'Skill,Level\nITOP,4\nNTAS,3\n'), expected);
    assert.deepEqual(await listed('a.csv', 'ITOP;4\r\nNTAS;3\r\n'), expected);
    assert.deepEqual(await listed('a.TSV', 'ITOP\t4\n\nNTAS\t3\n'), expected);
    assert.deepEqual(
      await listed('a.csv', 'Name,Code,Level\n"Infrastructure operations",ITOP,4\nNetwork support,NTAS,3\n'),
      expected,
    );
    assert.deepEqual(await listed('a.csv', 'Infrastructure operations,4\nNetwork support,3\n'), expected);
    assert.deepEqual(await listed('a.csv', 'Infrastructure operations,ITOP,4\nNetwork support,NTAS,3\n'), expected);
    assert.deepEqual(await listed('a.csv', new TextEncoder().encode('\uFEFFSkill;Stufe\nITOP;4\nNTAS;3\n')), expected);
  });

  it('counts at the highest level that is stated', async () => {
    assert.deepEqual(await listed('a.md', '- ITOP-3\n- ITOP-4\n- ITOP-2\n'), ['ITOP 4']);
  });

  it('may be nothing at all, in any bytes', async () => {
    for (const content of ['', '\n\n', ',,,\n', '"', 'a'.repeat(1000), '|`\\|\n']) {
      assert.deepEqual(await listed('a.csv', content), []);
      assert.deepEqual(await listed('a.md', content), []);
    }
    assert.deepEqual(await listed('a.csv', new Uint8Array([0, 255, 254, 44, 10, 34])), []);
  });
});

describe('comparing somebody with a role', () => {
  it('tells gaps first, then what fits, then strengths', async () => {
    assert.deepEqual(await fits('- ITOP-2\n- NTAS-5\n- PBMG-3\n- DBAD-4\n'), [
      'RELM missing 0',
      'ITOP below 2',
      'PBMG meets 0',
      'NTAS exceeds 2',
      'DBAD not-asked 0',
    ]);
  });

  it('takes the lowest of several levels for enough, and only what is above the highest for more', async () => {
    const ofItop = async (level: number): Promise<string | undefined> =>
      (await fits(`- ITOP-${level}\n`)).find((fit) => fit.startsWith('ITOP'));
    assert.equal(await ofItop(3), 'ITOP below 1');
    assert.equal(await ofItop(4), 'ITOP meets 0');
    assert.equal(await ofItop(5), 'ITOP meets 0');
    const [role] = service.comparing.describeRoles(service.read('# A\n\n- ITOP-3\n'), DEFAULT_SETTINGS);
    const skills = [{ code: 'ITOP', name: '', level: 5 }];
    assert.equal(service.comparing.comparePerson(skills, role!).skills[0]!.levels, 2);
  });

  it('says where the list has a skill without its level', async () => {
    assert.deepEqual(await fits('- ITOP\n- NTAS-3\n'), [
      'PBMG missing 0',
      'RELM missing 0',
      'ITOP unclear 0',
      'NTAS meets 0',
    ]);
  });

  it('says that nothing is stored', () => {
    const { comparing } = service;
    const [role] = comparing.describeRoles(service.read(ROLE), DEFAULT_SETTINGS);
    const view = comparing.personInTables(
      comparing.comparePerson([{ code: 'NTAS', name: '', level: 3 }], role!),
      'kim.csv',
    );
    assert.deepEqual(view.intro, [
      '1 skill of 4 that the role asks for is there at the level asked for.',
      'Nothing of this is stored or sent: the list is read for this comparison and forgotten.',
    ]);
    assert.match(
      view.markdown,
      /\n## Gaps\n[^]*\n\| Release management \| RELM \| 4 \(desirable\) \| {2}\| missing \|\n/,
    );
  });
});
