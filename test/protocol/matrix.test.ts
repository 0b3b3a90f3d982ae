import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFolder, removeFolders } from './support/folder.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const FILES = {
  'a.md': '# Operator\n\n- ITOP-3\n',
  'b/c.md': '# Lead\n\n- ITOP-5, NTAS-4\n',
  'archive/old.md': '# Old\n\n- ITOP-1\n',
  '.role-profiles.json': '{ "exclude": ["archive/**"] }',
};
const CSV = 'Role,Level,File,Line,ITOP,NTAS\r\nOperator,,a.md,1,3,\r\nLead,,b/c.md,1,5,4\r\n';

describe('role-profiles matrix', () => {
  afterEach(removeFolders);

  it('prints the roles of this folder by their skills, without those that the settings leave out', () => {
    const folder = createFolder(FILES);
    assert.deepEqual(run(folder.path), { status: 0, out: CSV, err: '' });
  });

  it('takes the files that are named, whatever the settings say', () => {
    const folder = createFolder(FILES);
    assert.match(run(folder.path, 'archive/old.md').out, /\r\nOld,,archive\/old\.md,1,1\r\n$/);
  });

  it('writes to a file, in the format of its ending, and never over another file unless it is told to', () => {
    const folder = createFolder(FILES);
    const file = path.join(folder.path, 'matrix.csv');
    assert.deepEqual(run(folder.path, '--output', 'matrix.csv'), { status: 0, out: '', err: '' });
    assert.equal(readFileSync(file, 'utf8'), CSV);

    writeFileSync(file, 'mine');
    const { status, err } = run(folder.path, '-o', 'matrix.csv');
    assert.equal(status, 2);
    assert.equal(err, 'role-profiles: matrix.csv: it is there already; with --force it is written over\n');
    assert.equal(readFileSync(file, 'utf8'), 'mine');
    assert.equal(run(folder.path, '-o', 'matrix.csv', '--force').status, 0);
    assert.equal(readFileSync(file, 'utf8'), CSV);

    run(folder.path, '-o', 'matrix.html');
    assert.match(readFileSync(path.join(folder.path, 'matrix.html'), 'utf8'), /^<!DOCTYPE html>/);
    run(folder.path, '-o', 'matrix.xlsx');
    assert.equal(readFileSync(path.join(folder.path, 'matrix.xlsx')).toString('latin1', 0, 2), 'PK');
  });

  it('speaks the language that it is given', () => {
    const folder = createFolder(FILES);
    assert.match(run(folder.path, '--language', 'de').out, /^Rolle,Stufe,Datei,Zeile,/);
    assert.match(
      run(folder.path, '--language', 'de', '--format', 'html').out,
      /<html lang="de">[\s\S]*<h1>Skills-Matrix/,
    );
  });

  it('says what it cannot do, and does the rest', () => {
    const folder = createFolder(FILES);
    const missing = run(folder.path, 'a.md', 'nowhere.md');
    assert.equal(missing.status, 2);
    assert.equal(missing.err, 'role-profiles: nowhere.md: no such file or folder\n');
    assert.match(missing.out, /\r\nOperator,/);

    const workbook = run(folder.path, '--format', 'xlsx');
    assert.equal(workbook.status, 2);
    assert.equal(workbook.out, '');
    assert.match(workbook.err, /name the file to write with --output FILE/);

    const nowhere = run(folder.path, '-o', 'no/such/folder.csv');
    assert.equal(nowhere.status, 2);
    assert.match(nowhere.err, /^role-profiles: no\/such\/folder\.csv: no such file or folder\n$/);
    for (const wrong of [
      ['--output', ''],
      ['--format', 'pdf'],
    ])
      assert.equal(run(folder.path, ...wrong).status, 2);
  });
});

describe('role-profiles chart', () => {
  afterEach(removeFolders);

  const draw = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [CLI, 'chart', ...args], { cwd, encoding: 'utf8' });

  it('draws a role, and one of several by its title', () => {
    const folder = createFolder({ ...FILES, 'two.md': '# All\n\n## One\n\n- ITOP-3\n\n## Two\n\n- ITOP-4\n' });
    assert.match(draw(folder.path, 'a.md').stdout, /^<svg .*<title [^>]*>Skills of Operator<\/title>/s);
    assert.equal(draw(folder.path, 'two.md#Two', '-o', 'two.svg').status, 0);
    assert.match(readFileSync(path.join(folder.path, 'two.svg'), 'utf8'), /Skills of Two<[\s\S]*\(ITOP\): 4</);
  });

  it('says what it cannot draw', () => {
    const folder = createFolder({ ...FILES, 'note.md': '# Note\n\n## Duties\n\n- Makes tea.\n' });
    const said = (...args: string[]): string => {
      const { status, stdout, stderr } = draw(folder.path, ...args);
      assert.deepEqual([status, stdout], [2, '']);
      return stderr;
    };
    assert.match(said('nowhere.md'), /^role-profiles: nowhere\.md: no such file\n$/);
    assert.match(said('note.md'), /it asks for no skill/);
    assert.match(said('a.md', 'b/c.md'), /chart draws one role, and 2 were named/);
  });
});

function run(cwd: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'matrix', ...args], { cwd, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
