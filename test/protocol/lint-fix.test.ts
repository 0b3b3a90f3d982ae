import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { runCommandLine as run, runCommandLineOn as runOn } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

/** A former name, which is surely mended, and an error, which is not. */
const BEFORE = '# Tester\n\nTesting (TEST) Level 3\n\nITOP-7\n';
const AFTER = '# Tester\n\nFunctional testing (TEST) Level 3\n\nITOP-7\n';

describe('lint --fix', () => {
  afterEach(removeFolders);

  it('mends what is sure, reports what is left, and says of how many files', async () => {
    const folder = createFolder({ 'a.md': BEFORE, 'b.md': 'ITOP-4\n' });
    const { status, out, err } = await run(folder.path, 'lint', '--fix');
    assert.equal(readFileSync(path.join(folder.path, 'a.md'), 'utf8'), AFTER);
    assert.equal(status, 1);
    assert.match(out, /^a\.md\n {2}5:1 {2}error .*undefined-level\n\n1 problem in 2 files/);
    assert.equal(err, 'role-profiles: 1 file mended\n');
    assert.equal((await run(folder.path, 'lint', '--fix')).err, '', 'there is nothing left to mend');
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.md', 'b.md'], 'and nothing lies about');
  });

  it('keeps line ends, the mark at the beginning and the encoding', async () => {
    const windows = BEFORE.replaceAll('\n', '\r\n');
    const mended = AFTER.replaceAll('\n', '\r\n');
    const folder = createFolder({
      'mark.md': `\uFEFF${windows}`,
      'utf16le.md': Buffer.from(`\uFEFF${windows}`, 'utf16le'),
      'utf16be.md': Buffer.from(`\uFEFF${windows}`, 'utf16le').swap16(),
    });
    await run(folder.path, 'lint', '--fix');
    const read = (name: string): Buffer => readFileSync(path.join(folder.path, name));
    assert.equal(read('mark.md').toString('utf8'), `\uFEFF${mended}`);
    assert.equal(read('utf16le.md').toString('utf16le'), `\uFEFF${mended}`);
    assert.equal(read('utf16be.md').swap16().toString('utf16le'), `\uFEFF${mended}`);
  });

  it('leaves alone, and names, what it would damage', async () => {
    const broken = Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from(`\n\n${BEFORE}`)]);
    const folder = createFolder({ 'broken.md': broken, 'two.md': BEFORE });
    linkSync(path.join(folder.path, 'two.md'), path.join(folder.path, 'names.txt'));
    const { status, out, err } = await run(folder.path, 'lint', '--fix');
    assert.equal(status, 2);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'role-profiles: broken.md: it holds bytes that are no text, which mending it would lose',
      'role-profiles: two.md: it has several names (hard links), which mending it would part',
    ]);
    assert.deepEqual(readFileSync(path.join(folder.path, 'broken.md')), broken);
    assert.match(out, /two\.md\n.*renamed-skill/, 'what is still there is reported');
  });

  if (process.platform !== 'win32') {
    it('keeps the permissions of a file, and follows a link', async () => {
      const folder = createFolder({ 'real/a.txt': BEFORE });
      const [real, link] = [path.join(folder.path, 'real/a.txt'), path.join(folder.path, 'a.md')];
      chmodSync(real, 0o640);
      symlinkSync(real, link);
      await run(folder.path, 'lint', '--fix');
      assert.equal(readFileSync(real, 'utf8'), AFTER);
      assert.equal(statSync(real).mode & 0o777, 0o640);
      assert.ok(lstatSync(link).isSymbolicLink());
    });
  }

  it('--dry-run shows the changes as `git apply` takes them, and writes nothing', async () => {
    const far = 'Plain words.\n'.repeat(20);
    const before = `${BEFORE}${far}Testing (TEST) Level 3`;
    const folder = createFolder({ 'team/a.md': before, 'b.md': 'ITOP-4\n' });
    const { status, out, err } = await run(folder.path, 'lint', '--dry-run');
    assert.equal(status, 1, 'what would be left is an error');
    assert.equal(err, 'role-profiles: 1 file would be mended; nothing was written\n');
    assert.equal(readFileSync(path.join(folder.path, 'team/a.md'), 'utf8'), before);
    assert.match(
      out,
      /^--- a\/team\/a\.md\n\+\+\+ b\/team\/a\.md\n@@ -1,6 \+1,6 @@\n # Tester\n \n-Testing \(TEST\) Level 3\n\+Functional testing/,
    );
    assert.equal(out.match(/^@@/gm)?.length, 2);
    folder.write('change.diff', out);
    execFileSync('git', ['apply', 'change.diff'], { cwd: folder.path });
    const mended = `${AFTER}${far}Functional testing (TEST) Level 3`;
    assert.equal(readFileSync(path.join(folder.path, 'team/a.md'), 'utf8'), mended);
  });

  it('has no file to write for a text from standard input, but can show the change', async () => {
    const folder = createFolder();
    assert.match(
      (await runOn(BEFORE, folder.path, 'lint', '--stdin', '--fix')).err,
      /with --dry-run the change is shown/,
    );
    assert.match((await runOn(BEFORE, folder.path, 'lint', '--stdin', '--dry-run')).out, /^\+Functional testing/m);
  });
});
