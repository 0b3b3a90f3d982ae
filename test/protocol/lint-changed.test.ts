import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { runCommandLine as run } from './support/command-line.ts';
import type { Folder } from './support/folder.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const WRONG = 'ITOP-7\n';

function git(folder: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', ['-C', folder, ...own, ...args], { stdio: 'pipe' });
}

function repository(files: Readonly<Record<string, string>>): Folder {
  const folder = createFolder(files);
  git(folder.path, 'init');
  git(folder.path, 'add', '.');
  git(folder.path, 'commit', '-m', 'First');
  return folder;
}

async function changedIn(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { out, err } = await run(cwd, 'lint', '--format', 'json', ...args);
  assert.equal(err, '');
  return (JSON.parse(out) as { filePath: string }[]).map(({ filePath }) => path.relative(cwd, filePath));
}

describe('lint --changed-since', () => {
  afterEach(removeFolders);

  it('checks what differs: edited, staged, committed, renamed and new files', async () => {
    const names = ['same', 'edited', 'staged', 'committed', 'old name', 'gone'];
    const folder = repository(Object.fromEntries(names.map((name) => [`team/${name}.md`, WRONG])));
    assert.deepEqual(await changedIn(folder.path, '--changed-since', 'HEAD'), []);
    folder.write('team/committed.md', `${WRONG}More.\n`);
    git(folder.path, 'commit', '-a', '-m', 'Second');
    folder.write('team/staged.md', `${WRONG}More.\n`);
    git(folder.path, 'add', '.');
    folder.write('team/edited.md', `${WRONG}More.\n`);
    renameSync(path.join(folder.path, 'team/old name.md'), path.join(folder.path, 'team/new „name“.md'));
    folder.remove('team/gone.md');
    folder.write('team/.gitignore', 'ignored.md\n');
    folder.write('team/ignored.md', WRONG);
    const expected = ['committed', 'edited', 'new „name“', 'staged'].map((name) => `team/${name}.md`);
    assert.deepEqual(await changedIn(folder.path, '--changed-since', 'HEAD~1'), expected);
    assert.deepEqual(
      await changedIn(path.join(folder.path, 'team'), '--changed-since', 'HEAD~1'),
      expected.map((name) => path.basename(name)),
      'from below',
    );
    assert.deepEqual(await changedIn(folder.path, '--changed-since', 'HEAD', 'team/same.md', 'team/edited.md'), [
      'team/edited.md',
    ]);
  });

  it('does not count what others have changed since the branches parted', async () => {
    const folder = repository({ 'theirs.md': WRONG, 'mine.md': WRONG });
    git(folder.path, 'checkout', '-b', 'work');
    folder.write('mine.md', `${WRONG}More.\n`);
    git(folder.path, 'commit', '-a', '-m', 'Mine');
    git(folder.path, 'checkout', 'main');
    folder.write('theirs.md', `${WRONG}More.\n`);
    git(folder.path, 'commit', '-a', '-m', 'Theirs');
    git(folder.path, 'checkout', 'work');
    assert.deepEqual(await changedIn(folder.path, '--changed-since', 'main'), ['mine.md']);
  });

  it('says that settings have changed, which hold for other files as well', async () => {
    const folder = repository({ 'a.md': WRONG, '.role-profiles.json': '{}' });
    folder.write('.role-profiles.json', '{ "edition": "8" }');
    const { status, out, err } = await run(folder.path, 'lint', '--changed-since', 'HEAD');
    assert.deepEqual([status, out], [0, 'No file was checked.\n']);
    assert.match(err, /^role-profiles: settings or skill data have changed as well, .*without --changed-since all are/);
  });

  it('looks into the repository that a file lies in, also where one lies in another', async () => {
    const folder = repository({ 'a.md': WRONG });
    mkdirSync(path.join(folder.path, 'inner'));
    folder.write('inner/b.md', WRONG);
    folder.write('inner/c.md', WRONG);
    const inner = path.join(folder.path, 'inner');
    git(inner, 'init');
    git(inner, 'add', 'b.md');
    git(inner, 'commit', '-m', 'Inner');
    assert.deepEqual(await changedIn(folder.path, '--changed-since', 'HEAD'), ['inner/c.md']);
  });

  it('says in plain words, in both languages, where there is no repository or no such revision', async () => {
    const outside = createFolder({ 'team/a.md': WRONG });
    const nowhere = await run(outside.path, 'lint', '--changed-since', 'HEAD');
    assert.equal(nowhere.status, 2);
    assert.equal(nowhere.out, 'No file was checked.\n');
    assert.match(nowhere.err, /^role-profiles: team: --changed-since asks Git .* lies in no Git repository\n$/);
    const german = await run(outside.path, 'lint', '--changed-since', 'HEAD', '--language', 'de');
    assert.match(german.err, /dieser Ordner liegt in keinem Git-Repository/);
    const folder = repository({ 'a.md': WRONG });
    for (const revision of ['nowhere', '--output=x', 'HEAD:a.md']) {
      const { status, err } = await run(folder.path, 'lint', `--changed-since=${revision}`);
      assert.equal(status, 2);
      assert.ok(err.includes(`Git knows no revision "${revision}" here; a checkout of the last commit alone`), err);
    }
    const empty = await run(folder.path, 'lint', '--changed-since=');
    assert.match(empty.err, /needs a revision of Git, such as origin\/main/);
    assert.match((await run(folder.path, 'lint', '--changed-since', 'HEAD', '--stdin')).err, /about files/);
  });
});
