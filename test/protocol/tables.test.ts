import assert from 'node:assert/strict';
import type { MoveParams, MoveResult } from '../../server/shared/protocol.ts';
import { MOVE_IN_TABLE } from '../../server/shared/protocol.ts';
import { startServer, stopServers } from './support/server.ts';

const PROFILE = 'file:///profiles/table.md';
const HEAD = '| Skill | Code | Level |\n| ----- | ---- | ----- |\n';

describe('going from cell to cell', () => {
  afterEach(stopServers);

  /** Where Tab leads to from behind `ITOP`, and whether the row was written anew. */
  async function next(row: string, asked: Partial<MoveParams>): Promise<unknown> {
    const server = await startServer();
    await server.open(PROFILE, `${HEAD}${row}\n`);
    const position = { line: 2, character: row.indexOf('ITOP') + 4 };
    const params: MoveParams = { uri: PROFILE, position, move: 'next', version: 1, letters: 0, ...asked };
    const found = await server.request<MoveResult | null>(MOVE_IN_TABLE, params);
    if (found === null || found === 'newer') return found;
    return { to: found.selection.start.character, edits: found.edits.map(({ newText }) => newText) };
  }

  it('leads to what the next cell holds', async () => {
    assert.deepEqual(await next('| ITOP  | ITOP | 4     |', { move: 'next' }), { to: 10, edits: [] });
  });

  it('looks at the table without what was typed behind the key', async () => {
    assert.deepEqual(await next('| ITOP4  |      |       |', { letters: 1 }), { to: 10, edits: [] });
  });

  it('says that the document is another one by now', async () => {
    assert.equal(await next('| ITOP  |      |       |', { version: 2 }), 'newer');
  });
});
