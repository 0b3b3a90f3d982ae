import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ran } from './support/command-line.ts';
import { runCommandLine as run } from './support/command-line.ts';
import type { Folder } from './support/folder.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const BASELINE = ['lint', '--baseline', 'baseline.json'];

const lint = ({ path: cwd }: Folder, ...args: string[]): Promise<Ran> => run(cwd, ...BASELINE, ...args);

/** What is found, file by file, with the line. */
async function newIn(folder: Folder, ...args: string[]): Promise<string[]> {
  const { out } = await lint(folder, '--format', 'json', ...args);
  return (JSON.parse(out) as { filePath: string; messages: { line: number; marked: string }[] }[]).flatMap(
    ({ filePath, messages }) => messages.map(({ line, marked }) => `${path.basename(filePath)}:${line} ${marked}`),
  );
}

describe('lint --baseline', () => {
  afterEach(removeFolders);

  it('reports only what is new, wherever the lines of the rest have moved, in any language', async () => {
    const folder = createFolder({
      'a.md': '# A\n\nShe needs ITOP-7.\n\nTesting (TEST) Level 3\n',
      'b/c.md': 'ITOP-7\n\nITOP-6\n',
    });
    const written = await lint(folder, '--update-baseline', '--language', 'de');
    assert.deepEqual(
      [written.status, written.err],
      [0, 'role-profiles: baseline.json: 4 Befunde in 2 Dateien geschrieben; von jetzt an werden nur neue gemeldet\n'],
    );
    const known = await lint(folder);
    assert.deepEqual(known, {
      status: 0,
      out: 'No problems in 2 files.\n',
      err: 'role-profiles: baseline.json: 4 findings known from it are not reported\n',
    });
    folder.write('a.md', '# A\n\nNew first words.\n\nTesting (TEST) Level 3\n\nITOP-6\n\nShe  needs ITOP-7.\n');
    folder.write('b/c.md', 'ITOP-6\n\nWords.\n\nITOP-7\n\nITOP-7\n');
    assert.deepEqual(await newIn(folder), ['a.md:7 ITOP-6', 'c.md:7 ITOP-7'], 'of two alike the second is new');
    assert.equal((await lint(folder)).status, 1);
    assert.equal((await lint(folder, '--max-warnings', '0', 'a.md', '--rule', 'undefined-level=off')).status, 0);
  });

  it('holds one finding a line, with paths from its own folder on, so that a change of it can be read', async () => {
    const folder = createFolder({
      'team/b.md': 'ITOP-7, ITOP-7\n',
      'team/a.md': 'ITOP-6\n',
      'team/clean.md': 'ITOP-4\n',
    });
    await run(path.join(folder.path, 'team'), 'lint', '--baseline', '../baseline.json', '--update-baseline');
    const text = readFileSync(path.join(folder.path, 'baseline.json'), 'utf8');
    assert.match(
      text,
      /^\{\n {2}"version": 1,\n {2}"files": \{\n {4}"team\/a\.md": \[\n {6}\{"rule":"undefined-level","text":"ITOP-6","fingerprint":"\w{16}"\}\n {4}\],\n {4}"team\/b\.md": \[\n {6}\{.*"count":2\}\n {4}\]\n {2}\}\n\}\n$/,
    );
    assert.deepEqual(await newIn(folder), []);
    assert.deepEqual(readdirSync(folder.path).sort(), ['baseline.json', 'team'], 'and nothing beside it');
  });

  it('names what is not found any more, and takes it out where that is asked for', async () => {
    const folder = createFolder({
      'a.md': 'ITOP-7\n\nITOP-6, ITOP-6\n',
      'gone.md': 'ITOP-7\n',
      'unasked.md': 'ITOP-7\n',
    });
    await lint(folder, '--update-baseline');
    folder.write('a.md', 'ITOP-7\n\nITOP-6, ITOP-5\n');
    folder.remove('gone.md');
    const stale = await lint(folder, 'a.md');
    // the line with the two has changed, so its finding counts as new
    assert.match(stale.out, /3:1 .*no level 6/);
    assert.match(stale.err, /: 2 entries not found any more; --prune-baseline removes them:\n/);
    assert.match(stale.err, /\n {2}a\.md: undefined-level: ITOP-6\n {2}gone\.md: undefined-level: ITOP-7\n$/);
    const before = readFileSync(path.join(folder.path, 'baseline.json'), 'utf8');
    const pruned = await lint(folder, 'a.md', '--prune-baseline', '--language', 'de');
    assert.match(pruned.err, /: 2 Einträge nicht mehr gefunden und entfernt:\n {2}a\.md: /);
    const after = readFileSync(path.join(folder.path, 'baseline.json'), 'utf8');
    assert.ok(before.includes('gone.md') && !after.includes('gone.md') && after.includes('unasked.md'));
    assert.match((await lint(folder, 'a.md', 'unasked.md')).err, /^.*2 findings known from it are not reported\n$/);
  });

  it('keeps what is known of files that were not checked when it is written anew', async () => {
    const folder = createFolder({ 'a.md': 'ITOP-7\n', 'b.md': 'ITOP-7\n' });
    await lint(folder, '--update-baseline');
    folder.write('a.md', 'ITOP-6\n');
    await lint(folder, '--update-baseline', 'a.md');
    assert.deepEqual(await newIn(folder), []);
  });

  it('is told in words where it cannot be used, and is then left alone', async () => {
    const folder = createFolder({ 'a.md': 'ITOP-7\n' });
    const missing = await lint(folder);
    assert.deepEqual(
      [missing.status, missing.out, missing.err],
      [2, '', 'role-profiles: baseline.json: no such file; --update-baseline writes it\n'],
    );
    for (const broken of ['', '{', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a.md":[{"rule":1}]}}']) {
      folder.write('baseline.json', broken);
      const { status, err } = await lint(folder);
      assert.equal(status, 2);
      assert.match(err, /it is no baseline that this program wrote; --update-baseline writes a new one/);
    }
    assert.equal((await lint(folder, '--update-baseline')).status, 0);
    assert.deepEqual(await newIn(folder), []);
    assert.match(
      (await run(folder.path, 'lint', '--update-baseline')).err,
      /changes the file of --baseline; give both/,
    );
    assert.match((await run(folder.path, 'lint', '--baseline', '')).err, /--baseline needs the name of a file/);
    assert.match((await lint(folder, '--update-baseline', '--prune-baseline')).err, /leave out --prune-baseline/);
    assert.match((await lint(folder, '--prune-baseline', '--dry-run')).err, /leave out --prune-baseline/);
    const unwritable = await run(folder.path, 'lint', '--baseline', 'nowhere/b.json', '--update-baseline');
    assert.equal(unwritable.status, 2);
    assert.match(unwritable.err, /nowhere\/b\.json: no such file or folder/);
    assert.ok(!existsSync(path.join(folder.path, 'nowhere')));
  });

  it('takes any names of files, and shows them as words', async () => {
    const name = '__proto__ \u001b[2J, „b“.md';
    const folder = createFolder({ [name]: 'ITOP-7\n', 'constructor.md': 'ITOP-7\n' });
    await lint(folder, '--update-baseline');
    assert.deepEqual(await newIn(folder), []);
    folder.write(name, 'ITOP-4\n');
    const { err } = await lint(folder);
    assert.match(err, /\n {2}__proto__ \uFFFD\[2J, „b“\.md: undefined-level: ITOP-7\n$/);
  });
});
