import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { runCommandLine as run } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const SENIOR = '# Senior engineer\n\n- ITOP-4\n- NTAS-3\n\n## Responsibilities\n\n- Runs the patch calendar.\n';
const LEAD = '# Lead engineer\n\n- ITOP-5\n- PBMG-4\n\n## Responsibilities\n\n- Signs off each release.\n';
const SEVERAL = '# Operations\n\n## Technician\n\n- ITOP-2\n\n## Engineer\n\n- ITOP-3\n- NTAS-3\n';

interface Comparison {
  readonly from: { readonly title: string };
  readonly to: { readonly title: string };
  readonly skills: readonly { readonly change: string; readonly code: string }[];
}

/** `Technician > Engineer: NTAS added, ITOP raised` */
function inShort(json: string): string {
  const { from, to, skills } = JSON.parse(json) as Comparison;
  return `${from.title} > ${to.title}: ${skills.map(({ code, change }) => `${code} ${change}`).join(', ')}`;
}

describe('role-profiles diff', () => {
  afterEach(removeFolders);

  it('prints what changes from one role to another, to be pasted', async () => {
    const folder = createFolder({ 'senior.md': SENIOR, 'lead.md': LEAD });
    const { status, out, err } = await run(folder.path, 'diff', 'senior.md', 'lead.md');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^# From Senior engineer to Lead engineer\n/);
    assert.match(out, /\n\| Infrastructure operations \| ITOP \| 4 \| 5 \| raised \|\n/);
    assert.match(out, /\n\| {2}\| Signs off each release\. \| added \|\n/);
    const german = await run(folder.path, 'diff', 'senior.md', 'lead.md', '--language', 'de');
    assert.match(german.out, /\n\| Infrastructure operations \| ITOP \| 4 \| 5 \| höher \|\n/);
  });

  it('tells programs the same as JSON', async () => {
    const folder = createFolder({ 'senior.md': SENIOR, 'lead.md': LEAD });
    const { out } = await run(folder.path, 'diff', '--format', 'json', 'senior.md', 'lead.md');
    assert.equal(inShort(out), 'Senior engineer > Lead engineer: PBMG added, NTAS dropped, ITOP raised');
  });

  it('finds a role by its title where a file describes several, and says which there are', async () => {
    const folder = createFolder({ 'all.md': SEVERAL, 'c#.md': SENIOR });
    const chosen = await run(folder.path, 'diff', '-f', 'json', 'all.md#technician', 'all.md#Engineer');
    assert.equal(inShort(chosen.out), 'Technician > Engineer: NTAS added, ITOP raised');
    const named = await run(folder.path, 'diff', '-f', 'json', 'c#.md', 'c#.md');
    assert.equal(inShort(named.out), 'Senior engineer > Senior engineer: ITOP same, NTAS same');
    const { status, out, err } = await run(folder.path, 'diff', 'all.md', 'all.md#Cook');
    assert.deepEqual([status, out], [2, '']);
    assert.equal(
      err,
      'role-profiles: all.md: it describes 2 roles; name one, such as FILE#Technician. It has "Technician", "Engineer"\n' +
        'role-profiles: all.md#Cook: it describes no role "Cook"; it has "Technician", "Engineer"\n',
    );
  });

  it('compares a role with what it was at a revision of Git, also one that is gone', async () => {
    const folder = createFolder({ 'roles/engineer.md': SENIOR, 'roles/gone.md': SEVERAL });
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
      execFileSync('git', ['-C', folder.path, ...who, ...args], { stdio: 'ignore' });
    };
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    folder.write('roles/engineer.md', SENIOR.replace('ITOP-4', 'ITOP-5'));
    folder.remove('roles/gone.md');
    const { out } = await run(folder.path, 'diff', 'roles/engineer.md@HEAD', 'roles/engineer.md');
    assert.match(out, /^# From roles\/engineer\.md\\?@\u200B?HEAD to roles\/engineer\.md\n/);
    assert.match(out, /\| ITOP \| 4 \| 5 \| raised \|/);
    const gone = await run(folder.path, 'diff', '-f', 'json', 'roles/gone.md@HEAD#Engineer', 'roles/engineer.md');
    assert.equal(inShort(gone.out), 'Engineer > Senior engineer: ITOP raised, NTAS same');

    const wrong = await run(folder.path, 'diff', 'roles/engineer.md@nowhere', 'roles/engineer.md@--help');
    assert.equal(wrong.status, 2);
    assert.match(wrong.err, /engineer\.md@nowhere: Git cannot show it: .*nowhere/);
    assert.match(wrong.err, /engineer\.md@--help: "--help" is no revision\n/);
  });

  it('says what is missing', async () => {
    const folder = createFolder({ 'senior.md': SENIOR, 'empty.md': '' });
    const one = await run(folder.path, 'diff', 'senior.md');
    assert.equal(one.status, 2);
    assert.match(one.err, /diff compares two roles, and 1 was named\n/);
    const none = await run(folder.path, 'diff', 'senior.md', 'lead.md');
    assert.deepEqual(none, { status: 2, out: '', err: 'role-profiles: lead.md: no such file\n' });
    const empty = await run(folder.path, 'diff', 'empty.md', 'senior.md', '-f', 'json');
    assert.equal(inShort(empty.out), 'Role > Senior engineer: ITOP added, NTAS added');
  });

  it('compares what somebody can do with a role', async () => {
    const folder = createFolder({ 'senior.md': SENIOR, 'kim.csv': 'ITOP;3\nPBMG;4\n', 'empty.csv': 'Skill\n' });
    const { status, out, err } = await run(folder.path, 'diff', '--person', 'kim.csv', 'senior.md');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^# kim\.csv and the role Senior engineer\n/);
    assert.match(out, /## Gaps\n[^]*\| ITOP \| 4 \| 3 \| 1 level below \|\n[^]*## Strengths beyond the role\n[^]*PBMG/);
    const { out: json } = await run(folder.path, 'diff', '-f', 'json', '--person', 'kim.csv', 'senior.md');
    assert.deepEqual(
      (JSON.parse(json) as { skills: { fit: string; code: string }[] }).skills.map(({ fit, code }) => `${code} ${fit}`),
      ['NTAS missing', 'ITOP below', 'PBMG not-asked'],
    );
    const wrong = await run(folder.path, 'diff', '--person', 'empty.csv', 'senior.md');
    assert.equal(wrong.status, 2);
    assert.match(wrong.err, /empty\.csv: no skill is read in it/);
    assert.match((await run(folder.path, 'diff', '--person', 'no.csv', 'senior.md')).err, /no\.csv: no such file/);
    assert.match((await run(folder.path, 'lint', '--person', 'kim.csv')).err, /--person is an option of diff/);
  });
});

describe('role-profiles stats', () => {
  afterEach(removeFolders);

  it('tells what the roles of a folder hold together', async () => {
    const three = (title: string, level: number): string => `# ${title}\n\n- ITOP-${level}\n- NTAS-3\n- PBMG-4\n`;
    const folder = createFolder({
      'a.md': three('First', 4),
      'b.md': three('Second', 5),
      'notes.md': '# Notes\n\nNo.\n',
    });
    const { status, out, err } = await run(folder.path, 'stats');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /\n\| Infrastructure operations \| ITOP \| 2 \| 4 \(1 role\), 5 \(1 role\) \|\n/);
    assert.match(out, /\n\| First \| a\.md \| Second \| b\.md \| 83 % \| ITOP 4 \\?> 5 \|\n/);
    const { alike, withoutLevel } = JSON.parse((await run(folder.path, 'stats', '-f', 'json', '.')).out) as {
      alike: { pairs: { roles: object[] }[] };
      withoutLevel: object[];
    };
    assert.deepEqual(alike.pairs[0]!.roles, [
      { title: 'First', file: 'a.md' },
      { title: 'Second', file: 'b.md' },
    ]);
    assert.equal(withoutLevel.length, 2);
  });
});
