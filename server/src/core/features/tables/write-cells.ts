/** The edits by which cells of a row are written while one of them, where the cursor is, is completed by its editor. */
import type { PagedText } from '../../paged-text.ts';
import type { Edit } from '../../check/rule.ts';
import type { TableAt } from '../../profile/cursor/table.ts';
import type { Span } from '../../profile/types.ts';
import { reshape } from './reshape.ts';

export interface WrittenCells {
  /** Outside of what is replaced at the cursor. */
  readonly edits: readonly Edit[];
  /** What has to follow the cursor, and stands where an edit of its own would touch the main one. */
  readonly behind: string;
}

/**
 * @param replaced what the completion replaces, in the cell of the cursor
 * @param contents the cells that are written, by column; that of the cursor among them
 */
export function writeCells(
  text: PagedText,
  table: TableAt,
  replaced: Span,
  contents: ReadonlyMap<number, string>,
): WrittenCells {
  const { others, row } = reshape(text, table, table.row, contents);
  const line = table.rows[table.row]!;
  const own = line.cells[table.column]!;
  const content = contents.get(table.column)!;
  const edits: Edit[] = [...others];
  let behind = '';
  let added = '';
  row.forEach((cell, column) => {
    const old = line.cells[column];
    if (old === undefined) added += `${cell}|`;
    else if (column === table.column) {
      const at = cell.indexOf(content);
      if (replaced.start > own.start) change(own.start, replaced.start, cell.slice(0, at));
      const rest = cell.slice(at + content.length);
      if (own.end > replaced.end) change(replaced.end, own.end, rest);
      else if (line.closes || column < line.cells.length - 1) behind += rest;
      else behind += ' ';
    } else change(old.start, old.end, cell);
  });
  if (added !== '') {
    const isLast = table.column === line.cells.length - 1;
    const tail = `${line.closes ? '' : '|'}${added}`;
    if (isLast && own.end === replaced.end && !line.closes) behind += tail;
    else edits.push({ start: line.end, end: line.end, text: tail });
  }
  return { edits, behind: behind.trim() === '' && !line.closes && added === '' ? '' : behind };

  function change(start: number, end: number, to: string): void {
    if (text.slice(start, end) !== to) edits.push({ start, end, text: to });
  }
}
