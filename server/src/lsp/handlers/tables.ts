/** `roleProfiles/cellAt` and `roleProfiles/moveInTable`: going from cell to cell in a table of skills. */
import type { CellAt, MoveParams, MoveResult, PositionParams } from '../../../shared/protocol.ts';
import { CELL_AT, MOVE_IN_TABLE } from '../../../shared/protocol.ts';
import type { Contexts } from '../contexts.ts';
import { toRange, toTextEdit } from '../convert.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleTables({ connection, log }: Session, contexts: Contexts): void {
  connection.onRequest(
    CELL_AT,
    answer(log, 'Looking for a cell', null, async ({ uri, position }: PositionParams): Promise<CellAt | null> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return null;
      const { open, context } = asked;
      return context.service.cellAt(open.read(context.service), open.text.offsetAt(position)) ?? null;
    }),
  );
  connection.onRequest(
    MOVE_IN_TABLE,
    answer(log, 'Moving in a table', null, async (params: MoveParams): Promise<MoveResult | null> => {
      const { uri, position, move, version, letters } = params;
      const asked = await contexts.about(uri);
      if (asked === undefined) return null;
      const { open, context } = asked;
      if (open.version !== version) return 'newer';
      const { service } = context;
      const offset = open.text.offsetAt(position);
      const text = letters === 0 ? open.text : open.text.replaced(offset, offset + letters, '');
      const document = letters === 0 ? open.read(service) : service.read(text);
      const moved = service.moveInTable(document, offset, move);
      if (moved === undefined) return null;
      const lastFirst = [...moved.edits].sort((a, b) => b.start - a.start);
      const afterwards = lastFirst.reduce((before, edit) => before.replaced(edit.start, edit.end, edit.text), text);
      return {
        edits: moved.edits.map((edit) => toTextEdit(text, edit)),
        selection: toRange(afterwards, moved.selection),
        levelNext: moved.levelNext,
      };
    }),
  );
}
