import assert from 'node:assert/strict';
import { createFolders } from '../../../server/src/lsp/folders.ts';

describe('the folder of a document', () => {
  const folders = createFolders(['file:///work/', 'file:///work/team']);

  it('is the one that it lies in; its root is the innermost folder of the workspace', () => {
    assert.equal(folders.of('file:///work/a/b.md'), 'file:///work/a');
    assert.equal(folders.rootOf('file:///work/a'), 'file:///work');
    assert.equal(folders.rootOf('file:///work/team/a'), 'file:///work/team');
    assert.equal(folders.rootOf('file:///work/teams'), 'file:///work');
  });

  it('is its own root outside of the workspace', () => {
    assert.equal(folders.of('file:///else/b.md'), 'file:///else');
    assert.equal(folders.rootOf('file:///else'), 'file:///else');
  });

  it('is one of the workspace for a document that is no file yet, and for one that another scheme shows', () => {
    assert.equal(createFolders(['file:///hr', 'file:///a/much/longer/path']).of('untitled:Untitled-1'), 'file:///hr');
    assert.equal(folders.of('vscode-notebook-cell:/work/team/a.ipynb#W0'), 'file:///work/team');
    assert.equal(createFolders(['vscode-vfs://h/a']).of('comment:x'), 'vscode-vfs://h/a');
    assert.equal(folders.of('git:/work/team/a.md?%7B%22ref%22%3A%22HEAD%22%7D'), 'file:///work/team');
  });

  it('is nothing to mend in for an older version that is shown beside the file', () => {
    assert.equal(folders.isCopy('git:/work/team/a.md'), true);
    assert.equal(folders.isCopy('file:///work/team/a.md'), false);
    assert.equal(folders.isCopy('untitled:Untitled-1'), false);
    assert.equal(createFolders(['vscode-vfs://h/a']).isCopy('vscode-vfs://h/a/b.md'), false);
    assert.equal(createFolders([]).isCopy('git:/work/team/a.md'), true, 'with no folder open as well');
    assert.equal(createFolders([]).isCopy('file:///work/team/a.md'), false);
  });

  it('follows folders that come and go', () => {
    const own = createFolders([]);
    own.change(['file:///a'], []);
    assert.equal(own.rootOf('file:///a/b'), 'file:///a');
    own.change([], ['file:///a/']);
    assert.deepEqual(own.all(), []);
  });
});
