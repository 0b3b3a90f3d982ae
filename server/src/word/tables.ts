/** From a table of Word to Markdown: a table, the lines of a form, or what stood in a frame that was drawn as a table. */
import type { Block, Cell, Paragraph, Piece, Row, Table } from './blocks.ts';
import { wordsOf } from './blocks.ts';
import { kindOfLabel } from './form-labels.ts';
import { CELL, HEADER, inlineMarkdown, TEXT, type LineStyle } from './inline.ts';
import type { Head } from './head.ts';
import type { Lost } from './lost.ts';

/** What is put together while a document is written. */
export interface Writing {
  readonly lost: Lost;
  readonly head: Head;
}

/** Paragraphs, or Markdown that is done: tables and the lines of a form. */
export type Rewritten = Paragraph | string;

export function rewriteTable(table: Table, writing: Writing): Rewritten[] {
  const rows = withoutEmpty(table.rows);
  if (rows.length === 0) return [];
  if (rows.every(({ cells }) => cells.filter(hasWords).length <= 1 && cells.length === 1))
    return unwrapped(rows, writing);
  if (isForm(rows)) return formLines(rows, writing);
  return sections(rows, writing);
}

const hasWords = ({ blocks }: Cell): boolean => blocks.length > 0;

/** Without rows in which nothing stands, and without columns in which nothing stands in any row. */
function withoutEmpty(rows: readonly Row[]): Row[] {
  const full = rows.filter(({ cells }) => cells.some((cell) => hasWords(cell) || cell.continued));
  const used = new Set<number>();
  for (const { cells } of full) {
    let column = 0;
    for (const cell of cells) {
      if (hasWords(cell)) used.add(column);
      column += cell.span;
    }
  }
  return full.map(({ cells }) => {
    let column = 0;
    const left = cells.map((cell) => {
      const columns = Array.from({ length: cell.span }, (_, index) => column + index);
      column += cell.span;
      return { ...cell, span: columns.filter((each) => used.has(each)).length };
    });
    return { cells: left.filter(({ span }) => span > 0) };
  });
}

/** What stands in a frame. */
function unwrapped(rows: readonly Row[], writing: Writing): Rewritten[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => inside(blocks, writing)));
}

function inside(blocks: readonly Block[], writing: Writing): Rewritten[] {
  return blocks.flatMap((block): Rewritten[] => (block.kind === 'table' ? rewriteTable(block, writing) : [block]));
}

// --- forms

/** Pairs of a label and what is filled in; a row of one cell stands between them. */
function isForm(rows: readonly Row[]): boolean {
  let labels = 0;
  let known = 0;
  for (const { cells } of rows) {
    if (cells.length === 1) continue;
    if (cells.length % 2 !== 0 || cells.some(({ continued }) => continued)) return false;
    for (let at = 0; at < cells.length; at += 2) {
      const label = wordsIn(cells[at]!);
      if (label === '' && !hasWords(cells[at + 1]!)) continue;
      labels += 1;
      if (/:\s*$/.test(label) || kindOfLabel(label) !== undefined) known += 1;
      if (label.length > LONGEST_LABEL) return false;
    }
  }
  return labels > 0 && known * 2 >= labels;
}

const LONGEST_LABEL = 80;
/** A longer value stands below its label, in UTF-16 code units of Markdown. */
const LONGEST_VALUE = 160;

function wordsIn({ blocks }: Cell): string {
  return blocks.map(wordsOfBlock).join(' ');
}

function wordsOfBlock(block: Block): string {
  return block.kind === 'table' ? '' : wordsOf(block.pieces);
}

/** `**Job title:** Engineer`, one line below the other. */
function formLines(rows: readonly Row[], writing: Writing): Rewritten[] {
  const written: Rewritten[] = [];
  let lines: string[] = [];
  const flush = (...blocks: Rewritten[]): void => {
    if (lines.length > 0) written.push(lines.join(TEXT.lineBreak));
    lines = [];
    written.push(...blocks);
  };
  for (const { cells } of rows) {
    if (cells.length === 1) flush(...inside(cells[0]!.blocks, writing));
    for (let at = 0; at + 1 < cells.length; at += 2) {
      const field = formField(cells[at]!, cells[at + 1]!, writing);
      if (typeof field === 'string') lines.push(field);
      else flush(...field);
    }
  }
  flush();
  return written.filter((block) => block !== '');
}

/** One line; or blocks, where what is filled in has several; none where the head has taken the field. */
function formField(label: Cell, { blocks }: Cell, writing: Writing): string | Rewritten[] {
  const name = wordsIn(label).trim().replace(/\s*:$/, '');
  const mark = name === '' ? '' : `**${inlineMarkdown(plain(name), TEXT)}:**`;
  const value = onOneLine(blocks);
  if (value === undefined) return [mark, ...inside(blocks, writing)];
  if (value === '' && mark === '') return [];
  return writing.head.take(name, blocks.map(wordsOfBlock).join(' ').trim()) ? [] : `${mark} ${value}`.trim();
}

/** A value that fits behind its label. */
function onOneLine(blocks: readonly Block[]): string | undefined {
  const [only, ...others] = blocks;
  if (only === undefined) return '';
  if (others.length > 0 || only.kind === 'table' || only.item !== undefined) return undefined;
  const value = inlineMarkdown(only.pieces, TEXT);
  return value.includes('\n') || value.length > LONGEST_VALUE ? undefined : value;
}

function plain(text: string): Piece[] {
  return [{ text, bold: false, italic: false, struck: false, link: undefined }];
}

// --- tables

/** A row of one cell over all columns is a heading of what stands below it, and parts the table. */
function sections(rows: readonly Row[], writing: Writing): Rewritten[] {
  const written: Rewritten[] = [];
  let header: string[] | undefined;
  let body: string[][] = [];
  const flush = (): void => {
    if (header !== undefined && (body.length > 0 || written.length === 0))
      written.push(tableMarkdown([header, ...body]));
    body = [];
  };
  let above: readonly (Cell | undefined)[] = [];
  for (const { cells } of rows) {
    const [only] = cells;
    if (cells.length === 1 && only !== undefined && !only.continued) {
      flush();
      written.push(...inside(only.blocks, writing).map(asLabel));
      continue;
    }
    const columns = inColumns(cells, above);
    const style = header === undefined ? HEADER : CELL;
    const texts = columns.map((cell) => (cell === undefined ? '' : cellMarkdown(cell.blocks, writing, style)));
    const isMore = header !== undefined && body.length > 0 && continuesRow(cells, texts, columns);
    if (isMore) addTo(body.at(-1)!, texts, above, columns);
    else if (header === undefined) header = texts;
    else body.push(texts);
    above = columns;
  }
  flush();
  return written;
}

/** The heading of a part of the table: bold, as such rows look. */
function asLabel(block: Rewritten): Rewritten {
  if (typeof block === 'string' || block.heading !== 0 || block.item !== undefined) return block;
  return { ...block, pieces: block.pieces.map((piece) => ({ ...piece, bold: true })) };
}

/** The cell that shows in each column; of a cell that takes several columns, it is in the first. */
function inColumns(cells: readonly Cell[], above: readonly (Cell | undefined)[]): (Cell | undefined)[] {
  const columns: (Cell | undefined)[] = [];
  for (const cell of cells) {
    columns.push(cell.continued ? above[columns.length] : cell);
    for (let more = 1; more < cell.span; more += 1) columns.push(undefined);
  }
  return columns;
}

/**
 * Whether a row is more of the row above: every cell but one goes on from there, and that one states no level or other number. Else
 * the row is one of its own, for which the cells above count as well.
 */
function continuesRow(
  cells: readonly Cell[],
  texts: readonly string[],
  columns: readonly (Cell | undefined)[],
): boolean {
  const own = cells.filter(({ continued }) => !continued);
  if (own.length !== 1 || cells.length < 3) return false;
  const text = texts[columns.indexOf(own[0])] ?? '';
  return text.length > 20 || !/\d/.test(text);
}

function addTo(
  row: string[],
  texts: readonly string[],
  above: readonly (Cell | undefined)[],
  columns: readonly (Cell | undefined)[],
): void {
  texts.forEach((text, column) => {
    if (columns[column] !== above[column] && text !== '')
      row[column] = [row[column], text].filter(Boolean).join('<br>');
  });
}

/** All that stands in a cell, on one line. */
function cellMarkdown(blocks: readonly Block[], writing: Writing, style: LineStyle): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') {
        const text = inlineMarkdown(block.pieces, style);
        return block.item === undefined ? text : `\u2022 ${text}`;
      }
      writing.lost.add('nestedTables');
      return block.rows
        .map(({ cells }) =>
          cells
            .map((cell) => cellMarkdown(cell.blocks, writing, style))
            .filter((text) => text !== '')
            .join(', '),
        )
        .join('<br>');
    })
    .filter((text) => text !== '')
    .join('<br>');
}

/** Wider columns are not filled up with spaces. */
const WIDEST = 40;

export function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(WIDEST, Math.max(3, ...rows.slice(0, 1_000).map((row) => (row[column] ?? '').length))),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
