/** Rows under a row of headers, as a workbook and a CSV file have them, read into skills or attributes. */
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import type { RawDefinedLevel, RawSkill } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { lineOrNothing, textOrNothing } from './clean.ts';
import { isDash, readDefinedLevels } from './defined-levels.ts';
import { findHeader, type Column, type Header } from './headers.ts';
import { joinLevelRows, type RawRow } from './level-rows.ts';

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Where a cell stands; both numbers are indexes into `rows`. */
  readonly place: (row: number, column: number) => Place;
}

export interface TableContent {
  readonly kind: Header['kind'];
  readonly items: readonly RawSkill[];
  readonly header: Header;
  /** What stands above the headers: a title often names the edition. */
  readonly titles: string;
}

/** Reads a table of skills or attributes; undefined when it has no such headers. Unknown headers are told. */
export function readTable(table: Table, problems: ProblemList): TableContent | undefined {
  const header = findHeader(table.rows);
  if (header === undefined) return undefined;
  const say = problems.messages.formats;
  for (const { header: words, column, why } of header.unread) {
    const shown = words.slice(0, 60);
    const message = why === 'repeated' ? say.repeatedColumn(shown) : say.unknownColumn(shown);
    problems.add('information', `${why}-header`, message, table.place(header.row, column));
  }
  const rows: RawRow[] = [];
  for (let row = header.row + 1; row < table.rows.length; row += 1) {
    const item = readRow(table, row, header, problems);
    if (item !== undefined) rows.push(item);
  }
  const titles = table.rows.slice(0, header.row).flat().filter(Boolean).join(' ').slice(0, 1_000);
  return { kind: header.kind, items: joinLevelRows(rows), header, titles };
}

type Texts = { -readonly [key in keyof Omit<RawRow, 'levels' | 'definedLevels' | 'place'>]: string };

/** One row; undefined for an empty one and for a note that stands below or between the skills. */
function readRow(table: Table, row: number, header: Header, problems: ProblemList): RawRow | undefined {
  const cells = table.rows[row] ?? [];
  const texts: Texts = {};
  const levels: { level: string; text?: string; place: Place }[] = [];
  const defined: RawDefinedLevel[] = [];
  for (let column = 0; column < header.columns.length; column += 1) {
    const kind = header.columns[column];
    const cell = cells[column];
    if (kind === undefined || kind === 'ignored' || cell === undefined || cell === '') continue;
    if (kind === 'levels') {
      for (const level of readDefinedLevels(cell, table.place(row, column), problems)) defined.push(level);
    } else if (typeof kind === 'object') {
      const text = isDash(cell) ? undefined : textOrNothing(cell);
      if (text !== undefined) levels.push({ level: kind.level, text, place: table.place(row, column) });
    } else addText(texts, kind, cell);
  }
  if (texts.code === undefined && texts.name === undefined && levels.length === 0) return undefined;
  return {
    ...texts,
    levels: withMissingTexts(levels, defined, table, row, header),
    ...(defined.length > 0 && { definedLevels: defined }),
    place: placeOfRow(table, row, header, texts.code === undefined ? 'name' : 'code'),
  };
}

function addText(texts: Texts, kind: Exclude<Column, object>, cell: string): void {
  if (kind === 'description' || kind === 'guidance' || kind === 'levelTexts') {
    const text = textOrNothing(cell);
    if (text !== undefined) texts[kind === 'levelTexts' ? 'levelText' : kind] = text;
    return;
  }
  const line = lineOrNothing(cell);
  if (line === undefined || kind === 'levels' || kind === 'ignored') return;
  texts[kind === 'attributeName' ? 'name' : kind] = line;
}

/** Adds the levels that the list names and that have no text, each with the cell where the text is missing. */
function withMissingTexts(
  levels: { level: string; text?: string; place: Place }[],
  defined: readonly RawDefinedLevel[],
  table: Table,
  row: number,
  header: Header,
): RawSkill['levels'] {
  const present = new Set(levels.map(({ level }) => level.toLowerCase()));
  for (const { level } of defined) {
    const column = header.levelColumns.get(level.toLowerCase());
    if (column !== undefined && !present.has(level.toLowerCase()))
      levels.push({ level, place: table.place(row, column) });
  }
  return levels;
}

function placeOfRow(table: Table, row: number, header: Header, kind: Column): Place {
  const wanted = header.columns.indexOf(kind);
  return table.place(row, wanted >= 0 ? wanted : Math.max(0, header.columns.indexOf('code')));
}
