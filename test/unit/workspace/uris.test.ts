import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  foldersUpTo,
  hasPlace,
  isInside,
  normalise,
  parentOf,
  parseUri,
  pathBelow,
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

  it('may lie in a network, however that is written', () => {
    const share = 'file://server/share/sfia.xlsx';
    for (const written of [
      '//server/share/sfia.xlsx',
      '\\\\server\\share\\sfia.xlsx',
      'file:////server/share/sfia.xlsx',
    ]) {
      assert.equal(resolvePath('file:///home/me/a', written), share, written);
    }
    assert.equal(normalise('file:////server/share/p.md'), 'file://server/share/p.md');
    assert.equal(normalise('file://SERVER/share/p.md'), 'file://server/share/p.md');
  });

  it('have paths below a folder as patterns are written, in whatever spelling they come', () => {
    assert.equal(pathBelow('mem://h/a', 'mem://h/a/%C3%BC b/c.md'), '\u00fc b/c.md');
    assert.equal(pathBelow('mem://h/', 'mem://h/c.md'), 'c.md');
    assert.equal(pathBelow('mem://h/a', 'mem://h/ab/c.md'), undefined);
    assert.equal(pathBelow('file:///c%3A/HR', 'file:///C:/HR/a.md'), 'a.md');
    assert.equal(pathBelow('file:///HR%20%5B2026%5D', 'file:///HR [2026]/lead (draft).md'), 'lead (draft).md');
    assert.equal(pathBelow('file:///HR', 'vscode-notebook-cell:/HR/lead.ipynb#W0sZmlsZQ%3D%3D'), 'lead.ipynb');
    assert.equal(pathBelow('file:///HR', 'untitled:/HR/new.md'), 'new.md');
    assert.equal(pathBelow('file:///HR', 'untitled:Untitled-1'), undefined);
  });

  it('have a place once they were saved', () => {
    assert.equal(hasPlace('untitled:Untitled-1'), false);
    assert.equal(hasPlace('untitled:/HR/new.md'), true);
    assert.equal(hasPlace('file:///HR/lead.md'), true);
  });

  it('are read from any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'git:////x/y.md',
        'untitled://///x',
        'my scheme:/x',
        'file:////',
        '//',
        '\uD800',
        'file:///%',
        '',
      ),
      fc
        .array(fc.constantFrom('/', ':', 'file', '\\', '%', '\uDFFF', 'c', '..', '#', '?'), { size: '+1' })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const uri = normalise(one);
        assert.equal(normalise(uri), uri, 'one spelling is one spelling');
        parentOf(uri);
        pathBelow(uri, other);
        normalise(resolvePath(uri, other));
        assert.ok(parseUri(one).scheme.length > 0);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
