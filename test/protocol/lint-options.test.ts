import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CLI, runCommandLine as run, runCommandLineOn as runOn } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

/** An error, a warning and something for information. */
const MIXED = '# Engineer\n\nITOP-7, BUAN Level 4, Testing (TEST) Level 3\n';

const namesIn = (out: string): string[] => [...out.matchAll(/^(\S+\.\w+)$/gm)].map(([, name]) => name!);

describe('the options of lint', () => {
  afterEach(removeFolders);

  it('--quiet reports errors alone', async () => {
    const folder = createFolder({ 'a.md': MIXED });
    assert.match((await run(folder.path, 'lint')).out, /3 problems in 1 file: 1 error, 1 warning, 1 for information/);
    const { out, status } = await run(folder.path, 'lint', '--quiet');
    assert.match(out, /1 problem in 1 file: 1 error/);
    assert.equal(status, 1);
  });

  it('--fail-level says from which severity on it ends with 1', async () => {
    const folder = createFolder({ 'a.md': 'Testing (TEST) Level 3\n' });
    const statuses = [];
    for (const level of ['error', 'warning', 'information', 'hint'])
      statuses.push((await run(folder.path, 'lint', '--fail-level', level)).status);
    assert.deepEqual(statuses, [0, 0, 1, 1]);
    const wrong = await run(folder.path, 'lint', '--fail-level', 'grave');
    assert.equal(wrong.status, 2);
    assert.match(wrong.err, /--fail-level is one of error, warning, information, hint, not "grave"/);
  });

  it('--max-warnings ends with 1 where there are more of them, and says so; --quiet does not hide them from it', async () => {
    const folder = createFolder({ 'a.md': 'ITOP-4, BUAN Level 4, NTPL Level 5\n' });
    assert.equal((await run(folder.path, 'lint', '--max-warnings', '2')).status, 0);
    const { status, err } = await run(folder.path, 'lint', '--max-warnings', '1', '--quiet');
    assert.equal(status, 1);
    assert.match(err, /2 warnings, and --max-warnings allows 1/);
  });

  it('--rule and --edition hold over what files say, and `config` shows them', async () => {
    const folder = createFolder({
      'a.md': 'ITOP-7, GOVN Level 5\n',
      '.role-profiles.json': '{ "edition": "9", "rules": { "undefined-level": "error" } }',
    });
    const hinted = await run(folder.path, 'lint', '--rule', 'undefined-level=hint', '--format', 'json');
    const [file] = JSON.parse(hinted.out) as { messages: { level: string }[] }[];
    assert.deepEqual([...new Set(file!.messages.map(({ level }) => level))], ['hint']);
    assert.match((await run(folder.path, 'lint')).out, /in SFIA 9/);
    assert.match((await run(folder.path, 'lint', '--edition', '7')).out, /in SFIA 7/);
    const { out } = await run(folder.path, 'config', 'a.md', '--edition', '7');
    assert.match(out, /edition +"7" +\(editor\)/);
    assert.match((await run(folder.path, 'lint', '--rule', 'undefined=hint')).err, /there is no rule "undefined"/);
    assert.match((await run(folder.path, 'lint', '--rule', 'missing-level')).err, /such as missing-level=warning/);
    assert.match((await run(folder.path, 'lint', '--edition', 'nine')).err, /--edition needs a number such as 9/);
  });

  it('--config takes one settings file in place of all others', async () => {
    const folder = createFolder({
      'profiles/a.md': 'ITOP-7\n',
      'profiles/.role-profiles.json': '{ "rules": { "undefined-level": "hint" } }',
      'ci/strict.json': '{ "rules": { "undefined-level": "warning" } }',
    });
    assert.match((await run(folder.path, 'lint')).out, /hint .*undefined-level/);
    assert.match((await run(folder.path, 'lint', '--config', 'ci/strict.json')).out, /warning .*undefined-level/);
    const missing = await run(folder.path, 'lint', '--config', 'nowhere.json');
    assert.equal(missing.status, 2);
    assert.match(missing.err, /nowhere\.json: no such file or folder/);
  });

  it('--no-inline-config looks past comments', async () => {
    const folder = createFolder({ 'a.md': '<!-- role-profiles-disable -->\nITOP-7\n' });
    assert.equal((await run(folder.path, 'lint')).status, 0);
    const { status, out } = await run(folder.path, 'lint', '--no-inline-config');
    assert.equal(status, 1);
    assert.match(out, /undefined-level/);
    assert.doesNotMatch(out, /unused-ignore/);
  });

  it('--output-file takes the report, without colours; what cannot be written is said', async () => {
    const folder = createFolder({ 'a.md': 'ITOP-7\n' });
    const { status, out } = await run(folder.path, 'lint', '--format', 'json', '--output-file', 'report.json');
    assert.deepEqual([status, out], [1, '']);
    const report = JSON.parse(readFileSync(path.join(folder.path, 'report.json'), 'utf8')) as { errorCount: number }[];
    assert.equal(report[0]?.errorCount, 1);
    const wrong = await run(folder.path, 'lint', '--output-file', 'nowhere/report.json');
    assert.deepEqual(wrong, {
      status: 2,
      out: '',
      err: 'role-profiles: nowhere/report.json: no such file or folder\n',
    });
  });

  it('--stdin checks a text under the settings and data of its name', async () => {
    const folder = createFolder({ 'team/.role-profiles.json': '{ "rules": { "undefined-level": "warning" } }' });
    const plain = await runOn('ITOP-7\n', folder.path, 'lint', '--stdin');
    assert.equal(plain.status, 1);
    assert.match(plain.out, /^standard-input\.md\n {2}1:1 {2}error/);
    const named = await runOn('ITOP-7\n', folder.path, 'lint', '--stdin', '--stdin-filename', 'team/new.md');
    assert.equal(named.status, 0);
    assert.match(named.out, /^team[/\\]new\.md\n {2}1:1 {2}warning/);
    assert.match((await runOn('', folder.path, 'lint', '--stdin', 'a.md')).err, /name no files/);
    assert.match((await run(folder.path, 'lint', '--stdin-filename', 'a.md')).err, /give both/);
  });

  it('--max-file-size says which files are larger, and checks the others', async () => {
    const folder = createFolder({ 'a.md': 'ITOP-7\n', 'b.md': `${'Words.\n'.repeat(400)}ITOP-7\n` });
    const { status, out, err } = await run(folder.path, 'lint', '--max-file-size', '2kB');
    assert.equal(status, 2);
    assert.match(out, /^a\.md\n.*undefined-level/);
    assert.equal(
      err,
      'role-profiles: b.md: it is too large to be a role profile (2,807 bytes; at most 2,048 are read)\n',
    );
    assert.match((await run(folder.path, 'lint', '--max-file-size', 'big')).err, /needs a size such as 500kB/);
  });

  it('are no options of other commands', async () => {
    const folder = createFolder({ 'a.md': '' });
    assert.match(
      (await run(folder.path, 'inspect', 'a.md', '--quiet')).err,
      /--quiet is an option of lint, not of inspect/,
    );
  });
});

describe('the files that lint checks', () => {
  afterEach(removeFolders);

  it('are none that ignore files leave out, as Git reads them', async () => {
    const folder = createFolder({
      '.git/HEAD': '',
      '.gitignore': ['# drafts', 'drafts/', '*.tmp.md', '/only-here.md', 'docs/**/old.md', '!keep.tmp.md', ''].join(
        '\n',
      ),
      'a.md': 'ITOP-7\n',
      'only-here.md': 'ITOP-7\n',
      'drafts/b.md': 'ITOP-7\n',
      'c.tmp.md': 'ITOP-7\n',
      'keep.tmp.md': 'ITOP-7\n',
      'docs/x/old.md': 'ITOP-7\n',
      'docs/x/only-here.md': 'ITOP-7\n',
      'team/.gitignore': '!d.tmp.md\n',
      'team/d.tmp.md': 'ITOP-7\n',
      'team/.role-profilesignore': 'e.md\n',
      'team/e.md': 'ITOP-7\n',
      'e.md': 'ITOP-7\n',
    });
    const expected = ['a.md', 'docs/x/only-here.md', 'e.md', 'keep.tmp.md', 'team/d.tmp.md'];
    assert.deepEqual(namesIn((await run(folder.path, 'lint')).out), expected);
    assert.deepEqual(namesIn((await run(folder.path, 'lint', '**/*.md')).out), expected, 'by a pattern as well');
    assert.deepEqual(
      namesIn((await run(path.join(folder.path, 'docs'), 'lint')).out),
      ['x/only-here.md'],
      'from below',
    );
    assert.deepEqual(namesIn((await run(folder.path, 'lint', 'drafts/b.md')).out), ['drafts/b.md'], 'but by its name');
  });

  it('are Markdown: a file of another kind that is named gets a clear word', async () => {
    const folder = createFolder({ 'notes.txt': 'ITOP-7\n', LICENSE: 'ITOP-7\n' });
    const { status, out, err } = await run(folder.path, 'lint', 'notes.txt', 'LICENSE', '*.txt');
    assert.equal(status, 2);
    assert.equal(out, 'No file was checked.\n');
    const kinds = 'Markdown files end in .md, .markdown, .mdown, .mdx, .qmd or .Rmd';
    assert.deepEqual(err.trimEnd().split('\n'), [
      `role-profiles: notes.txt: a .txt file is no Markdown; ${kinds}`,
      `role-profiles: LICENSE: its name has no ending that says that it is Markdown; ${kinds}`,
      `role-profiles: *.txt: what matches is no Markdown; ${kinds}`,
    ]);
  });

  it('are those with other endings of Markdown where something names them; a folder says how many it passed over', async () => {
    const files = {
      'a.md': 'ITOP-7\n',
      'b.mdx': 'ITOP-7\n',
      'c.qmd': 'ITOP-7\n',
      'd.Rmd': 'ITOP-7\n',
      'e.mdown': 'ITOP-7\n',
    };
    const folder = createFolder(files);
    const { out, err } = await run(folder.path, 'lint');
    assert.deepEqual(namesIn(out), ['a.md']);
    assert.equal(
      err,
      'role-profiles: 4 files passed over (.Rmd, .mdown, .mdx, .qmd); "**/*.Rmd" here or in "include" names them\n',
    );
    const named = await run(folder.path, 'lint', 'b.mdx', '*.{qmd,Rmd}');
    assert.deepEqual([namesIn(named.out), named.err], [['b.mdx', 'c.qmd', 'd.Rmd'], '']);
    folder.write('.role-profiles.json', '{ "include": ["*.md", "*.mdx"] }');
    assert.deepEqual(namesIn((await run(folder.path, 'lint')).out), ['a.md', 'b.mdx']);
  });

  if (process.platform !== 'win32') {
    it('that were checked before somebody interrupts are reported, and the report says that it is incomplete', async () => {
      const folder = createFolder({ 'a.md': 'ITOP-7\n' });
      for (let i = 0; i < 400; i++)
        folder.write(`b${i}.md`, `# Role\n\nITOP-4\n\n${'- Plans the work of a team.\n'.repeat(200)}`);
      const child = spawn(process.execPath, [CLI, 'lint', '--format', 'sarif'], { cwd: folder.path });
      let out = '';
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.stdout.on('data', (chunk: Buffer) => {
        if (out === '') child.kill('SIGINT');
        out += chunk.toString();
      });
      const status = await new Promise((resolve) => child.once('close', resolve));
      assert.equal(status, 2);
      assert.equal(err, 'role-profiles: interrupted: what is reported is what was found until then\n');
      const { runs } = JSON.parse(out) as {
        runs: { results: { ruleId: string }[]; invocations: { executionSuccessful: boolean }[] }[];
      };
      assert.equal(runs[0]?.results[0]?.ruleId, 'undefined-level');
      assert.deepEqual(runs[0]?.invocations, [{ executionSuccessful: false }]);
    });
  }
});
