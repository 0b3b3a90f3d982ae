/** Reads the citations of one table: its cells, its columns, then row by row. */
import type { TableBlock } from '../markdown/blocks.ts';
import type { Mention } from '../phrases/types.ts';
import type { Piece, Span, Vocabulary } from '../types.ts';
import type { Cell, CellLevels } from './cells.ts';
import { readCell } from './cells.ts';
import type { Grid } from './columns.ts';
import { comparesEditions, readColumns, sideBySide } from './columns.ts';
import { showsThatItCites } from './proof.ts';
import { roleLevelInHeader, rolesOf } from './row-roles.ts';
import type { Reading, RowCitation } from './rows.ts';
import { readRow } from './rows.ts';
import { skillsInHeader } from './subject.ts';

export interface TableFacts {
  readonly rows: readonly RowCitation[];
  /** Mentions inside cells that the columns do not explain, with the cell they stand in. */
  readonly others: readonly { readonly cell: Cell; readonly mention: Mention }[];
  readonly cells: readonly Cell[];
  /** The words of the header. */
  readonly header: readonly string[];
  /** Rows that are about a role: `| Technician | ITOP-2, USUP-2 |`. */
  readonly roles: readonly Piece[];
  /** Levels of a role: `| SFIA level | 4 |`. */
  readonly stated: readonly CellLevels[];
  /** Rows that are a level each, of the skill that the heading above names: `| 3 | Carries out routine work. |`. */
  readonly levelRows: readonly (CellLevels & { readonly duties: readonly Cell[] })[];
  /** True for a table that shows that the document cites the framework. */
  readonly cites: boolean;
}

/** A header that says what its column lists. */
const LISTS_SKILLS = /\bSFIA(?: v?\d)?[- ](?:skills?|codes?|competenc)|\b(?:skills?|codes?) \(SFIA\)/i;

export function readTable(source: string, table: TableBlock, vocabulary: Vocabulary): TableFacts {
  const keys = keyColumns(source, table.rows);
  const lists = (table.rows[0] ?? []).map(({ start, end }) => LISTS_SKILLS.test(source.slice(start, end)));
  const cells = table.rows.map((row, index) =>
    row.map((span, column) =>
      readCell(
        source,
        keys.includes(column) ? { start: span.start, end: span.start } : span,
        vocabulary,
        index > 0 && lists[column] === true,
      ),
    ),
  );
  const [header = [], ...body] = cells;
  if (comparesEditions(header)) {
    return {
      rows: [],
      others: [],
      cells: cells.flat(),
      header: [],
      roles: [],
      stated: [],
      levelRows: [],
      cites: false,
    };
  }
  let rowNumber = 0;
  const nextRow = (): number => rowNumber++;
  const spans = table.rows.slice(1);
  const parts = sideBySide({ header, body }).map((grid) => readGrid(grid, spans, nextRow, vocabulary));
  return {
    cells: cells.flat(),
    header: header.map(({ text }) => text),
    rows: parts.flatMap(({ rows }) => rows),
    others: parts.flatMap(({ others }) => others),
    roles: parts.flatMap(({ roles }) => roles),
    stated: parts.flatMap(({ stated }) => stated),
    levelRows: parts.flatMap(({ levelRows }) => levelRows),
    cites: parts.some(({ cites }) => cites),
  };
}

/** Columns of the keys of issues, `| Key | Summary |` over `OPSX-9`: nothing is read from them. */
function keyColumns(source: string, [header = [], ...body]: TableBlock['rows']): number[] {
  return header.flatMap(({ start, end }, column) => {
    if (!/^\s*(?:key|issue|ticket|jira|story|epic|bug|ref(?:erence)?|id)s?\s*$/i.test(source.slice(start, end)))
      return [];
    const isKey = body.every((row) => {
      const cell = row[column];
      return cell === undefined || /^\s*\[?(?:[A-Z]{2,}-\d+.*)?\s*$/.test(source.slice(cell.start, cell.end));
    });
    return isKey ? [column] : [];
  });
}

type GridFacts = Omit<TableFacts, 'cells' | 'header'>;

/** @param spans the cells of each row of the body, in the document */
function readGrid(
  grid: Grid,
  spans: readonly (readonly Span[])[],
  nextRow: () => number,
  vocabulary: Vocabulary,
): GridFacts {
  const { header, body } = grid;
  const columns = readColumns(grid, vocabulary);
  const onlyRow = columns.rowsStandApart ? nextRow() : undefined;
  const reading: Reading = {
    header,
    columns,
    skillHeaders: skillsInHeader(header, columns),
    rows: [],
    others: [],
    stated: [],
    levelRows: [],
    nextRow: onlyRow === undefined ? nextRow : () => onlyRow,
    vocabulary,
    agreements: 0,
    proofs: 0,
  };
  for (const cells of body) readRow(cells, body.length === 1, reading);
  const inHeader = roleLevelInHeader(header);
  if (inHeader !== undefined) reading.stated.push(inHeader);
  const { rows, others, stated, levelRows } = reading;
  return {
    rows,
    others,
    roles: rolesOf(grid, columns, spans, rows.length + others.length + stated.length > 0),
    stated,
    levelRows,
    cites: showsThatItCites(grid, reading),
  };
}
<<<<<<< HEAD

function readRow(cells: readonly Cell[], isOnly: boolean, reading: Reading): void {
  const { columns, header, skillHeaders, rows, others, stated, levelRows, nextRow, vocabulary } = reading;
  const taken: Cell[] = [];
  const ofRow = columnLevels(cells, columns);
  const [levels] = ofRow;
  const isLater = cells.some(({ text }) => speaksOfLater(text)) || columns.isLater;
  const stance = isLater ? 'wished-for' : 'claims';

  for (const { column, code } of columns.codeHeaders) {
    const below = cells[column]?.levels;
    if (below === undefined) continue;
    taken.push(below.cell);
    rows.push({ ...bare({ code, name: undefined }, nextRow(), stance), levels: below, place: placeOf(below) });
  }
  const subject = subjectOf(cells, columns, vocabulary);
  const isSfia = /^SFIA\b/.test(cells[0]?.text ?? '');
  if (subject !== undefined) {
    for (const cell of subject.cells) taken.push(cell);
    const from = rows.length;
    readSubject(subject, cells, ofRow, stance, taken, reading);
    if (agree(subject, vocabulary) && subject.name!.text.includes(' ')) reading.agreements++;
    const isLevelled = rows[from]?.levels !== undefined;
    if (isTelling(subject, isLevelled, vocabulary)) reading.proofs++;
    // `| SFIA 9 | SURE L4-L5 |`: the row says what its codes are
    if (isSfia && isLevelled && subject.code !== undefined) reading.agreements++;
  } else if (skillHeaders.length > 0 && levels !== undefined) {
    for (const { column, ...skill } of skillHeaders) {
      const text = cells[column];
      if (text === undefined || !isSentence(text)) continue;
      rows.push({ ...bare(skill, nextRow(), stance), levels, duties: [text], place: placeOf(levels) });
      taken.push(text);
    }
  } else if (levels !== undefined) {
    const unlevelled = cells.flatMap((cell) =>
      taken.includes(cell)
        ? []
        : cell.mentions.filter(({ run }) => run === undefined).map((mention) => ({ cell, mention })),
    );
    if (columns.role === undefined && unlevelled.length > 0) {
      const row = nextRow();
      // a row for each level: the same skill stands in several of them, and none contradicts another
      const isRung = columns.levels[0] === 0;
      for (const { cell, mention } of unlevelled) {
        rows.push({ ...bare(skillOf(cell, mention), row, isRung ? 'lists' : stance), levels });
        taken.push(cell);
      }
    } else if (cells.every(({ mentions }) => mentions.length === 0)) {
      const duties = cells.filter((cell) => cell !== levels.cell && /\p{L}{2}/u.test(cell.text));
      if (duties.length > 0) levelRows.push({ ...levels, duties });
    }
  }
  for (const cell of cells) {
    if (taken.includes(cell)) continue;
    for (const mention of cell.mentions) {
      // `| Threat intelligence level 3 | THIN | 3 |` says it twice
      if (subject !== undefined && saysAgain(mention, subject, vocabulary)) continue;
      others.push({ cell, mention: isSfia ? besideSfia(mention) : mention });
    }
  }
  if (subject === undefined && (columns.role !== undefined || isOnly || cells.length === 2))
    for (const level of roleLevelsIn(cells, header)) stated.push(level);
}

/** The skill of the row, mentioned in another of its cells. */
function saysAgain({ code, name }: Mention, subject: Skill, vocabulary: Vocabulary): boolean {
  const own = subject.code?.text;
  if (code !== undefined) return code.text === own;
  const codes = vocabulary.codesNamed(name!.text);
  return own === undefined ? name!.text === subject.name?.text : codes.includes(own);
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

interface Skill {
  readonly code: Piece | undefined;
  readonly name: Piece | undefined;
}

interface Subject extends Skill {
  readonly cells: readonly Cell[];
  /** Levels that stand in the subject's own cell: `ITOP Level 4`. */
  readonly levels: CellLevels | undefined;
}

/** The skill that a row is about. */
function subjectOf(cells: readonly Cell[], columns: Columns, vocabulary: Vocabulary): Subject | undefined {
  const nameCell = columns.name === undefined ? undefined : cells[columns.name];
  const codeCell = columns.code === undefined ? undefined : cells[columns.code];
  const code = codeCell?.code;
  if (code !== undefined) {
    if (vocabulary.kindOf(code.text) === 'unknown' && isOtherAcronym(code.text)) return undefined;
    const name = nameCell === undefined || nameCell.text === '' ? undefined : nameInCell(nameCell);
    // what the cell of the name says of other skills is read for itself
    const isOwn = nameCell === undefined || nameCell.mentions.every((mention) => isWholeCell(nameCell, mention));
    return {
      code,
      name,
      cells: nameCell === undefined || !isOwn ? [codeCell!] : [codeCell!, nameCell],
      levels: undefined,
    };
  }
  for (const cell of cells) {
    const [mention, second] = cell.mentions;
    if (mention === undefined || second !== undefined || !isWholeCell(cell, mention)) continue;
    const { code, name } = skillOf(cell, mention);
    return { code, name, cells: [cell], levels: mention.run && { cell, run: mention.run } };
  }
  // `| Deployment | DEPL / RELM | 4 |`: the row is about both codes
  if (cells.some((cell) => cell !== nameCell && cell.mentions.length > 1)) return undefined;
  const unknown = unknownSubject(cells, columns, vocabulary);
  if (unknown !== undefined) return unknown;
  const named = [nameCell, codeCell].find((cell) => cell?.isName);
  return named && { code: undefined, name: pieceOfCell(named, 0, named.text), cells: [named], levels: undefined };
}

/** The words of a cell of names; of `Network support (NTAS)`, the name. */
function nameInCell(cell: Cell): Piece {
  const [mention, second] = cell.mentions;
  return mention?.name !== undefined && second === undefined && isWholeCell(cell, mention)
    ? skillOf(cell, mention).name!
    : pieceOfCell(cell, 0, cell.text);
}

/** `Web analytics (WEBA)` where others stand in the same column: an unknown code, beside a level. */
function unknownSubject(cells: readonly Cell[], columns: Columns, vocabulary: Vocabulary): Subject | undefined {
  const { name, levels, speaksOfSkills, code } = columns;
  const cell = cells[name ?? 0];
  if (!speaksOfSkills || code !== undefined || cell === undefined || cell.isName || cell.mentions.length > 0)
    return undefined;
  if (!levels.some((column) => cells[column]?.levels !== undefined)) return undefined;
  const unknown = unknownSkill(cell.plain, vocabulary);
  return unknown && { ...unknown, cells: [cell], levels: undefined };
}

/** A mention that fills its cell, markup and a few words aside, is what the row is about. */
function isWholeCell(cell: Cell, mention: Mention): boolean {
  return cell.text.length - (mention.end - mention.start) <= 12 && mention.start - cell.at <= 6;
}

function skillOf(cell: Cell, { code, name }: Mention): Skill {
  const place = (part: TextPart): Piece => ({
    ...cell.plain.span(part.start, part.end),
    text: detached(part.text),
  });
  return { code: code && place(code), name: name && place(name) };
}

/** Adds what a row says of its skill: one citation for each level column, tick or description. */
function readSubject(
  subject: Subject,
  cells: readonly Cell[],
  ofRow: readonly CellLevels[],
  stance: Stance,
  taken: Cell[],
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

/** Columns headed by a skill, over what each level of it asks: `| Level | Infrastructure operations (ITOP) |`. */
function skillsInHeader(header: readonly Cell[], { levels, code, name }: Columns): (Skill & { column: number })[] {
  if (levels[0] !== 0 || code !== undefined || name !== undefined) return [];
  return header.slice(1).flatMap((cell, i) => {
    const [mention, second] = cell.mentions;
    if (mention === undefined || second !== undefined || mention.run !== undefined) return [];
    return isWholeCell(cell, mention) ? [{ ...skillOf(cell, mention), column: i + 1 }] : [];
  });
}

/** `| SFIA level | 4 |`, or the cell below a header that says so. */
function roleLevelsIn(cells: readonly Cell[], header: readonly Cell[]): CellLevels[] {
  const [label, value, third] = cells;
  if (third === undefined && label !== undefined && ROLE_LEVEL.test(label.text)) {
    const levels = value?.levels;
    if (levels !== undefined) return [levels];
  }
  const column = header.findIndex(({ text }) => ROLE_LEVEL_HEADER.test(text));
  // a column of levels is a rubric
  if (column <= 0) return [];
  return [cells[column]?.levels ?? []].flat();
}

/** The rows of each role: those that follow one another under one title, or under an empty cell. */
function rolesOf(
  { body }: Grid,
  { role, codeHeaders }: Columns,
  spans: readonly (readonly Span[])[],
  cites: boolean,
): Piece[] {
  const roles: Piece[] = [];
  if (!cites) return roles;
  const column = role ?? (codeHeaders.length > 0 ? 0 : undefined);
  const titles = new Set<string>();
  body.forEach((cells, index) => {
    const row = spans[index]!;
    const end = row.at(-1)!.end;
    const title = column === undefined ? listedRole(cells) : (cells[column]?.text ?? '');
    if (title === undefined) return;
    const before = roles.at(-1);
    if (before !== undefined && column !== undefined && (title === '' || title === before.text))
      roles[roles.length - 1] = { ...before, end };
    else if (title !== '') roles.push({ text: detached(title), start: row[0]!.start, end });
    titles.add(title);
  });
  // one title all the way down names what the whole table is about
  return role !== undefined && titles.size < 2 ? [] : roles;
}

/** `| Technician | ITOP-2, USUP-2 |` in a table whose columns say nothing of roles. */
function listedRole(cells: readonly Cell[]): string | undefined {
  const [first, ...others] = cells;
  if (first === undefined || !namesSomebody(first.text)) return undefined;
  return others.some((cell) => cell.mentions.length > 0) ? first.text : undefined;
}

function saysLevel(header: readonly Cell[]): boolean {
  return header.some(({ text }) => /level/i.test(text));
}

/** Several telling codes with levels, and hardly one that nobody knows. */
function areKnown(rows: readonly RowCitation[], vocabulary: Vocabulary): boolean {
  const codes = new Set(
    rows.flatMap(({ code, levels }) => (code === undefined || levels === undefined ? [] : [code.text])),
  );
  const known = [...codes].filter((code) => vocabulary.kindOf(code) === 'skill');
  return known.filter((code) => !isWordLike(code)).length >= FEW && known.length * 2 > codes.size;
}

const FEW = 2;

/** `| MEAS | Measuring tape |`, row by row: the table says itself what its codes stand for, and it is no skill. */
function standsForOthers({ header, body }: Grid, columns: Columns, vocabulary: Vocabulary): boolean {
  const { code } = columns;
  if (code === undefined) return false;
  return header.some(
    (_, column) =>
      column !== code &&
      body.every((cells) => {
        const words = cells[column]?.text ?? '';
        return abbreviates(cells[code]?.text ?? '', words) && vocabulary.codesNamed(words).length === 0;
      }),
  );
}

const LONGEST_NAME = 60;

/** True when the letters of the code stand in the words, in their order and from their first on. */
function abbreviates(code: string, words: string): boolean {
  if (code === '' || words.length > LONGEST_NAME) return false;
  const letters = words.toUpperCase();
  let at = -1;
  for (const letter of code) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters.startsWith(code[0]!);
}

/** The name in the row is that of the code. */
function agree({ code, name }: Skill, vocabulary: Vocabulary): boolean {
  return code !== undefined && name !== undefined && vocabulary.codesNamed(name.text).includes(code.text);
}

/** Under a header that speaks of skills, a telling code beside a level is proof as well. */
function isTelling(skill: Skill, levelled: boolean, vocabulary: Vocabulary): boolean {
  if (skill.code === undefined || vocabulary.kindOf(skill.code.text) !== 'skill') return false;
  return agree(skill, vocabulary) || (levelled && !isWordLike(skill.code.text));
}
=======
>>>>>>> main
