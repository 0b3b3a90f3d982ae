import assert from 'node:assert/strict';
import type { Location, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';
import type { Folder } from './support/folder.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import type { Started } from './support/server.ts';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';

const CONFIRMING = {
  ...CAPABLE,
  workspace: { ...CAPABLE.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: { ...CAPABLE.textDocument, rename: { prepareSupport: true } },
};

describe('the profiles of a workspace over the protocol', () => {
  let folder: Folder;
  let server: Started;

  beforeEach(async () => {
    folder = createFolder({
      'engineer.md': '# Engineer\n\nITOP-4, NTAS-3\n',
      'teams/lead.md': '# Lead\n\n## Infrastructure operations (ITOP)\n\nLevel 5\n',
      'archive/old.md': 'ITOP-2\n',
      'node_modules/x/readme.md': 'ITOP-2\n',
      'notes.txt': 'ITOP-2\n',
      '.role-profiles.json': '{ "exclude": ["archive/**"] }',
    });
    server = await startServer({ folders: [folder.uri], capabilities: CONFIRMING });
    await server.open(folder.at('engineer.md'), '# Engineer\n\nITOP-4, NTAS-3\n');
  });

  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  const at = (line: number, character: number) => ({
    textDocument: { uri: folder.at('engineer.md') },
    position: { line, character },
  });

  async function references(): Promise<string[]> {
    const found = await server.request<Location[]>('textDocument/references', {
      ...at(2, 1),
      context: { includeDeclaration: true },
    });
    return found.map(
      ({ uri, range: { start } }) => `${uri.slice(folder.uri.length + 1)}:${start.line}:${start.character}`,
    );
  }

  it('tells where a skill is cited, in all that is checked', async () => {
    assert.deepEqual(await references(), ['engineer.md:2:0', 'teams/lead.md:2:30']);
  });

  it('takes what is open as it is in the editor, and what has changed as it is on disk', async () => {
    await references();
    await server.change(folder.at('engineer.md'), 2, { text: '\nITOP-4\n' });
    assert.deepEqual(await references().then((found) => found[0]), undefined);
    await server.change(folder.at('engineer.md'), 3, { text: '# Engineer\n\nITOP-4\n\nITOP-4\n' });
    folder.write('teams/lead.md', '# Lead\n\nNTAS-3\n');
    folder.write('new.md', 'ITOP-1\n');
    await server.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: folder.at('teams/lead.md'), type: 2 },
        { uri: folder.at('new.md'), type: 1 },
      ],
    });
    assert.deepEqual(await references(), ['engineer.md:2:0', 'engineer.md:4:0', 'new.md:0:0']);
  });

  it('reads a file once for as long as it does not change', async () => {
    await references();
    folder.write('teams/lead.md', 'nothing is cited any more\n');
    assert.deepEqual(await references(), ['engineer.md:2:0', 'teams/lead.md:2:30']);
  });

  it('finds citations by code, level and name', async () => {
    const found = async (query: string): Promise<string[]> => {
      const symbols = await server.request<SymbolInformation[]>('workspace/symbol', { query });
      return symbols.map(({ name, containerName }) => `${name} in ${containerName}`);
    };
    assert.deepEqual(await found('ITOP'), [
      'ITOP-4 Infrastructure operations in Engineer',
      'ITOP-5 Infrastructure operations in Lead',
    ]);
    assert.deepEqual(await found('itop-5'), ['ITOP-5 Infrastructure operations in Lead']);
    assert.deepEqual(await found('network'), ['NTAS-3 Network support in Engineer']);
    assert.deepEqual(await found(''), []);
  });

  it('changes a skill in all profiles, and has it confirmed', async () => {
    assert.deepEqual(await server.request('textDocument/prepareRename', at(2, 1)), {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
      placeholder: 'ITOP',
    });
    const edit = await server.request<WorkspaceEdit>('textDocument/rename', { ...at(2, 1), newName: 'PBMG' });
    assert.deepEqual(edit.changeAnnotations, {
      rename: { label: 'Change ITOP to PBMG', description: 'in 2 profiles', needsConfirmation: true },
    });
    assert.deepEqual(
      edit.documentChanges?.map(
        (change) =>
          'edits' in change && [
            change.textDocument.version,
            change.edits.map((one) => 'newText' in one && one.newText),
          ],
      ),
      [
        [1, ['PBMG']],
        [null, ['Problem management', 'PBMG']],
      ],
    );
  });

  it('changes a level in one profile without more ado', async () => {
    const edit = await server.request<WorkspaceEdit>('textDocument/rename', { ...at(2, 6), newName: '3' });
    assert.equal(edit.changeAnnotations, undefined);
    assert.deepEqual(edit.documentChanges, [
      {
        textDocument: { uri: folder.at('engineer.md'), version: 1 },
        edits: [{ range: { start: { line: 2, character: 5 }, end: { line: 2, character: 6 } }, newText: '3' }],
      },
    ]);
  });

  it('says what is wrong with a new name', async () => {
    const why = (character: number, newName: string): Promise<string> =>
      server.request('textDocument/rename', { ...at(2, character), newName }).then(
        () => 'it was renamed',
        (error: Error) => error.message,
      );
    assert.equal(
      await why(1, 'XQZW'),
      'No skill is called "XQZW". Write the code or the name of a skill, such as NTAS or Network support.',
    );
    assert.equal(await why(6, '7'), 'ITOP has no level "7". It has the levels 1, 2, 3, 4, 5.');
  });

  it('tells over a heading in how many profiles its skill is used, as soon as it is known', async () => {
    const lead = folder.at('teams/lead.md');
    await server.open(lead, '# Lead\n\n## Infrastructure operations (ITOP)\n\nLevel 5\n');
    await eventually(async () =>
      assert.match((await server.hover(lead, 2, 5)) ?? '', /Used in 2 profiles of this workspace\.$/),
    );
    assert.doesNotMatch((await server.hover(folder.at('engineer.md'), 2, 1)) ?? '', /Used in/);
  });
});
