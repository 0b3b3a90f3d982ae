/**
 * Reads the citations of one table. What a column holds is told by its cells first and by its header second, for
 * headers are called anything: "Level", "Defined at levels", "Estimated level", "SFIA".
 */
import type { TableBlock } from './blocks.ts';
import type { PlainText } from './inline.ts';
import { plainText } from './inline.ts';
import type { LevelRun } from './levels.ts';
import { onlyLevels, wordedLevels } from './levels.ts';
import type { Mention } from './mentions.ts';
import { findMentions } from './mentions.ts';
import { isOtherAcronym, isWordLike } from './everyday-words.ts';
import type { Piece, Span, Vocabulary } from './types.ts';

export interface Cell {
  readonly plain: PlainText;
  readonly text: string;
  /** Offset of `text` in `plain.text`: cells are padded. */
  readonly at: number;
}

/** A row that cites a skill. Levels sit in cells of their own, so each run comes with the cell that it was read from. */
export interface RowCitation {
  readonly code?: Piece;
  readonly name?: Piece;
  readonly levels?: { readonly cell: Cell; readonly run: LevelRun };
  /** The cells that may hold duties. */
  readonly duties: readonly Cell[];
  /** Rows with several level columns give several citations, written as one. */
  readonly row: number;
  /** Where the citation stands, when that is not where its code or name does. */
  readonly place?: Span;
}

export interface TableFacts {
  readonly rows: readonly RowCitation[];
  /** Mentions inside cells that the columns do not explain, with the cell they stand in. */
  readonly others: readonly { readonly cell: Cell; readonly mention: Mention }[];
  readonly cells: readonly Cell[];
  /** Rows that are about a role and list its skills in a cell: `| Technician | ITOP-2, USUP-2 |`. */
  readonly roles: readonly Piece[];
  /** True for a table that shows that the document cites the framework. */
  readonly cites: boolean;
}

/** Headers under which digits are no levels. */
const NO_LEVEL =
  /^(?:#|no\.?|nr\.?|id|row|rank|order|priority|weight(?:ing)?|years?|count|qty|quantity|points?|score|page|version|port|week|day|(?:19|20)\d\d|qn?|item|stage|step|phase|headcount|fte)$/i;
const LEVEL_HEADER =
  /level|lvl|profici|defined|required|target|rating|current|minimum|maximum|expected|estimated|sfia|grade/i;
const SKILL_HEADER = /skill|competenc|capabilit|sfia|discipline|practice/i;
const FEWEST_WORDS = 4;
const TICK = /^(?:x|X|✓|✔|✅|☑|●|•|y|Y|yes|Yes)$/;

export function readTable(source: string, table: TableBlock, vocabulary: Vocabulary): TableFacts {
  const grid = table.rows.map((row) => row.map((span) => readCell(source, span.start, span.end)));
  const header = grid[0] ?? [];
  const body = grid.slice(1);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const codeColumn = findCodeColumn(header, body, columns, vocabulary);
  const nameColumn = findNameColumn(header, body, columns, codeColumn, vocabulary);
  const levelColumns = findLevelColumns(header, body, columns, codeColumn, nameColumn, vocabulary);
  const codeHeaders = codeColumn === undefined ? findCodeHeaders(header, vocabulary) : [];
  const tickColumns = findTickColumns(header, body, codeColumn ?? nameColumn ?? 0, vocabulary);

  const rows: RowCitation[] = [];
  const others: { cell: Cell; mention: Mention }[] = [];
  const roles: Piece[] = [];
  let proofs = 0;
  let agreements = 0;
  body.forEach((cells, index) => {
    const found = cells.map((cell) => ({ cell, mentions: findMentions(cell.plain.text, vocabulary).mentions }));
    const subject = subjectOf(cells, found, codeColumn, nameColumn, vocabulary);
    const taken = new Set<Cell>(subject?.cells);
    const [title] = cells;
    for (const { column, code } of codeHeaders) {
      for (const levels of levelsIn(cells[column], vocabulary)) {
        taken.add(levels.cell);
        const place = levels.cell.plain.span(levels.run.wordStart, levels.run.end);
        rows.push({ code, levels, duties: [], row: body.length + index * columns + column, place });
      }
    }
    if (codeHeaders.length > 0 && title !== undefined && title.text !== '')
      roles.push(rowPiece(title.text, table.rows[index + 1]!));
    if (subject !== undefined) {
      const runs = [
        ...(subject.run === undefined ? [] : [subject.run]),
        ...levelColumns.flatMap((column) => levelsIn(cells[column], vocabulary)),
        ...tickColumns.flatMap(({ column, run, cell }) =>
          TICK.test(cells[column]?.text ?? '') ? [{ cell, run }] : [],
        ),
      ];
      for (const { cell } of runs) taken.add(cell);
      const duties = cells.filter((cell, column) => !taken.has(cell) && !levelColumns.includes(column));
      const base = {
        ...(subject.code !== undefined && { code: subject.code }),
        ...(subject.name !== undefined && { name: subject.name }),
        row: index,
      };
      const described = tickColumns.flatMap(({ column, run, cell }) => {
        const text = cells[column];
        return text === undefined || text.text.split(' ').length < FEWEST_WORDS
          ? []
          : [{ levels: { cell, run }, text }];
      });
      const rest = duties.filter((cell) => !described.some(({ text }) => text === cell));
      if (runs.length === 0 && described.length === 0) rows.push({ ...base, duties: rest });
      runs.forEach((levels, i) => rows.push({ ...base, levels, duties: i === 0 ? rest : [] }));
      for (const { levels, text } of described) rows.push({ ...base, levels, duties: [text] });
      if (agree(subject.code?.text, subject.name?.text, vocabulary) && subject.name!.text.includes(' ')) agreements++;
      if (isTelling(subject.code?.text, subject.name?.text, runs.length > 0, vocabulary)) proofs++;
    }
    const [first] = found;
    if (
      subject === undefined &&
      first?.mentions.length === 0 &&
      first.cell.text !== '' &&
      found.some(({ mentions }) => mentions.length > 0)
    ) {
      roles.push(rowPiece(first.cell.text, table.rows[index + 1]!));
    }
    for (const { cell, mentions } of found)
      if (!taken.has(cell)) for (const mention of mentions) others.push({ cell, mention });
  });
  const skills = header.some((cell) => SKILL_HEADER.test(cell.text));
  return {
    rows,
    others,
    cells: grid.flat(),
    roles,
    cites: agreements > 0 || (skills && proofs > 0) || isMatrix(codeHeaders, rows),
  };
}

function readCell(source: string, start: number, end: number): Cell {
  const plain = plainText(source, start, end);
  const text = plain.text.trim();
  return { plain, text, at: plain.text.length - plain.text.trimStart().length };
}

const solePatterns = new WeakMap<Vocabulary, RegExp>();

function soleCodePattern(vocabulary: Vocabulary): RegExp {
  let pattern = solePatterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(`^[([]{0,2}(${vocabulary.codes})[)\\]]{0,2}$`, 'u');
    solePatterns.set(vocabulary, pattern);
  }
  return pattern;
}

/** A cell that is nothing but a code, in brackets perhaps. */
function soleCode(cell: Cell | undefined, vocabulary: Vocabulary): Piece | undefined {
  if (cell === undefined || cell.text.length > 40) return undefined;
  const match = soleCodePattern(vocabulary).exec(cell.text);
  if (match === null || vocabulary.kindOf(match[1]!) === 'attribute') return undefined;
  return piece(cell, match[0].indexOf(match[1]!), match[1]!);
}

function piece(cell: Cell, from: number, text: string): Piece {
  return { ...cell.plain.span(cell.at + from, cell.at + from + text.length), text };
}

function findCodeColumn(
  header: readonly Cell[],
  body: readonly (readonly Cell[])[],
  columns: number,
  vocabulary: Vocabulary,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const codes = body.map((row) => soleCode(row[column], vocabulary)).filter((code) => code !== undefined);
    const known = codes.filter((code) => vocabulary.kindOf(code.text) === 'skill').length;
    const titled = /\bcodes?\b/i.test(header[column]?.text ?? '') || SKILL_HEADER.test(header[column]?.text ?? '');
    const worth = known + (titled ? codes.length * 0.5 : 0);
    if ((known > 0 || titled) && worth > most) [best, most] = [column, worth];
  }
  const skills = header.some((cell) => SKILL_HEADER.test(cell.text));
  const resolves =
    best !== undefined &&
    body.some((row) => vocabulary.kindOf(soleCode(row[best], vocabulary)?.text ?? '') === 'skill');
  return resolves || skills ? best : undefined;
}

function findNameColumn(
  header: readonly Cell[],
  body: readonly (readonly Cell[])[],
  columns: number,
  codeColumn: number | undefined,
  vocabulary: Vocabulary,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    if (column === codeColumn) continue;
    const known = body.filter((row) => vocabulary.codesNamed(row[column]?.text ?? '').length > 0).length;
    const titled = SKILL_HEADER.test(header[column]?.text ?? '') || /\bname\b/i.test(header[column]?.text ?? '');
    const worth = known * 2 + (titled && (known > 0 || codeColumn !== undefined) ? 1 : 0);
    if (worth > most) [best, most] = [column, worth];
  }
  return best;
}

function findLevelColumns(
  header: readonly Cell[],
  body: readonly (readonly Cell[])[],
  columns: number,
  codeColumn: number | undefined,
  nameColumn: number | undefined,
  vocabulary: Vocabulary,
): number[] {
  const found: number[] = [];
  for (let column = 0; column < columns; column++) {
    if (column === codeColumn || column === nameColumn) continue;
    const title = header[column]?.text ?? '';
    if (NO_LEVEL.test(title)) continue;
    const filled = body.map((row) => row[column]).filter((cell) => cell !== undefined && !/^[-–—]?$/.test(cell.text));
    const levels = filled.filter((cell) => onlyLevels(cell!.text, vocabulary) !== undefined).length;
    if (levels === 0) continue;
    if (LEVEL_HEADER.test(title) || levels === filled.length) found.push(column);
  }
  return found;
}

/** A matrix: `| Role | PROG | ITOP |` with a level in each cell. */
function findCodeHeaders(header: readonly Cell[], vocabulary: Vocabulary): { column: number; code: Piece }[] {
  return header.flatMap((cell, column) => {
    const code = column === 0 ? undefined : soleCode(cell, vocabulary);
    return code !== undefined && vocabulary.kindOf(code.text) === 'skill' ? [{ column, code }] : [];
  });
}

/** Two known codes or more over levels, one of them no word, are no accident. */
function isMatrix(codeHeaders: readonly { readonly code: Piece }[], rows: readonly RowCitation[]): boolean {
  return codeHeaders.length > 1 && rows.length > 0 && codeHeaders.some(({ code }) => !isWordLike(code.text));
}

function rowPiece(text: string, row: readonly Span[]): Piece {
  return { text, start: row[0]!.start, end: row.at(-1)!.end };
}

/** Columns headed by a level whose cells hold ticks: `| Skill | L1 | L2 | L3 |`. */
function findTickColumns(
  header: readonly Cell[],
  body: readonly (readonly Cell[])[],
  subjectColumn: number,
  vocabulary: Vocabulary,
): { column: number; run: LevelRun; cell: Cell }[] {
  return header.flatMap((cell, column) => {
    if (column === subjectColumn) return [];
    const run =
      wordedLevels(cell.plain.text, cell.at, vocabulary) ??
      (/^[1-7]$/.test(cell.text) ? onlyLevels(cell.plain.text, vocabulary) : undefined);
    return run !== undefined &&
      body.some(
        (row) => TICK.test(row[column]?.text ?? '') || (row[column]?.text ?? '').split(' ').length >= FEWEST_WORDS,
      )
      ? [{ column, run, cell }]
      : [];
  });
}

function levelsIn(cell: Cell | undefined, vocabulary: Vocabulary): { cell: Cell; run: LevelRun }[] {
  if (cell === undefined || cell.text === '') return [];
  const run = onlyLevels(cell.plain.text, vocabulary);
  return run === undefined ? [] : [{ cell, run }];
}

interface Subject {
  readonly code?: Piece;
  readonly name?: Piece;
  readonly cells: readonly Cell[];
  /** Levels that stand in the subject's own cell: `ITOP Level 4`. */
  readonly run?: { readonly cell: Cell; readonly run: LevelRun };
}

/** The skill that a row is about. */
function subjectOf(
  cells: readonly Cell[],
  found: readonly { cell: Cell; mentions: readonly Mention[] }[],
  codeColumn: number | undefined,
  nameColumn: number | undefined,
  vocabulary: Vocabulary,
): Subject | undefined {
  const nameCell = nameColumn === undefined ? undefined : cells[nameColumn];
  const code = codeColumn === undefined ? undefined : soleCode(cells[codeColumn], vocabulary);
  if (code !== undefined) {
    if (vocabulary.kindOf(code.text) === 'unknown' && isOtherAcronym(code.text)) return undefined;
    return {
      code,
      cells: [cells[codeColumn!]!, ...(nameCell === undefined ? [] : [nameCell])],
      ...(nameCell !== undefined && nameCell.text !== '' && { name: piece(nameCell, 0, nameCell.text) }),
    };
  }
  for (const { cell, mentions } of found) {
    const [mention, second] = mentions;
    if (mention === undefined || second !== undefined || !isWholeCell(cell, mention)) continue;
    return {
      cells: [cell],
      ...(mention.code !== undefined && { code: mentionPiece(cell, mention.code) }),
      ...(mention.name !== undefined && { name: mentionPiece(cell, mention.name) }),
      ...(mention.run !== undefined && { run: { cell, run: mention.run } }),
    };
  }
  if (nameCell !== undefined && vocabulary.codesNamed(nameCell.text).length > 0) {
    return { name: piece(nameCell, 0, nameCell.text), cells: [nameCell] };
  }
  return undefined;
}

/** A mention that fills its cell, markup and a few words aside, is what the row is about. */
function isWholeCell(cell: Cell, mention: Mention): boolean {
  return cell.text.length - (mention.end - mention.start) <= 12 && mention.start - cell.at <= 6;
}

function mentionPiece(cell: Cell, part: { start: number; end: number; text: string }): Piece {
  return { ...cell.plain.span(part.start, part.end), text: part.text };
}

/** The name in the row is that of the code. */
function agree(code: string | undefined, name: string | undefined, vocabulary: Vocabulary): boolean {
  return code !== undefined && name !== undefined && vocabulary.codesNamed(name).includes(code);
}

/** Under a header that speaks of skills, a telling code beside a level is proof as well. */
function isTelling(
  code: string | undefined,
  name: string | undefined,
  levelled: boolean,
  vocabulary: Vocabulary,
): boolean {
  if (code === undefined || vocabulary.kindOf(code) !== 'skill') return false;
  return agree(code, name, vocabulary) || (levelled && !isWordLike(code));
}
