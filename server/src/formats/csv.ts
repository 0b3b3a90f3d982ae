/** CSV files: one sheet of the workbook, separated by commas, semicolons or tabs. */
import Papa from 'papaparse';
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import { createProblemList } from '../core/catalogue/problem-list.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { RawFramework, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { editionFromName, editionOfItems } from './edition.ts';
import { findHeader } from './headers.ts';
import { readLevelsTable } from './levels-sheet.ts';
import type { Limits } from './limits.ts';
import { readTable, type Table } from './table.ts';

/** Reads a decoded text. `framework` is missing when no row of headers is found, or when a quotation mark is never closed. */
export function readCsv(text: string, limits: Limits, messages: Messages): ReadResult {
  const problems = createProblemList(messages);
  const { body, declared, skippedLines } = withoutSeparatorLine(text.replace(/\r\n?/g, '\n'));
  const delimiter = declared ?? findDelimiter(body);
  if (delimiter === undefined) {
    const message = messages.formats.noHeaders;
    return { problems: [{ severity: 'error', id: 'no-headers', message }] };
  }
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', preview: limits.rows + 1 });
  const rows = parsed.data;
  if (rows.length > limits.rows) {
    rows.length = limits.rows;
    problems.add('error', 'too-many-rows', messages.formats.tooManyRows(limits.rows));
  }
  const place = linePlaces(rows, skippedLines);
  for (const { code, row = 0 } of parsed.errors) {
    if (code === 'MissingQuotes') {
      problems.add('error', 'unclosed-quote', messages.formats.unclosedQuote, place(Math.min(row, rows.length - 1), 0));
      return { problems: problems.all() };
    }
    if (code === 'InvalidQuotes') problems.add('warning', 'stray-quote', messages.formats.strayQuote, place(row, 0));
  }
  return { framework: frameworkIn(rows, place, limits, problems), problems: problems.all() };
}

function frameworkIn(
  rows: readonly string[][],
  place: Table['place'],
  limits: Limits,
  problems: ProblemList,
): RawFramework {
  const table: Table = { rows: rows.map((cells) => cells.slice(0, limits.columns)), place };
  const content = readTable(table, problems);
  const levels = content === undefined ? (readLevelsTable(table) ?? []) : [];
  const { kind, items = [], titles = '' } = content ?? {};
  const edition = editionOfItems([...items, ...levels]) ?? editionFromName(titles);
  return {
    format: 'csv',
    ...(edition !== undefined && { edition }),
    levels,
    skills: kind === 'skills' ? items : [],
    attributes: kind === 'attributes' ? items : [],
  };
}

/** Excel understands `sep=;` in the first line, and so some exports have it. */
function withoutSeparatorLine(text: string): { body: string; declared?: string; skippedLines: number } {
  const match = /^"?sep=([,;\t|])"?\n/i.exec(text);
  if (match?.[1] === undefined) return { body: text, skippedLines: 0 };
  return { body: text.slice(match[0].length), declared: match[1], skippedLines: 1 };
}

/** The separator with which a row of headers, or the levels of responsibility, are found. */
function findDelimiter(text: string): string | undefined {
  const start = text.slice(0, 200_000);
  return [',', ';', '\t', '|'].find((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 50 });
    return findHeader(data) !== undefined || readLevelsTable({ rows: data, place: () => ({}) }) !== undefined;
  });
}

/** Finds the line in which a cell begins: rows and cells before it may hold newlines. */
function linePlaces(
  rows: readonly (readonly string[])[],
  skippedLines: number,
): (row: number, column: number) => Place {
  const starts: number[] = [];
  let line = skippedLines;
  for (const cells of rows) {
    starts.push(line);
    line = 1 + (cellLines(cells, line).at(-1) ?? line);
  }
  // Places are asked for row by row, so the lines of one row are kept.
  let latest = { row: -1, lines: [0] };
  return (row, column) => {
    if (latest.row !== row) latest = { row, lines: cellLines(rows[row] ?? [], starts[row] ?? 0) };
    return { line: latest.lines[Math.min(column, latest.lines.length - 1)] ?? 0 };
  };
}

/** The line in which each cell begins, and behind them the one in which the last cell ends. */
function cellLines(cells: readonly string[], start: number): number[] {
  const lines = [start];
  let line = start;
  for (const cell of cells) lines.push((line += newlinesIn(cell)));
  return lines;
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
