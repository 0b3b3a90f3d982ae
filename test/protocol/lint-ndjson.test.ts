import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { CLI, runCommandLineOn as runOn } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

interface Result {
  readonly path?: string;
  readonly line?: string;
  readonly error?: string;
  readonly messages?: readonly { readonly ruleId: string; readonly level: string; readonly line: number }[];
  readonly errorCount?: number;
  readonly warningCount?: number;
}

const lineOf = (path: string, text: string): string => `${JSON.stringify({ path, text })}\n`;

async function lint(input: string, cwd: string, ...args: string[]) {
  const { status, out, err } = await runOn(input, cwd, 'lint', '--stdin-ndjson', ...args);
  const lines = out.split('\n');
  assert.equal(lines.pop(), '', 'each line has its end');
  return { status, err, results: lines.map((line) => JSON.parse(line) as Result) };
}

describe('lint --stdin-ndjson', () => {
  afterEach(removeFolders);

  it('has a result a line, in order, under the settings of each path; findings are no failure', async () => {
    const folder = createFolder({ 'team/.role-profiles.json': '{ "rules": { "undefined-level": "warning" } }' });
    const input = [
      lineOf('a.md', '# A\n\nITOP-7\n'),
      '\n',
      lineOf('team/b.md', 'ITOP-7\n'),
      lineOf('c.md', 'No skill\u2028at all \ud800.\n'),
      lineOf('a.md', 'ITOP-4'),
    ].join('');
    const { status, err, results } = await lint(input.trimEnd(), folder.path);
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      results.map(({ path, errorCount, warningCount }) => [path, errorCount, warningCount]),
      [
        ['a.md', 1, 0],
        ['team/b.md', 0, 1],
        ['c.md', 0, 0],
        ['a.md', 0, 0],
      ],
    );
    const [{ ruleId, level, line }] = results[0]!.messages as [{ ruleId: string; level: string; line: number }];
    assert.deepEqual([ruleId, level, line], ['undefined-level', 'error', 3]);
    const quiet = await lint(input, folder.path, '--quiet');
    assert.deepEqual(quiet.results[1], { path: 'team/b.md', messages: [], errorCount: 0, warningCount: 0 });
  });

  it('says what is wrong with a line, in either language, and goes on', async () => {
    const broken = [
      '{"path": "a.md", "te',
      '[]',
      'null',
      '7',
      '{"path": "a.md"}',
      '{"path": "", "text": ""}',
      '{"path": "a\\u0000.md", "text": ""}',
      '{"path": 1, "text": "ITOP-7"}',
      `"${'x'.repeat(200)}"`,
    ];
    const input = `\uFEFF${lineOf('a.md', 'ITOP-7')}${broken.join('\n')}\n\u0000\n${lineOf('z.md', 'ITOP-7')}`;
    const { status, err, results } = await lint(input, createFolder().path);
    assert.deepEqual(
      [status, err],
      [0, 'role-profiles: 10 lines could not be checked; the result of each of them says why in "error"\n'],
    );
    assert.equal(results.length, 12);
    for (const [i, line] of broken.entries())
      assert.deepEqual(results[i + 1], {
        error: 'this line is no JSON object with a "path" and a "text", both of them strings',
        line: line.slice(0, 80),
      });
    for (const result of [results[0], results.at(-1)]) assert.equal(result?.errorCount, 1);
    const german = await lint('{\n', createFolder().path, '--language', 'de');
    assert.match(german.results[0]!.error!, /kein JSON-Objekt mit "path" und "text"/);
    assert.match(german.err, /1 Zeile konnte nicht geprüft werden/);
  });

  it('reads no longer text than --max-file-size, and keeps no longer line', async () => {
    const input =
      lineOf('a.md', 'ITOP-7 '.repeat(200)) + lineOf('b.md', 'x'.repeat(200_000)) + lineOf('c.md', 'ITOP-7');
    const { results } = await lint(input, createFolder().path, '--max-file-size', '1kB');
    assert.match(results[0]!.error!, /too large to be a role profile \(1,400 bytes; at most 1,024 are read\)/);
    assert.deepEqual(results[1], { error: 'this line is too long to hold a role profile', line: '' });
    assert.equal(results[2]?.errorCount, 1);
  });

  it('answers a line before the next one has come', async () => {
    const child = spawn(process.execPath, [CLI, 'lint', '--stdin-ndjson'], { cwd: createFolder().path });
    const next = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())));
    for (const name of ['a.md', 'b.md', 'c.md']) {
      child.stdin.write(lineOf(name, 'ITOP-7'));
      assert.match(await next(), new RegExp(`^\\{"path":"${name}","messages":\\[\\{.*\\n$`));
    }
    child.stdin.end();
    assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0);
  });

  if (process.platform !== 'win32') {
    it('ends at once where somebody interrupts while it waits', async () => {
      const child = spawn(process.execPath, [CLI, 'lint', '--stdin-ndjson'], { cwd: createFolder().path });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.stdin.write(lineOf('a.md', 'ITOP-7'));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGINT');
      assert.equal(await new Promise((resolve) => child.once('close', resolve)), 2);
      assert.equal(err, 'role-profiles: --stdin-ndjson: interrupted before all lines had come\n');
    });
  }

  // What GNU parallel does with --pipe --keep-order: the input in blocks that end with a line, each to a process of its own.
  it('says the same in several processes as in one, wherever the lines are split', async () => {
    const folder = createFolder({ 'team/.role-profiles.json': '{ "rules": { "missing-level": "error" } }' });
    const texts = ['# Engineer\n\nITOP-7, BUAN Level 4\n', 'Nothing.\n', '## ITOP\n\nTesting (TEST) Level 3\n'];
    const lines = Array.from({ length: 60 }, (_, i) =>
      i % 17 === 5 ? `{ broken ${i}\n` : lineOf(`${i % 2 ? 'team' : 'other'}/${i}.md`, texts[i % 3]!),
    );
    const whole = await runOn(lines.join(''), folder.path, 'lint', '--stdin-ndjson');
    assert.equal(whole.out.split('\n').length, 61);
    for (const size of [25, 31]) {
      const blocks = Array.from({ length: Math.ceil(lines.length / size) }, (_, i) =>
        lines.slice(i * size, (i + 1) * size).join(''),
      );
      const parts = await Promise.all(blocks.map((block) => runOn(block, folder.path, 'lint', '--stdin-ndjson')));
      assert.equal(parts.map(({ out }) => out).join(''), whole.out, `${blocks.length} processes`);
    }
  });

  it('takes no options that have no meaning for lines', async () => {
    const { path } = createFolder();
    for (const args of [['--fix'], ['--stdin'], ['--baseline', 'b.json'], ['--fail-level', 'hint']]) {
      const { status, err } = await runOn('', path, 'lint', '--stdin-ndjson', ...args);
      assert.equal(status, 2);
      assert.ok(err.includes(`leave out ${args[0]}`), err);
    }
    assert.match((await runOn('', path, 'lint', '--stdin-ndjson', 'a.md')).err, /name no files/);
    assert.match((await runOn('', path, 'lint', '--stdin-ndjson', '-f', 'json')).err, /leave out --format/);
  });
});
