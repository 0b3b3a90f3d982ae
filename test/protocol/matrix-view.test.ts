import assert from 'node:assert/strict';
import type { MatrixView, SavedMatrix } from '../../server/shared/protocol.ts';
import { SAVE_MATRIX, VIEW } from '../../server/shared/protocol.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

const FILES = { 'a.md': '# Operator\n\n- ITOP-3\n', 'b/c.md': '# Lead\n\n- ITOP-5, NTAS-4\n', 'note.md': '# Note\n' };

/** Each row with its cells: `Operator a.md: 3`. */
function rowsOf({ roles, skills }: MatrixView): string[] {
  return roles.map(
    ({ title, file, cells }) =>
      `${title} ${file}: ${cells.map(({ skill, text }) => `${skills[skill]!.code} ${text}`).join(', ')}`,
  );
}

describe('the skills matrix over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('has the roles of all profiles in the folder, those that are open as they are now', async () => {
    const folder = createFolder(FILES);
    const server = await startServer({ folders: [folder.uri] });
    const view = async (): Promise<MatrixView> => server.request<MatrixView>(VIEW, { uri: 'role-profiles:/matrix/x' });
    assert.deepEqual(rowsOf(await view()), ['Operator a.md: ITOP 3', 'Lead b/c.md: ITOP 5, NTAS 4']);
    assert.equal((await view()).summary, '2 roles by 2 skills.');

    const uri = `${folder.uri}/a.md`;
    await server.open(uri, '# Operator\n\n- ITOP-3\n- PBMG-2\n');
    assert.deepEqual(rowsOf(await view()), ['Operator a.md: PBMG 2, ITOP 3', 'Lead b/c.md: ITOP 5, NTAS 4']);
    const [operator] = (await view()).roles;
    assert.equal(operator!.uri, uri);
    assert.deepEqual([operator!.cells[0]!.line, operator!.cells[0]!.character], [3, 2]);
  });

  it('is saved with files as people name them, in the language of the editor', async () => {
    const folder = createFolder(FILES);
    const server = await startServer({ folders: [folder.uri], locale: 'de' });
    const { data } = await server.request<SavedMatrix>(SAVE_MATRIX, { format: 'csv' });
    assert.equal(
      Buffer.from(data, 'base64').toString(),
      'Rolle,Stufe,Datei,Zeile,ITOP,NTAS\r\nOperator,,a.md,1,3,\r\nLead,,b/c.md,1,5,4\r\n',
    );
  });
});
