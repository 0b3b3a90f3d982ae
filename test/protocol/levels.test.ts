import assert from 'node:assert/strict';
import type { ApplyWorkspaceEditParams, CodeAction } from 'vscode-languageserver';
import { STEP_LEVEL } from '../../server/shared/protocol.ts';
import type { Started } from './support/server.ts';
import { startServer, stopServers } from './support/server.ts';

const PROFILE = 'file:///profiles/engineer.md';

describe('changing citations over the protocol', () => {
  let server: Started;

  beforeEach(async () => {
    server = await startServer();
    await server.open(PROFILE, 'She needs ITOP-4 and NTAS Level 3, PBMG Level 3.\n');
  });

  afterEach(stopServers);

  const at = (character: number) => ({ uri: PROFILE, position: { line: 0, character } });

  it('raises and lowers the level at the cursor', async () => {
    const applied: ApplyWorkspaceEditParams[] = [];
    server.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    assert.equal(await server.request(STEP_LEVEL, { ...at(12), by: 'up' }), true);
    assert.deepEqual(applied, [
      {
        label: 'Raise the level to 5',
        edit: {
          documentChanges: [
            {
              textDocument: { uri: PROFILE, version: 1 },
              edits: [{ range: { start: { line: 0, character: 15 }, end: { line: 0, character: 16 } }, newText: '5' }],
            },
          ],
        },
      },
    ]);
  });

  it('changes nothing where no level is cited', async () => {
    assert.equal(await server.request(STEP_LEVEL, { ...at(3), by: 'down' }), false);
  });

  it('writes all citations in the house style for those who open the menu, and not for the lamp', async () => {
    const titles = async (triggerKind: 1 | 2): Promise<string[]> => {
      const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: PROFILE },
        range: { start: at(0).position, end: at(0).position },
        context: { diagnostics: [], triggerKind },
      });
      return actions.map(({ title }) => title);
    };
    assert.deepEqual(await titles(1), ['Write all citations in the house style, CODE-N (2 places)']);
    assert.deepEqual(await titles(2), []);
  });
});
