/**
 * What a table looks like after cells of one row are written anew. A table whose bars stand below each other keeps
 * them there: the row is padded, and where a column is too narrow, every line of it grows. Other tables are left as
 * they are.
 */
import type { PagedText } from '../../paged-text.ts';
import type { TableAt, TableLine } from '../../profile/cursor/table.ts';

export interface Reshaped {
  /** Lines other than the row: the cells that change. */
  readonly others: readonly CellChange[];
  /** All cells of the row as they are to be, padding included; the missing ones are added. */
  readonly row: readonly string[];
  /** The cells of an empty row. */
  readonly blank: readonly string[];
}

/** A cell of a line, padding included, and what it is to be. */
export interface CellChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Side = 'left' | 'right' | 'center';

/**
 * @param row index of the row in the table's rows
 * @param contents the cells that are written anew, by column, without padding
 */
export function reshape(text: PagedText, table: TableAt, row: number, contents: ReadonlyMap<number, string>): Reshaped {
  const lines = [table.rule, ...table.rows.filter((_, index) => index !== row)];
  const own = table.rows[row]!;
  const count = Math.max(table.rows[0]!.cells.length, own.cells.length);
  const raw = (line: TableLine, column: number): string => {
    const cell = line.cells[column];
    return cell === undefined ? '' : text.slice(cell.start, cell.end);
  };
  const columns = Array.from({ length: count }, (_, column) => column);
  if (!isAligned(lines)) {
    const isBegun = (column: number): boolean => !own.closes && column === own.cells.length - 1;
    const row = columns.map((column) => loose(raw(own, column), contents.get(column), isBegun(column)));
    return { others: [], row, blank: row.map(() => '  ') };
  }
  const others: CellChange[] = [];
  const cells = columns.map((column) => {
    const content = contents.get(column) ?? raw(own, column).trim();
    const width = lengthOf(table.rule.cells[column]);
    const needed = Math.max(width, content.length + 2);
    const side = sideOf(raw(table.rule, column));
    if (needed > width) {
      for (const line of lines) {
        const cell = line.cells[column];
        if (cell !== undefined)
          others.push({ ...cell, text: widen(raw(line, column), needed, side, line === table.rule) });
      }
    }
    return pad(content, needed, side);
  });
  return { others, row: cells, blank: cells.map((cell) => ' '.repeat(cell.length)) };
}

/** True where the bars of all lines stand below each other. */
function isAligned(lines: readonly TableLine[]): boolean {
  const bars = ({ start, cells }: TableLine): string => cells.map((cell) => cell.end - start).join();
  return lines.every((line) => line.closes && bars(line) === bars(lines[0]!));
}

function lengthOf(cell: { readonly start: number; readonly end: number } | undefined): number {
  return cell === undefined ? 0 : cell.end - cell.start;
}

function sideOf(rule: string): Side {
  const [left, right] = [/^\s*:/.test(rule), /:\s*$/.test(rule)];
  return right ? (left ? 'center' : 'right') : 'left';
}

/** One space on both sides of what is written, two where nothing is: the cursor stands between them. */
function loose(raw: string, content: string | undefined, isBegun: boolean): string {
  if (content !== undefined) return ` ${content} `;
  if (isBegun && /\S$/.test(raw)) return `${raw} `;
  return raw.trim() === '' && raw.length < 2 ? '  ' : raw;
}

function pad(content: string, width: number, side: Side): string {
  const spaces = width - content.length;
  if (content === '') return ' '.repeat(width);
  const before = side === 'left' ? 1 : side === 'right' ? spaces - 1 : Math.floor(spaces / 2);
  return ' '.repeat(before) + content + ' '.repeat(spaces - before);
}

function widen(raw: string, width: number, side: Side, isRule: boolean): string {
  const more = width - raw.length;
  if (isRule) return raw.replace('-', '-'.repeat(more + 1));
  const before = side === 'left' ? 0 : side === 'right' ? more : Math.floor(more / 2);
  return ' '.repeat(before) + raw + ' '.repeat(more - before);
}
