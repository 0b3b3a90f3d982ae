/** The edits by which cells of a row are written while one of them, where the cursor is, is completed by its editor. */
import type { PagedText } from '../../paged-text.ts';
import type { Edit } from '../../check/rule.ts';
import type { TableAt } from '../../profile/cursor/table.ts';
import type { Span } from '../../profile/types.ts';
import { reshape } from './reshape.ts';

export interface WrittenCells {
  /** Outside of what is replaced at the cursor. */
  readonly edits: readonly Edit[];
  /** What has to follow the cursor, where an edit of its own would touch the one that is made there. */
  readonly behind: string;
}

/**
 * @param replaced what the completion replaces, in the cell of the cursor
 * @param written what it writes there
 * @param neighbours what is written in other cells of the row, by column
 * @param alone no other line is changed, though the bars may no longer stand below each other
 */
export function writeCells(
  text: PagedText,
  table: TableAt,
  replaced: Span,
  written: string,
  neighbours: ReadonlyMap<number, string>,
  alone = false,
): WrittenCells {
  const line = table.rows[table.row]!;
  const own = line.cells[table.column]!;
  const start = own.start + /^\s*/.exec(text.slice(own.start, replaced.start))![0].length;
  const end = own.end - /\s*$/.exec(text.slice(replaced.end, own.end))![0].length;
  const content = text.slice(start, replaced.start) + written + text.slice(replaced.end, end);
  const { others, row } = reshape(text, table, new Map([...neighbours, [table.column, content]]));
  const edits: Edit[] = alone ? [] : [...others];
  const change = (from: number, to: number, padded: string): void => {
    if (text.slice(from, to) !== padded) edits.push({ start: from, end: to, text: padded });
  };

  const cell = row[table.column]!;
  const at = cell.indexOf(content);
  const after = cell.slice(at + content.length);
  if (start > own.start) change(own.start, start, cell.slice(0, at));
  line.cells.forEach((old, column) => {
    if (column !== table.column) change(old.start, old.end, row[column]!);
  });
  const missing = row.slice(line.cells.length).map((each) => `${each}|`);
  const isBegun = !line.closes && table.column === line.cells.length - 1;
  // the cells that a row lacks, behind the bar that it may lack as well
  const tail = missing.length === 0 ? '' : `${line.closes ? '' : '|'}${missing.join('')}`;

  if (own.end > end && end > replaced.end) change(end, own.end, after);
  // a space stays behind the cursor: an edit that touches it would not move on with what is typed until it is made
  else if (own.end > end) change(end + 1, own.end, after.slice(1));
  else if (!isBegun) return { edits: addTail(), behind: after };
  else if (tail !== '' && end === replaced.end) return { edits, behind: after + tail };
  return { edits: addTail(), behind: '' };

  function addTail(): Edit[] {
    return tail === '' ? edits : [...edits, { start: line.end, end: line.end, text: tail }];
  }
}
