import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { CLI, runCommandLine as run } from './support/command-line.ts';
import { createFolder, csvWith, removeFolders } from './support/folder.ts';

const BREAD = csvWith('BRED', 'Bread baking', { 2: 'Kneads under guidance.', 3: 'Bakes alone.' });

interface Message {
  readonly ruleId: string;
  readonly severity: number;
  readonly level: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

describe('the command line', () => {
  afterEach(removeFolders);

  describe('lint', () => {
    it('reports in the shape of ESLint, and lists every file that was read', async () => {
      const folder = createFolder({
        'a.md': '# A\n\nShe needs ITOP-7.\n',
        'b/c.markdown': 'ITOP-4\n',
        'd.txt': 'ITOP-7\n',
      });
      const { status, out } = await run(folder.path, 'lint', '--format', 'json', '.');
      assert.equal(status, 1);
      const report = JSON.parse(out) as {
        filePath: string;
        messages: Message[];
        errorCount: number;
        warningCount: number;
      }[];
      assert.deepEqual(
        report.map(({ filePath, errorCount, warningCount }) => ({ filePath, errorCount, warningCount })),
        [
          { filePath: path.join(folder.path, 'a.md'), errorCount: 1, warningCount: 0 },
          { filePath: path.join(folder.path, 'b/c.markdown'), errorCount: 0, warningCount: 0 },
        ],
      );
      const { ruleId, severity, line, column, endLine, endColumn } = report[0]!.messages[0]!;
      assert.deepEqual(
        { ruleId, severity, line, column, endLine, endColumn },
        { ruleId: 'undefined-level', severity: 2, line: 3, column: 11, endLine: 3, endColumn: 17 },
      );
    });

    it('counts what is below an error as a warning, and says what it is', async () => {
      const folder = createFolder({ 'a.md': '## IT infrastructure (ITOP) - Level 4\n' });
      const { status, out } = await run(folder.path, 'lint', '--format=json');
      const [report] = JSON.parse(out) as { messages: Message[]; warningCount: number }[];
      assert.deepEqual([report?.messages[0]?.severity, report?.messages[0]?.level], [1, 'information']);
      assert.equal(report?.warningCount, 1);
      assert.equal(status, 0);
    });

    it('reports for people by file, without colours where nobody looks', async () => {
      const folder = createFolder({ 'a.md': 'ITOP-7\n', 'b.md': 'ITOP-4\n' });
      const { status, out } = await run(folder.path, 'lint');
      assert.equal(status, 1);
      assert.match(out, /^a\.md\n {2}1:1 {2}error {2}.*no level 7.* {2}undefined-level\n/);
      assert.match(out, /\n1 problem in 2 files: 1 error\n$/);
      // eslint-disable-next-line no-control-regex -- colours are what is not there
      assert.doesNotMatch(out, /\u001b/);
    });

    it('shows names and texts of a folder, and no line or control code of their making', async () => {
      const CLEAR = '\u001b[2J\u009b31m';
      const folder = createFolder({
        [`${CLEAR}a\nb.md`]: `# Baker ${CLEAR}\n\nBread ${CLEAR} baking (BRED) level 7, ITOP-7\n\n## ITOP level 5\n\n- Swaps ${CLEAR} tapes.\n`,
        [`skills-data/${CLEAR}x\ny.csv`]: `${BREAD}XXXX${CLEAR}\n`,
        '.role-profiles.json': JSON.stringify({ [`${CLEAR}a\nb`]: 1, exclude: [`${CLEAR}\nx`] }),
      });
      const data = `skills-data/${CLEAR}x\ny.csv`;
      for (const args of [
        ['lint'],
        ['inspect', '.'],
        ['inspect', '.', '--explain', '1'],
        ['config', '.'],
        ['data', data],
        ['levels', '.'],
      ]) {
        const { out, err } = await run(folder.path, ...args);
        // eslint-disable-next-line no-control-regex -- they are what must not be there
        assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/, args[0]);
        assert.doesNotMatch(out + err, /^[bxy]\b/m, args[0]);
        assert.match(out + err, /\uFFFD\[2J\uFFFD31m/, args[0]);
      }
    });

    it('says what is found in the language that it is given, whatever that of the system is', async () => {
      const folder = createFolder({ 'a.md': '# A\n\nShe needs ITOP-7.\n' });
      const german = await run(folder.path, 'lint', '--language', 'de', 'a.md');
      assert.match(german.out, /ITOP \(Infrastructure operations\) hat in SFIA 9 keine Stufe 7\./);
      const { out } = await run(folder.path, 'lint', 'a.md');
      assert.match(out, /has no level 7 in SFIA 9/);
      const unknown = await run(folder.path, 'lint', '--language', 'fr', 'a.md');
      assert.equal(unknown.status, 2);
      assert.match(unknown.err, /there is no language "fr"; there are en and de/);
    });

    it('is content with a folder in which nothing is wrong, or nothing is', async () => {
      const clean = createFolder({ 'a.md': 'ITOP-4\n' });
      assert.deepEqual(await run(clean.path, 'lint'), { status: 0, out: 'No problems in 1 file.\n', err: '' });
      assert.deepEqual(await run(createFolder().path, 'lint', '--format', 'json'), { status: 0, out: '[]\n', err: '' });
    });

    it('names what it cannot find, checks the rest, and ends with 2', async () => {
      const folder = createFolder({ 'a.md': 'ITOP-7\n' });
      const { status, out, err } = await run(folder.path, 'lint', 'nowhere.md', 'a.md', 'nothing/**/*.md');
      assert.equal(status, 2);
      assert.match(out, /undefined-level/);
      assert.equal(
        err,
        'role-profiles: nowhere.md: no such file or folder\nrole-profiles: nothing/**/*.md: no file matches\n',
      );
    });

    it('ends with any glob', async () => {
      const folder = createFolder({
        [`${'a'.repeat(100)}.md`]: 'ITOP-7\n',
        '.role-profiles.json': '{"exclude":["(a+)+b"]}',
      });
      for (const glob of [`${'*a'.repeat(17)}b`, `${'{a*,a*}'.repeat(12)}b`]) {
        const { status, err } = await run(folder.path, 'lint', glob);
        assert.equal(status, 2);
        assert.match(err, /no file matches/);
      }
      assert.equal((await run(folder.path, 'lint', `${'{a*,a*}'.repeat(12)}.md`)).status, 1);
    });

    it('takes globs that the shell has left alone', async () => {
      const folder = createFolder({ 'x/a.md': 'ITOP-4\n', 'x/y/b.md': 'ITOP-4\n', 'c.md': 'ITOP-4\n' });
      const { out } = await run(folder.path, 'lint', '--format', 'json', 'x/**/*.md');
      const report = JSON.parse(out) as { filePath: string }[];
      assert.deepEqual(
        report.map(({ filePath }) => path.relative(folder.path, filePath)),
        [path.join('x', 'a.md'), path.join('x', 'y', 'b.md')],
      );
    });

    it('takes settings and skill data from the folders above, and leaves out what they exclude', async () => {
      const folder = createFolder({
        '.role-profiles.json': '{ "rules": { "undefined-level": "warning" }, "exclude": ["drafts"] }',
        'skills-data/skills.csv': BREAD,
        'profiles/a.md': 'ITOP-4, BRED-5\n',
        'drafts/b.md': 'ITOP-7\n',
      });
      const { status, out } = await run(folder.path, 'lint');
      assert.equal(status, 0);
      assert.match(out, /a\.md\n.*warning.*BRED \(Bread baking\) has no level 5/);
      assert.match(out, /1 problem in 1 file/);
      const below = await run(path.join(folder.path, 'profiles'), 'lint');
      assert.equal(below.out, out.replace(/profiles[/\\]/, ''));
      assert.match(
        (await run(folder.path, 'lint', 'drafts/b.md')).out,
        /undefined-level/,
        'a file that is named is checked',
      );
    });

    it('adds the skill data that it is given', async () => {
      const folder = createFolder({ 'a.md': 'ITOP-4, BRED-5\n', 'data/skills.csv': BREAD });
      assert.match((await run(folder.path, 'lint', 'a.md', '--skills-data', 'data')).out, /BRED \(Bread baking\)/);
      const missing = await run(folder.path, 'lint', 'a.md', '--skills-data', 'nowhere');
      assert.equal(missing.status, 2);
      assert.match(missing.err, /nowhere: no such file or folder/);
    });

    it('tells what is wrong in settings and data on standard error', async () => {
      const folder = createFolder({
        '.role-profiles.json': '{\n  "editon": 9\n}',
        'skills-data/skills.csv': `${BREAD}"","No code","","","x","y","z"\n`,
        'a.md': 'ITOP-4\n',
      });
      const { status, err } = await run(folder.path, 'lint');
      assert.equal(status, 0);
      assert.match(err, /^\.role-profiles\.json:2: warning: There is no setting "editon"/m);
      assert.match(err, /^skills-data[/\\]skills\.csv:3: error: /m);
    });

    it('judges duties, too', async () => {
      const folder = createFolder({ 'a.md': TRAINEE });
      assert.match((await run(folder.path, 'lint')).out, /mismatched-level-text/);
    });

    it('judges the duties of a role that stand under none of its skills', async () => {
      const duties = [
        'Swap the tapes on Fridays and ring the engineer if one jams',
        'Tick off the morning checks on the list that the shift lead hands out',
        'Ask a colleague before touching anything that is not on the list',
        'Learn the job by watching the engineer',
      ].map((duty) => `- ${duty}\n`);
      const folder = createFolder({
        'a.md': `# Engineer\n\nSFIA level 5\n\n## Duties\n\n${duties.join('')}\n## Skills\n\nITOP-5, NTAS-5\n`,
      });
      assert.match((await run(folder.path, 'lint')).out, /mismatched-role-text/);
    });

    it('reads files that are no good text', async () => {
      const folder = createFolder({
        'binary.md': new Uint8Array(5_000).map((_, i) => (i * 7) % 256),
        'latin.md': new Uint8Array([...Buffer.from('caf'), 0xe9, ...Buffer.from(' ITOP-7\n')]),
        'mark.md': '\uFEFFITOP-7\n',
        'utf16.md': Buffer.from('\uFEFFITOP-7\n', 'utf16le'),
        'empty.md': '',
      });
      const { status, out } = await run(folder.path, 'lint', '--format', 'json');
      assert.equal(status, 1);
      const columns = (JSON.parse(out) as { filePath: string; messages: Message[] }[]).map(({ filePath, messages }) => [
        path.basename(filePath),
        messages.map(({ column }) => column),
      ]);
      assert.deepEqual(columns, [
        ['binary.md', []],
        ['empty.md', []],
        ['latin.md', [6]],
        ['mark.md', [1]],
        ['utf16.md', [1]],
      ]);
    });

    it('reads a file of nearly two megabytes, says of a longer one that it is not read, and checks the others', async () => {
      const words = (lines: number): string => `${'Plain words that cite nothing at all.\n'.repeat(lines)}ITOP-7\n`;
      const folder = createFolder({ 'large.md': words(50_000), 'larger.md': words(140_000) });
      const { status, out } = await run(folder.path, 'lint');
      assert.equal(status, 1);
      assert.match(out, /^large\.md\n +50001:1 {2}error.*undefined-level$/m);
      assert.match(
        out,
        /^larger\.md\n +1:1 {2}error {2}This document is not checked: .* at most 2,000,000 are read\. Make a file of each role/m,
      );
    });

    it('takes the part of a glob that is a folder as it is, whatever its name holds', async () => {
      const name = 'HR [2026] (draft) #1 100%';
      const folder = createFolder({ [`${name}/profiles/a.md`]: 'ITOP-7\n', [`${name}/b.md`]: 'ITOP-7\n' });
      for (const [cwd, glob] of [
        [folder.path, `${name}/profiles/*.md`],
        [folder.path, path.join(folder.path, name, '**', 'a.md')],
        [path.join(folder.path, name), 'prof*/*.md'],
      ] as const) {
        const { status, out } = await run(cwd, 'lint', '--format', 'json', glob);
        assert.equal(status, 1);
        assert.deepEqual(
          (JSON.parse(out) as { filePath: string }[]).map(({ filePath }) => path.basename(filePath)),
          ['a.md'],
        );
      }
    });

    it('says that nothing is checked, and ends with 2, where the settings leave out all that was found', async () => {
      const folder = createFolder({ '.role-profiles.json': '{ "include": ["profils"] }', 'profiles/a.md': 'ITOP-7\n' });
      const { status, out, err } = await run(folder.path, 'lint');
      assert.equal(status, 2);
      assert.equal(out, 'No file was checked.\n');
      assert.match(err, /^role-profiles: nothing is checked: .*"include" and "exclude"/m);
      assert.match(err, /^\.role-profiles\.json:1: warning: "profils" names nothing/m);
    });

    it('reads settings as Notepad saves them, and points out those that it renames', async () => {
      const folder = createFolder({
        'a.md': 'ITOP-7\n',
        '.role-profiles.json': Buffer.from('\uFEFF{ "rules": { "undefined-level": "off" } }\r\n', 'utf16le'),
        'b/.role-profiles.json.txt': '{ "edition": "8" }',
        'b/c/b.md': 'ITOP-4\n',
      });
      assert.deepEqual(await run(folder.path, 'lint'), {
        status: 0,
        out: 'No problems in 2 files.\n',
        err: `${path.join('b', '.role-profiles.json.txt')}:1: warning: These settings are not read: their file has to be named ".role-profiles.json". Rename it.\n`,
      });
    });

    it('goes on whatever one setting holds', async () => {
      const folder = createFolder({
        'a.md': 'ITOP-7\n',
        '.role-profiles.json': '{ "skillsData": ["//server/share/x.xlsx", "\\ud800"], "exclude": ["((((", "["] }',
        'b/.role-profiles.json': '['.repeat(5_000),
        'b/b.md': 'ITOP-7\n',
      });
      const { status, out, err } = await run(folder.path, 'lint');
      assert.equal(status, 1);
      assert.match(out, /2 problems in 2 files: 2 errors/);
      assert.match(err, /no file or folder "\/\/server\/share\/x\.xlsx"/);
    });

    it('names what is no file, or too large to be a profile, and checks the rest', async () => {
      const folder = createFolder({ 'a.md': 'ITOP-7\n', 'large.md': new Uint8Array(21 * 1024 * 1024) });
      for (const [given, reason] of [
        ['', '"": a name is missing; this folder is called "."'],
        ['large.md', 'large.md: it is too large to be a role profile (21 MB; at most 20 MB are read)'],
        ...(process.platform === 'win32' ? [] : [['/dev/zero', '/dev/zero: it is a device or a pipe, and no file']]),
      ] as const) {
        const { status, out, err } = await run(folder.path, 'lint', given, 'a.md');
        assert.equal(status, 2);
        assert.match(out, /1 problem in 1 file/);
        assert.equal(err, `role-profiles: ${reason}\n`);
      }
    });

    if (existsSync('/dev/full')) {
      it('says in one line that the disk is full, and ends with 2', async () => {
        const folder = createFolder({ 'a.md': 'ITOP-7\n' });
        const full = openSync('/dev/full', 'w');
        const child = spawn(process.execPath, [CLI, 'lint'], { cwd: folder.path, stdio: ['ignore', full, 'pipe'] });
        let err = '';
        child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
        const status = await new Promise((resolve) => child.once('close', resolve));
        closeSync(full);
        assert.equal(err, 'role-profiles: the report cannot be written: the disk is full\n');
        assert.equal(status, 2);
      });
    }

    if (process.platform !== 'win32') {
      it('says that the folder it stands in is gone', async () => {
        const { path: gone } = createFolder();
        const command = `rmdir "$PWD" && exec "${process.execPath}" "${CLI}" lint`;
        const child = spawn('sh', ['-c', command], { cwd: gone, stdio: ['ignore', 'ignore', 'pipe'] });
        let err = '';
        child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
        const status = await new Promise((resolve) => child.once('close', resolve));
        assert.match(err, /^role-profiles: the folder that you are in is not there any more.*\n$/);
        assert.equal(status, 2);
      });
    }

    it('stops quietly when nobody reads on', async () => {
      const folder = createFolder({ 'a.md': 'ITOP-7 and more\n\n'.repeat(5_000) });
      const child = spawn(process.execPath, [CLI, 'lint', '--format', 'json'], { cwd: folder.path });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.stdout.destroy();
      await new Promise((resolve) => child.once('exit', resolve));
      assert.equal(err, '');
    });
  });

  it('shows for each claim how likely each level is', async () => {
    const folder = createFolder({ 'a.md': TRAINEE });
    const { status, out } = await run(folder.path, 'levels', 'a.md', '--format', 'json');
    assert.equal(status, 0);
    const [claim, ...others] = JSON.parse(out) as Record<string, unknown>[];
    assert.deepEqual(others, []);
    const { probabilities, why, ...rest } = claim!;
    assert.deepEqual(rest, {
      kind: 'claim',
      file: 'a.md',
      line: 1,
      role: 'Infrastructure operations (ITOP) - Level 5',
      code: 'ITOP',
      claimed: 5,
      best: 1,
      flagged: true,
    });
    const shares = Object.entries(probabilities as Record<string, number>);
    assert.deepEqual(
      shares.map(([level]) => level),
      ['1', '2', '3', '4', '5'],
    );
    assert.ok(Math.abs(shares.reduce((sum, [, share]) => sum + share, 0) - 1) < 0.01);
    assert.ok((why as string[]).length > 0);
    assert.match((await run(folder.path, 'levels', 'a.md')).out, /█.* %\n.*5 {2}·+ .*claimed/s);
  });

  it('shows how likely each level is for a role with duties of its own, and which citations have none', async () => {
    const duties = '- Swap the tapes on Fridays and ring the engineer if one jams\n- Ask before you touch anything\n';
    const folder = createFolder({
      'a.md': `# Operator\n\nSFIA level 4\n\n## What you will do\n\n${duties}\n## Skills\n\n- ITOP-4\n- NTAS-3\n`,
    });
    const { out } = await run(folder.path, 'levels', 'a.md', '--format', 'json');
    const all = JSON.parse(out) as Record<string, unknown>[];
    const shown = all.map(({ kind, line, role, code, claimed, best, flagged }) =>
      [kind, line, role, code, claimed, best, flagged].join(' '),
    );
    assert.deepEqual(shown, [
      'role 3 Operator  4 1 true',
      'claim 12 Operator ITOP 4  false',
      'claim 13 Operator NTAS 3  false',
    ]);
    const text = (await run(folder.path, 'levels', 'a.md')).out;
    assert.match(text, /^a\.md:3 {2}role Operator level 4: reads most like level 1\n( +\d .*%( {2}claimed)?\n){7}/);
    assert.match(text, /No duties stand under these.*\na\.md:12 {2}ITOP level 4\na\.md:13 {2}NTAS level 3\n$/);
  });

  it('shows what was read from a document', async () => {
    const folder = createFolder({
      'a.md': '# Engineer\n\n- ITOP-4\n\n## Network support (NTAS)\n\nLevel 3\n\n- Answers calls.\n',
    });
    const { status, out } = await run(folder.path, 'inspect', 'a.md');
    assert.equal(status, 0);
    assert.deepEqual(
      out.split('\n').map((line) => line.split(/ {2,}/)),
      [
        ['a.md'],
        ['', 'cites skills: yes, what begins in line 5 is written as only citations are'],
        [''],
        ['', 'role', 'line', 'skill', 'code', 'level', 'written as', 'level from', 'meant as', 'duties'],
        ['', 'Engineer', '3', '-', 'ITOP', '4', 'code and level, joined', 'beside it', 'claim', '-'],
        ['', 'Engineer', '5', 'Network support', 'NTAS', '3', 'heading', 'below the heading', 'claim', '1 from line 9'],
        [''],
      ],
    );
  });

  it('shows to programs what was read from a document', async () => {
    const folder = createFolder({ 'a.md': '# Engineer\n\n- ITOP-4\n' });
    const { out } = await run(folder.path, 'inspect', '--format', 'json', 'a.md');
    assert.deepEqual(JSON.parse(out), {
      file: 'a.md',
      cites: { yes: true, why: 'it has codes with levels that nobody writes by chance' },
      editions: [],
      roles: [{ title: 'Engineer', level: null, line: 1, column: 1, duties: [] }],
      citations: [
        {
          role: 0,
          code: 'ITOP',
          name: null,
          levels: [4],
          levelsFrom: 'beside',
          shape: 'code-hyphen-level',
          stance: 'claims',
          duties: [],
          line: 3,
          column: 3,
        },
      ],
      levels: [],
      doubtful: [],
    });
  });

  it('explains one line of a document', async () => {
    const folder = createFolder({ 'a.md': '# Engineer\n\n- ITOP-4, COMM and TEST-12\n' });
    const { status, out } = await run(folder.path, 'inspect', 'a.md', '--explain', '3');
    assert.equal(status, 0);
    assert.deepEqual(
      out.split('\n').map((line) => line.trim()),
      [
        'a.md:3',
        '- ITOP-4, COMM and TEST-12',
        '',
        'Read:',
        'ITOP: level 4 (beside it), written as code and level, joined, meant as claim, for the role "Engineer"',
        'Passed over:',
        'COMM: the code of an attribute, which is no skill',
        'TEST-12: a part of something longer, as the keys of issues and the names of files are',
        '',
      ],
    );
    const json = await run(folder.path, 'inspect', 'a.md', '--explain', '3', '-f', 'json');
    const { line, passedOver } = JSON.parse(json.out) as {
      line: number;
      passedOver: { text: string; column: number }[];
    };
    assert.equal(line, 3);
    assert.deepEqual(
      passedOver.map(({ text, column }) => [text, column]),
      [
        ['COMM', 11],
        ['TEST-12', 20],
      ],
    );
    assert.deepEqual(await run(folder.path, 'inspect', 'a.md', '--explain', '40'), {
      status: 2,
      out: '',
      err: 'role-profiles: a.md: there is no line 40; it has 4 lines\n',
    });
  });

  it('says which edition a file of skill data is read as, and why', async () => {
    const skill = (code: string, name: string) => [{ code, name, levels: [{ level: 1, description: 'Made up.' }] }];
    const folder = createFolder({
      'stated.json': JSON.stringify({ edition: '8', skills: skill('ITOP', 'IT infrastructure') }),
      'matched.json': JSON.stringify(skill('ITOP', 'IT infrastructure')),
      'unknown.json': JSON.stringify(skill('BRED', 'Bread baking')),
    });
    const { out } = await run(folder.path, 'data', 'stated.json', 'matched.json', 'unknown.json');
    assert.deepEqual(
      [...out.matchAll(/framework: (.*)/g)].map(([, framework]) => framework),
      [
        'SFIA 8',
        'SFIA 8 (the file states no edition; its names and levels fit SFIA 8 best)',
        'SFIA 9 (the file states no edition, so the newest one is taken)',
      ],
    );
  });

  it('shows what a file of skill data holds', async () => {
    const folder = createFolder({ 'skills.csv': `${BREAD}"","No code","","","x","y","z"\n` });
    const { status, out } = await run(folder.path, 'data', '--format', 'json', 'skills.csv');
    assert.equal(status, 1);
    const [summary] = JSON.parse(out) as Record<string, unknown>[];
    const { file, format, encoding, skills, levels, problems } = summary!;
    assert.deepEqual(
      { file, format, encoding, skills, levels },
      { file: 'skills.csv', format: 'csv', encoding: 'utf-8', skills: 1, levels: 2 },
    );
    const [problem] = problems as { id: string; line: number }[];
    assert.deepEqual([problem?.id, problem?.line], ['row-without-code', 3]);
    assert.match((await run(folder.path, 'data', 'skills.csv')).out, /skills: 1 with 2 levels/);
    assert.equal((await run(folder.path, 'data', 'nowhere.csv')).status, 2);
  });

  it('says of a folder without skill data that it has none', async () => {
    const folder = createFolder({ 'empty/readme.md': 'Nothing.' });
    for (const format of ['text', 'json']) {
      const { status, err } = await run(folder.path, 'data', '--format', format, 'empty');
      assert.equal(status, 2);
      assert.equal(err, 'role-profiles: empty: no file in this folder can hold skills\n');
    }
  });

  it('reads a house framework in JSON', async () => {
    const house = [{ code: 'BRED', title: 'Bread baking', levels: [{ level: 2, description: 'Kneads the dough.' }] }];
    const folder = createFolder({ 'house.json': JSON.stringify(house) });
    assert.match((await run(folder.path, 'data', 'house.json')).out, /skills: 1 with 1 level/);
  });

  it('shows the settings in force, and where each came from', async () => {
    const folder = createFolder({
      '.role-profiles.json': '{ "edition": 8, "rules": { "missing-level": "hint" } }',
      'team/skills-data/skills.csv': BREAD,
      'team/.role-profiles.json': '{ "citationStyle": "CODE level N" }',
    });
    for (const name of ['a.md', 'team/a.md']) folder.write(name, '');
    const settingsFor = async (file: string): Promise<string[]> => {
      const { out } = await run(folder.path, 'config', '--format', 'json', file);
      const { settings } = JSON.parse(out) as { settings: { key: string; value: unknown; from: string }[] };
      return settings
        .filter(({ from }) => from !== 'default')
        .map(({ key, value, from }) => `${key}=${String(value)} ${from}`);
    };
    assert.deepEqual(await settingsFor('a.md'), [
      'edition=8 .role-profiles.json',
      'rules.missing-level=hint .role-profiles.json',
    ]);
    assert.deepEqual(await settingsFor('team/a.md'), [
      `citationStyle=CODE level N ${path.join('team', '.role-profiles.json')}`,
    ]);
    assert.deepEqual(await settingsFor('team'), await settingsFor('team/a.md'), 'a folder has settings, too');
    const nowhere = await run(folder.path, 'config', 'nope.md');
    assert.deepEqual(nowhere, { status: 2, out: '', err: 'role-profiles: nope.md: no such file or folder\n' });
    assert.match((await run(folder.path, 'config', 'team/a.md')).out, /skills from .*skills\.csv {2}\(folder\)/);
  });

  it('explains itself', async () => {
    const { path: cwd } = createFolder();
    assert.match((await run(cwd, '--help')).out, /role-profiles lint/);
    assert.match((await run(cwd, '--version')).out, /^\d+\.\d+\.\d+\n$/);
    for (const wrong of [
      [],
      ['frobnicate'],
      ['lint', '--frobnicate'],
      ['lint', '--format', 'xml'],
      ['levels'],
      ['constructor'],
      ['lint', '--explain', '3'],
      ['inspect', 'a.md', '--explain', 'three'],
    ]) {
      const { status, out, err } = await run(cwd, ...wrong);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^role-profiles: .*\nrole-profiles --help tells more\.\n$/s);
    }
  });
});

const TRAINEE = `## Infrastructure operations (ITOP) - Level 5

- Swap the tapes on Fridays and ring the engineer if one jams.
- Ask before you touch anything, and wait for the senior to say yes.
`;
