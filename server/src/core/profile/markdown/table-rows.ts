/** The cells of a table, however it is drawn: with bars, in HTML, or as pandoc draws one. Spans are offsets in the text. */
import type { Span } from '../types.ts';

/** A row's cells, untrimmed, empty ones included. */
export type Row = readonly Span[];

/** A table with bars: the header first, without the rule under it. */
export function barTableRows(text: string, start: number, end: number): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of linesOf(text, start, end).entries()) {
    if (index !== 1) rows.push(cellsOf(text, line.start, line.end)); // the second line only draws the rule under the header
  }
  return rows;
}

function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  for (let line = start; line < end;) {
    let stop = text.indexOf('\n', line);
    if (stop < 0 || stop > end) stop = end;
    lines.push({ start: line, end: stop });
    line = stop + 1;
  }
  return lines;
}

/** Bars part the cells, even in inline code; an escaped bar does not. */
function cellsOf(text: string, start: number, end: number): Span[] {
  let from = start;
  let to = end;
  while (from < to && /[\s>]/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (text[from] === '|') from++;
  if (to > from && text[to - 1] === '|' && text[to - 2] !== '\\') to--;
  const cells: Span[] = [];
  let cell = from;
  for (let i = from; i < to; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') {
      cells.push({ start: cell, end: i });
      cell = i + 1;
    }
  }
  cells.push({ start: cell, end: to });
  return cells.slice(); // without the room that an array takes to grow: a document holds many rows
}

const TAG = /<(\/?)(tr|td|th|table)\b([^<>]{0,300})>/gi;
/** More columns or rows than that are no table of skills. */
const MOST_SPANNED = 50;

/** A table in HTML, `undefined` where there is none. A cell that spans several rows or columns stands in the first of each. */
export function htmlTableRows(text: string, start: number, end: number): Row[] | undefined {
  const rows: Span[][] = [];
  /** For each column, how many more rows a cell of an earlier row reaches down; and which columns of this row are taken so. */
  const reaches: number[] = [];
  let taken: boolean[] = [];
  let open: { readonly from: number; readonly columns: number; readonly rows: number } | undefined;
  let isHeaded = false;
  const close = (at: number): void => {
    const row = rows.at(-1);
    if (open === undefined || row === undefined) return;
    while (taken[row.length] === true) row.push({ start: open.from, end: open.from });
    for (let i = 0; i < open.columns; i++) {
      reaches[row.length] = open.rows - 1;
      row.push({ start: open.from, end: i === 0 ? at : open.from });
    }
    open = undefined;
  };
  TAG.lastIndex = start;
  for (let tag = TAG.exec(text); tag !== null && tag.index < end; tag = TAG.exec(text)) {
    const [whole, slash, name, attributes] = tag;
    close(tag.index);
    if (slash !== '') continue;
    if (/^tr$/i.test(name!)) {
      taken = reaches.map((left) => left > 0);
      reaches.forEach((left, column) => (reaches[column] = Math.max(0, left - 1)));
      rows.push([]);
    } else if (!/^table$/i.test(name!)) {
      if (rows.length === 0) rows.push([]);
      if (rows.length === 1 && /^th$/i.test(name!)) isHeaded = true;
      const from = tag.index + whole.length;
      open = { from, columns: spanned(attributes!, 'colspan'), rows: spanned(attributes!, 'rowspan') };
    }
  }
  close(end);
  if (rows.length === 0) return undefined;
  return isHeaded ? rows : [[], ...rows];
}

function spanned(attributes: string, name: 'colspan' | 'rowspan'): number {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1];
  return Math.max(1, Math.min(MOST_SPANNED, Number(value ?? 1)));
}

/** The line that draws the columns of a pandoc table: `---------- ------ -----`. */
export const SIMPLE_RULE = /^ {0,3}-{2,}(?: +-{2,})+ *$/;

/** A simple table of pandoc's: a header, a line of hyphens under each column, rows. */
export function simpleTableRows(text: string, start: number, end: number): Row[] {
  const lines = linesOf(text, start, end);
  const rule = lines[1] ?? { start, end: start };
  const columns = [...text.slice(rule.start, rule.end).matchAll(/-+/g)].map(({ index }) => index);
  return lines
    .filter((line, index) => index !== 1 && !SIMPLE_RULE.test(text.slice(line.start, line.end)))
    .map((line) =>
      columns.map((from, column) => ({
        start: Math.min(line.end, line.start + (column === 0 ? 0 : from)),
        end: Math.min(line.end, line.start + (columns[column + 1] ?? line.end - line.start)),
      })),
    );
}

/** The lines between the rows of a grid table: `+-------+------+`. */
const GRID_RULE = /^\s*\+(?:[-=:]+\+)+\s*$/;

export function isGridTable(text: string, start: number, end: number): boolean {
  const line = text.indexOf('\n', start);
  return line > 0 && line < end && GRID_RULE.test(text.slice(start, line));
}

/** A grid table of pandoc's. A cell that goes on over several lines is left empty: its words do not stand in one place. */
export function gridTableRows(text: string, start: number, end: number): Row[] {
  const rows: Row[] = [];
  let current: Span[] | undefined;
  for (const line of linesOf(text, start, end)) {
    if (GRID_RULE.test(text.slice(line.start, line.end))) {
      if (current !== undefined) rows.push(current);
      current = undefined;
      continue;
    }
    const cells = cellsOf(text, line.start, line.end);
    current =
      current === undefined
        ? cells
        : current.map((cell, i) => (isBlank(text, cells[i]) ? cell : { start: cell.start, end: cell.start }));
  }
  if (current !== undefined) rows.push(current);
  return rows;
}

function isBlank(text: string, cell: Span | undefined): boolean {
  return cell === undefined || text.slice(cell.start, cell.end).trim() === '';
}
