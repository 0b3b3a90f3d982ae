import assert from 'node:assert/strict';
import {
  foldersUpTo,
  isInside,
  normalise,
  parentOf,
  relativePath,
  resolvePath,
} from '../../../server/src/workspace/uris.ts';

describe('folders and files as URIs', () => {
  it('have one spelling', () => {
    assert.equal(normalise('file:///c:/Profiles/'), normalise('file:///c%3A/Profiles'));
    assert.equal(normalise('vscode-test-web://mount/'), 'vscode-test-web://mount/');
  });

  it('have folders above them, up to a root that may be the top', () => {
    assert.deepEqual(foldersUpTo('mem://h/a/b', 'mem://h/a'), ['mem://h/a/b', 'mem://h/a']);
    assert.deepEqual(foldersUpTo('mem://h/a', 'mem://h/'), ['mem://h/a', 'mem://h/']);
    assert.deepEqual(foldersUpTo('mem://h/a', 'mem://h/b'), ['mem://h/a']);
    assert.equal(parentOf('mem://h/a.md'), 'mem://h/');
    assert.equal(parentOf('mem://h/'), undefined);
  });

  it('lie inside a folder only below its name', () => {
    assert.equal(isInside('mem://h/ab/c', 'mem://h/a'), false);
    assert.equal(isInside('mem://h/a/c', 'mem://h/a'), true);
    assert.equal(isInside('mem://h/a', 'mem://h/'), true);
  });

  it('are found from a folder by the paths that people write', () => {
    assert.equal(resolvePath('mem://h/a', '../b/c.csv'), 'mem://h/b/c.csv');
    assert.equal(resolvePath('mem://h/a', './data/'), 'mem://h/a/data');
    assert.equal(resolvePath('file:///home/me/a', '/srv/skills.csv'), 'file:///srv/skills.csv');
    assert.equal(resolvePath('file:///c%3A/a', 'data\\b.csv'), 'file:///c%3A/a/data/b.csv');
    assert.equal(resolvePath('mem://h/a', 'file:///srv/b.csv'), 'file:///srv/b.csv');
  });

  it('have paths below a folder as globs are written', () => {
    assert.equal(relativePath('mem://h/a', 'mem://h/a/%C3%BC b/c.md'), 'ü b/c.md');
    assert.equal(relativePath('mem://h/', 'mem://h/c.md'), 'c.md');
  });
});
