/** The table that the cursor stands in, told by its bars alone: one that is being written is often no table yet. */
import type { PagedText } from '../../paged-text.ts';
import type { Span } from '../types.ts';

/** A line of a table. Cells are the stretches between the bars, padding included. */
export interface TableLine extends Span {
  readonly cells: readonly Span[];
  /** It begins, it ends, with a bar. */
  readonly opens: boolean;
  readonly closes: boolean;
}

export interface TableAt {
  /** The header first, then the body. */
  readonly rows: readonly TableLine[];
  /** The line of hyphens under the header. */
  readonly rule: TableLine;
  /** The row, never the header, and the column that the cursor stands in. */
  readonly row: number;
  readonly column: number;
}

const RULE = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** Longer tables are no profile's. */
const MOST_ROWS = 1000;

/** @returns `undefined` outside of a table, in its header, and behind the last bar of a row */
export function tableAt(text: PagedText, offset: number): TableAt | undefined {
  const here = lineAt(text, text.lineStart(offset));
  const above: Line[] = [];
  let rule: Line | undefined;
  for (let line = previous(text, here); line !== undefined && above.length < MOST_ROWS; line = previous(text, line)) {
    if (!line.text.includes('|')) break;
    if (isRule(line)) {
      rule = line;
      break;
    }
    above.unshift(line);
  }
  const header = rule && previous(text, rule);
  if (rule === undefined || !header?.text.includes('|')) return undefined;
  const current = cellsOf(here);
  const column = current.cells.findIndex(({ start, end }) => offset >= start && offset <= end);
  if (column < 0) return undefined;
  const below: Line[] = [];
  for (let line = next(text, here); line?.text.includes('|') && below.length < MOST_ROWS; line = next(text, line))
    below.push(line);
  const rows = [cellsOf(header), ...above.map(cellsOf), current, ...below.map(cellsOf)];
  return { rows, rule: cellsOf(rule), row: above.length + 1, column };
}

interface Line extends Span {
  readonly text: string;
}

function isRule({ text }: Line): boolean {
  return text.includes('|') && RULE.test(text);
}

function lineAt(text: PagedText, start: number): Line {
  const line = text.slice(start, text.lineEnd(start)).replace(/\r$/, '');
  return { start, end: start + line.length, text: line };
}

function previous(text: PagedText, { start }: Span): Line | undefined {
  return start === 0 ? undefined : lineAt(text, text.lineStart(start - 1));
}

function next(text: PagedText, { start }: Span): Line | undefined {
  const end = text.lineEnd(start);
  return end >= text.length ? undefined : lineAt(text, end + 1);
}

/** Bars part the cells; an escaped one does not. */
function cellsOf(line: Line): TableLine {
  const { text, start } = line;
  let from = /^[\s>]*/.exec(text)![0].length;
  const opens = text[from] === '|';
  if (opens) from++;
  const last = text.trimEnd().length - 1;
  const closes = last >= from && text[last] === '|' && text[last - 1] !== '\\';
  const to = closes ? last : text.length;
  const cells: Span[] = [];
  let cell = from;
  for (let i = from; i < to; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') {
      cells.push({ start: start + cell, end: start + i });
      cell = i + 1;
    }
  }
  cells.push({ start: start + cell, end: start + to });
  return { start, end: line.end, cells, opens, closes };
}
