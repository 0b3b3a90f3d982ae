/** Reads the rows of a table, one by one: the skills that each cites, and their levels. */
import type { LevelRun } from '../phrases/levels.ts';
import { levelNameKey } from '../phrases/names.ts';
import type { Mention } from '../phrases/types.ts';
import type { Piece, Span, Stance, Vocabulary } from '../types.ts';
import { saysNotDefined } from '../words/lines.ts';
import { headsNoDuties, speaksOfLater } from '../words/titles.ts';
import type { Cell, CellLevels } from './cells.ts';
import { isSentence, pieceOfCell } from './cells.ts';
import type { Columns } from './columns.ts';
import { isTick } from './columns.ts';
import { roleLevelsIn } from './row-roles.ts';
import type { Skill, Subject } from './subject.ts';
import { agree, isTelling, saysAgain, skillOf, subjectOf } from './subject.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';

/** A row that cites a skill. */
export interface RowCitation extends Skill {
  readonly levels: CellLevels | undefined;
  /** A guiding phrase in a cell of its own. */
  readonly levelName: Piece | undefined;
  /** The cells that may hold duties. */
  readonly duties: readonly Cell[];
  /** Citations with one number contradict and repeat nobody: those of the level columns of one row, or of a table whose rows stand apart. */
  readonly row: number;
  /** Where the citation stands, when that is not where its code or name does. */
  readonly place: Span | undefined;
  /** What the row says of itself: that it is wished for, that it is one of many. */
  readonly stance: Stance;
}

/** What is collected while the rows of a grid are read. */
export interface Reading {
  readonly header: readonly Cell[];
  readonly columns: Columns;
  readonly skillHeaders: readonly (Skill & { readonly column: number })[];
  readonly rows: RowCitation[];
  /** Mentions that the columns do not explain. */
  readonly others: { cell: Cell; mention: Mention }[];
  /** Levels of a role. */
  readonly stated: CellLevels[];
  /** Rows that are a level each, of the skill that the heading above names. */
  readonly levelRows: (CellLevels & { readonly duties: readonly Cell[] })[];
  readonly nextRow: () => number;
  readonly vocabulary: Vocabulary;
  /** Rows in which the name is that of the code, and rows with a telling code. */
  agreements: number;
  proofs: number;
}

/** A row while it is read. */
interface Row {
  readonly cells: readonly Cell[];
  /** The levels in the columns of levels. */
  readonly levels: readonly CellLevels[];
  readonly stance: Stance;
  /** Its first cell says SFIA. */
  readonly isSfia: boolean;
  /** The cells that are explained. */
  readonly taken: Cell[];
}

/** @param isOnly the table has no other row */
export function readRow(cells: readonly Cell[], isOnly: boolean, reading: Reading): void {
  const { columns, header, stated, vocabulary } = reading;
  const isLater = cells.some(({ text }) => speaksOfLater(text)) || columns.isLater;
  const row: Row = {
    cells,
    levels: columnLevels(cells, columns),
    stance: isLater ? 'wished-for' : 'claims',
    isSfia: /^SFIA\b/.test(cells[0]?.text ?? ''),
    taken: [],
  };
  readCodeHeaders(row, reading);
  const subject = subjectOf(cells, columns, vocabulary);
  const [levels] = row.levels;
  if (subject !== undefined) readSubject(subject, row, reading);
  else if (levels !== undefined) readLevelRow(row, levels, reading);
  readOthers(row, subject, reading);
  if (subject === undefined && (columns.role !== undefined || isOnly || cells.length === 2))
    for (const level of roleLevelsIn(cells, header)) stated.push(level);
}

/** Levels below the codes that head their columns. */
function readCodeHeaders({ cells, stance, taken }: Row, { columns, rows, nextRow }: Reading): void {
  for (const { column, code } of columns.codeHeaders) {
    const below = cells[column]?.levels;
    if (below === undefined) continue;
    taken.push(below.cell);
    rows.push({ ...bare({ code, name: undefined }, nextRow(), stance), levels: below, place: placeOf(below) });
  }
}

/** A row that has levels and is about no skill: those that its cells or the header name. */
function readLevelRow(row: Row, levels: CellLevels, reading: Reading): void {
  const { cells, stance, taken } = row;
  const { columns, skillHeaders, rows, levelRows, nextRow } = reading;
  if (skillHeaders.length > 0) {
    for (const { column, ...skill } of skillHeaders) {
      const text = cells[column];
      if (text === undefined || !isSentence(text)) continue;
      rows.push({ ...bare(skill, nextRow(), stance), levels, duties: [text], place: placeOf(levels) });
      taken.push(text);
    }
    return;
  }
  const unlevelled = unlevelledIn(row);
  if (columns.role === undefined && unlevelled.length > 0) {
    const number = nextRow();
    // a row for each level: the same skill stands in several of them, and none contradicts another
    const isRung = columns.levels[0] === 0;
    for (const { cell, mention } of unlevelled) {
      rows.push({ ...bare(skillOf(cell, mention), number, isRung ? 'lists' : stance), levels });
      taken.push(cell);
    }
  } else if (cells.every(({ mentions }) => mentions.length === 0)) {
    const duties = cells.filter((cell) => cell !== levels.cell && /\p{L}{2}/u.test(cell.text));
    if (duties.length > 0) levelRows.push({ ...levels, duties });
  }
}

/** The mentions without a level of their own. */
function unlevelledIn({ cells, taken }: Row): { readonly cell: Cell; readonly mention: Mention }[] {
  return cells
    .filter((cell) => !taken.includes(cell))
    .flatMap((cell) => cell.mentions.filter(({ run }) => run === undefined).map((mention) => ({ cell, mention })));
}

function readOthers({ cells, isSfia, taken }: Row, subject: Subject | undefined, reading: Reading): void {
  for (const cell of cells) {
    if (taken.includes(cell)) continue;
    for (const mention of cell.mentions) {
      // `| Threat intelligence level 3 | THIN | 3 |` says it twice
      if (subject !== undefined && saysAgain(mention, subject, reading.vocabulary)) continue;
      reading.others.push({ cell, mention: isSfia ? besideSfia(mention) : mention });
    }
  }
}

/** In a row that is headed SFIA, a code with a level is what it seems. */
function besideSfia(mention: Mention): Mention {
  return mention.known && mention.run !== undefined ? { ...mention, strength: 'certain' } : mention;
}

/** A citation that is nothing but a skill. */
function bare({ code, name }: Skill, row: number, stance: Stance): RowCitation {
  return { code, name, row, stance, levels: undefined, levelName: undefined, duties: NO_CELLS, place: undefined };
}

const NO_CELLS: readonly Cell[] = [];

function placeOf({ cell, run }: CellLevels): Span {
  return cell.plain.span(run.wordStart, run.end);
}

/** The levels of a row that stand in columns of levels. */
function columnLevels(cells: readonly Cell[], { levels }: Columns): CellLevels[] {
  const found: CellLevels[] = [];
  for (const column of levels) {
    const inCell = cells[column]?.levels;
    if (inCell !== undefined) found.push(inCell);
  }
  return found;
}

/** Reads what a row says of its skill, and what that proves. */
function readSubject(subject: Subject, row: Row, reading: Reading): void {
  const { rows, vocabulary } = reading;
  for (const cell of subject.cells) row.taken.push(cell);
  const from = rows.length;
  addSubject(subject, row, reading);
  if (agree(subject, vocabulary) && subject.name!.text.includes(' ')) reading.agreements++;
  const isLevelled = rows[from]?.levels !== undefined;
  if (isTelling(subject, isLevelled, vocabulary)) reading.proofs++;
  // `| SFIA 9 | SURE L4-L5 |`: the row says what its codes are
  if (row.isSfia && isLevelled && subject.code !== undefined) reading.agreements++;
}

/** Adds what a row says of its skill: one citation for each level column, tick or description. */
function addSubject(
  subject: Subject,
  { cells, levels: ofRow, stance, taken }: Row,
  { columns, header, rows, nextRow, vocabulary }: Reading,
): void {
  const runs: CellLevels[] = subject.levels === undefined ? [...ofRow] : [subject.levels, ...ofRow];
  const described: { levels: CellLevels; text: Cell }[] = [];
  for (const { column, cell, run } of columns.levelHeaders) {
    const text = cells[column];
    if (isTick(text)) runs.push(ticked(run, text!));
    else if (text !== undefined && /\p{L}{2}\P{L}+\p{L}{2}/u.test(text.text) && !saysNotDefined(text.text))
      described.push({ levels: { cell, run }, text });
  }
  for (const { cell } of runs) taken.push(cell);
  for (const { text } of described) taken.push(text);
  const phrase = runs.length === 1 && runs[0]!.run.name === undefined ? phraseIn(cells, header, vocabulary) : undefined;
  if (phrase !== undefined) taken.push(phrase);
  const duties = cells.filter(
    (cell, column) =>
      column !== columns.role &&
      !taken.includes(cell) &&
      !columns.levels.includes(column) &&
      !headsNoDuties(header[column]?.text ?? ''),
  );
  const citation = bare(subject, nextRow(), stance);
  if (runs.length + described.length === 0) rows.push({ ...citation, duties });
  const levelName = phrase && pieceOfCell(phrase, 0, phrase.text);
  runs.forEach((levels, i) => rows.push({ ...citation, levels, levelName, duties: i === 0 ? duties : NO_CELLS }));
  for (const { levels, text } of described) rows.push({ ...citation, levels, duties: [text] });
}

const PHRASE_HEADER = new RegExp(`phrase|guid|${LEVEL_KEYS}|responsib|meaning|verb`, 'i');

/** The level that a column is headed by, standing where the row has its tick. */
function ticked({ levels }: LevelRun, tick: Cell): CellLevels {
  const place = { start: tick.at, end: tick.at + tick.text.length };
  const run = { ...place, wordStart: place.start, tailEnd: place.end };
  return { cell: tick, run: { ...run, levels: levels.map(({ from, to }) => ({ from, to, ...place })) } };
}

/** A guiding phrase in a cell of its own. */
function phraseIn(cells: readonly Cell[], header: readonly Cell[], vocabulary: Vocabulary): Cell | undefined {
  return cells.find(
    (cell, column) =>
      PHRASE_HEADER.test(header[column]?.text ?? '') && vocabulary.levelNames.has(levelNameKey(cell.text)),
  );
}
