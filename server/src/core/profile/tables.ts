/** Reads the citations of one table, row by row. */
import type { TableBlock } from './blocks.ts';
import type { Cell, CellLevels } from './cells.ts';
import { isName, isSentence, levelsIn, pieceOfCell, readCell, soleCode } from './cells.ts';
import type { Columns, Grid } from './columns.ts';
import { comparesEditions, isMatrix, isTick, readColumns, sideBySide } from './columns.ts';
import { isOtherAcronym, isWordLike } from './everyday-words.ts';
import { levelNameKey } from './levels.ts';
import type { Mention } from './mentions.ts';
import { findMentions } from './mentions.ts';
import { speaksOfLater } from './later.ts';
import { namesSomebody } from './roles.ts';
import type { Piece, Span, Vocabulary } from './types.ts';

/** A row that cites a skill. */
export interface RowCitation {
  readonly code?: Piece;
  readonly name?: Piece;
  readonly levels?: CellLevels;
  /** A guiding phrase in a cell of its own. */
  readonly levelName?: Piece;
  /** The cells that may hold duties. */
  readonly duties: readonly Cell[];
  /** Rows with several level columns give several citations with one number: they are written as one. */
  readonly row: number;
  /** Where the citation stands, when that is not where its code or name does. */
  readonly place?: Span;
  /** The row says that it is wished for, or comes later. */
  readonly later: boolean;
}

export interface TableFacts {
  readonly rows: readonly RowCitation[];
  /** Mentions inside cells that the columns do not explain, with the cell they stand in. */
  readonly others: readonly { readonly cell: Cell; readonly mention: Mention }[];
  readonly cells: readonly Cell[];
  /** Rows that are about a role: `| Technician | ITOP-2, USUP-2 |`. */
  readonly roles: readonly Piece[];
  /** Levels of a role: `| SFIA level | 4 |`. */
  readonly stated: readonly CellLevels[];
  /** Rows that are a level each, of the skill that the heading above names: `| 3 | Carries out routine work. |`. */
  readonly levelRows: readonly (CellLevels & { readonly duties: readonly Cell[] })[];
  /** True for a table that shows that the document cites the framework. */
  readonly cites: boolean;
}

const ROLE_LEVEL = /^(?:sfia )?(?:role |responsibility )?level(?: of responsibility)?:?$/i;
const ROLE_LEVEL_HEADER =
  /^(?:sfia (?:role |responsibility )?level|(?:sfia )?level of responsibility|responsibility level)s?$/i;
const PHRASE_HEADER = /phrase|guid|level|responsib|meaning|verb/i;

export function readTable(source: string, table: TableBlock, vocabulary: Vocabulary): TableFacts {
  const cells = table.rows.map((row) => row.map((span) => readCell(source, span)));
  const [header = [], ...body] = cells;
  if (comparesEditions(header)) {
    return { rows: [], others: [], cells: cells.flat(), roles: [], stated: [], levelRows: [], cites: false };
  }
  let rowNumber = 0;
  const nextRow = (): number => rowNumber++;
  const spans = table.rows.slice(1);
  const parts = sideBySide({ header, body }, vocabulary).map((grid) => readGrid(grid, spans, nextRow, vocabulary));
  return {
    cells: cells.flat(),
    rows: parts.flatMap(({ rows }) => rows),
    others: parts.flatMap(({ others }) => others),
    roles: parts.flatMap(({ roles }) => roles),
    stated: parts.flatMap(({ stated }) => stated),
    levelRows: parts.flatMap(({ levelRows }) => levelRows),
    cites: parts.some(({ cites }) => cites),
  };
}

type GridFacts = Omit<TableFacts, 'cells'>;

/** @param spans the cells of each row of the body, in the document */
function readGrid(
  grid: Grid,
  spans: readonly (readonly Span[])[],
  nextRow: () => number,
  vocabulary: Vocabulary,
): GridFacts {
  const { header, body } = grid;
  const columns = readColumns(grid, vocabulary);
  const rows: RowCitation[] = [];
  const others: { cell: Cell; mention: Mention }[] = [];
  const roles: Piece[] = [];
  const stated: CellLevels[] = [];
  const levelRows: { cell: Cell; run: CellLevels['run']; duties: readonly Cell[] }[] = [];
  const skillHeaders = skillsInHeader(header, columns, vocabulary);
  let proofs = 0;
  let agreements = 0;
  body.forEach((cells) => {
    const found = cells.map((cell) => ({ cell, mentions: findMentions(cell.plain.text, vocabulary).mentions }));
    const taken = new Set<Cell>();
    const ofRow = columnLevels(cells, columns, vocabulary);
    const later = cells.some(({ text }) => speaksOfLater(text));

    for (const { column, code } of columns.codeHeaders) {
      const levels = levelsIn(cells[column], vocabulary);
      if (levels === undefined) continue;
      taken.add(levels.cell);
      const place = levels.cell.plain.span(levels.run.wordStart, levels.run.end);
      rows.push({ code, levels, duties: [], row: nextRow(), place, later });
    }
    const subject = subjectOf(cells, found, columns, vocabulary);
    if (subject !== undefined) {
      for (const cell of subject.cells) taken.add(cell);
      const cited = citationsOf(subject, cells, columns, ofRow, header, vocabulary);
      const row = nextRow();
      for (const citation of cited.citations) rows.push({ ...citation, row, later });
      for (const cell of cited.taken) taken.add(cell);
      if (agree(subject, vocabulary) && subject.name!.text.includes(' ')) agreements++;
      if (
        isTelling(
          subject,
          cited.citations.some(({ levels }) => levels !== undefined),
          vocabulary,
        )
      )
        proofs++;
    } else if (skillHeaders.length > 0 && ofRow[0] !== undefined) {
      for (const { column, ...skill } of skillHeaders) {
        const text = cells[column];
        if (text === undefined || !isSentence(text)) continue;
        rows.push({
          ...skill,
          levels: ofRow[0],
          duties: [text],
          row: nextRow(),
          place: ofRow[0].cell.plain.span(ofRow[0].run.start, ofRow[0].run.end),
          later,
        });
        taken.add(text);
      }
    } else {
      const [levels] = ofRow;
      const unlevelled = found.flatMap(({ cell, mentions }) =>
        taken.has(cell) ? [] : mentions.filter(({ run }) => run === undefined).map((mention) => ({ cell, mention })),
      );
      if (levels !== undefined && columns.role === undefined && unlevelled.length > 0) {
        const row = nextRow();
        for (const { cell, mention } of unlevelled) {
          rows.push({ ...skillOf(cell, mention), levels, duties: [], row, later });
          taken.add(cell);
        }
      } else if (levels !== undefined && found.every(({ mentions }) => mentions.length === 0)) {
        const duties = cells.filter((cell) => cell !== levels.cell && /\p{L}{2}/u.test(cell.text));
        if (duties.length > 0) levelRows.push({ ...levels, duties });
      }
    }
    for (const { cell, mentions } of found)
      if (!taken.has(cell)) for (const mention of mentions) others.push({ cell, mention });
    if (subject === undefined && (columns.role !== undefined || body.length === 1 || cells.length === 2))
      stated.push(...roleLevelsIn(cells, header, vocabulary));
  });
  for (const role of rolesOf(grid, columns, spans, rows.length + others.length > 0, vocabulary)) roles.push(role);
  const { speaksOfSkills, saysSfia } = columns;
  return {
    rows,
    others,
    roles,
    stated,
    levelRows,
    cites:
      agreements > 0 ||
      (speaksOfSkills && proofs > 0) ||
      (saysSfia && columns.code !== undefined && rows.some(({ levels }) => levels !== undefined)) ||
      (saysLevel(header) && areKnown(rows, vocabulary)) ||
      (isMatrix(columns) && rows.length > 0),
  };
}

/** The levels of a row that stand in columns of levels. */
function columnLevels(cells: readonly Cell[], { levels }: Columns, vocabulary: Vocabulary): CellLevels[] {
  return levels.flatMap((column) => levelsIn(cells[column], vocabulary) ?? []);
}

interface Skill {
  readonly code?: Piece;
  readonly name?: Piece;
}

interface Subject extends Skill {
  readonly cells: readonly Cell[];
  /** Levels that stand in the subject's own cell: `ITOP Level 4`. */
  readonly levels?: CellLevels;
}

/** The skill that a row is about. */
function subjectOf(
  cells: readonly Cell[],
  found: readonly { cell: Cell; mentions: readonly Mention[] }[],
  columns: Columns,
  vocabulary: Vocabulary,
): Subject | undefined {
  const nameCell = columns.name === undefined ? undefined : cells[columns.name];
  const codeCell = columns.code === undefined ? undefined : cells[columns.code];
  const code = soleCode(codeCell, vocabulary);
  if (code !== undefined) {
    if (vocabulary.kindOf(code.text) === 'unknown' && isOtherAcronym(code.text)) return undefined;
    return {
      code,
      cells: [codeCell!, ...(nameCell === undefined ? [] : [nameCell])],
      ...(nameCell !== undefined && nameCell.text !== '' && { name: pieceOfCell(nameCell, 0, nameCell.text) }),
    };
  }
  for (const { cell, mentions } of found) {
    const [mention, second] = mentions;
    if (mention === undefined || second !== undefined || !isWholeCell(cell, mention)) continue;
    return {
      cells: [cell],
      ...skillOf(cell, mention),
      ...(mention.run !== undefined && { levels: { cell, run: mention.run } }),
    };
  }
  const named = [nameCell, codeCell].find((cell) => isName(cell, vocabulary));
  return named && { name: pieceOfCell(named, 0, named.text), cells: [named] };
}

/** A mention that fills its cell, markup and a few words aside, is what the row is about. */
function isWholeCell(cell: Cell, mention: Mention): boolean {
  return cell.text.length - (mention.end - mention.start) <= 12 && mention.start - cell.at <= 6;
}

function skillOf(cell: Cell, { code, name }: Mention): Skill {
  const place = (part: { start: number; end: number; text: string }): Piece => ({
    ...cell.plain.span(part.start, part.end),
    text: part.text,
  });
  return { ...(code !== undefined && { code: place(code) }), ...(name !== undefined && { name: place(name) }) };
}

/** What a row says of its skill: one citation for each level column, tick or description. */
function citationsOf(
  subject: Subject,
  cells: readonly Cell[],
  columns: Columns,
  ofRow: readonly CellLevels[],
  header: readonly Cell[],
  vocabulary: Vocabulary,
): { citations: Omit<RowCitation, 'row' | 'later'>[]; taken: readonly Cell[] } {
  const skill: Skill = {
    ...(subject.code !== undefined && { code: subject.code }),
    ...(subject.name !== undefined && { name: subject.name }),
  };
  const runs = [
    ...(subject.levels === undefined ? [] : [subject.levels]),
    ...ofRow,
    ...columns.levelHeaders.filter(({ column }) => isTick(cells[column])).map(({ cell, run }) => ({ cell, run })),
  ];
  const described = columns.levelHeaders.flatMap(({ column, cell, run }) => {
    const text = cells[column];
    return text !== undefined && isSentence(text) ? [{ levels: { cell, run }, text }] : [];
  });
  const [only, second] = runs;
  const phrase =
    only !== undefined && second === undefined && only.run.name === undefined
      ? cells.find(
          (cell, column) =>
            PHRASE_HEADER.test(header[column]?.text ?? '') && vocabulary.levelNames.has(levelNameKey(cell.text)),
        )
      : undefined;
  const taken = [...runs.map(({ cell }) => cell), ...(phrase === undefined ? [] : [phrase])];
  const duties = cells.filter(
    (cell, column) =>
      !taken.includes(cell) &&
      !subject.cells.includes(cell) &&
      !columns.levels.includes(column) &&
      column !== columns.role &&
      !described.some(({ text }) => text === cell),
  );
  const levelName = phrase && pieceOfCell(phrase, 0, phrase.text);
  return {
    taken,
    citations: [
      ...(runs.length === 0 && described.length === 0 ? [{ ...skill, duties }] : []),
      ...runs.map((levels, i) => ({
        ...skill,
        levels,
        ...(levelName !== undefined && { levelName }),
        duties: i === 0 ? duties : [],
      })),
      ...described.map(({ levels, text }) => ({ ...skill, levels, duties: [text] })),
    ],
  };
}

/** Columns headed by a skill, over what each level of it asks: `| Level | Infrastructure operations (ITOP) |`. */
function skillsInHeader(
  header: readonly Cell[],
  { levels, code, name }: Columns,
  vocabulary: Vocabulary,
): (Skill & { column: number })[] {
  if (levels[0] !== 0 || code !== undefined || name !== undefined) return [];
  return header.slice(1).flatMap((cell, i) => {
    const [mention, second] = findMentions(cell.plain.text, vocabulary).mentions;
    if (mention === undefined || second !== undefined || mention.run !== undefined) return [];
    return isWholeCell(cell, mention) ? [{ ...skillOf(cell, mention), column: i + 1 }] : [];
  });
}

/** `| SFIA level | 4 |`, or the cell below a header that says so. */
function roleLevelsIn(cells: readonly Cell[], header: readonly Cell[], vocabulary: Vocabulary): CellLevels[] {
  const [label, value, third] = cells;
  if (third === undefined && label !== undefined && ROLE_LEVEL.test(label.text)) {
    const levels = levelsIn(value, vocabulary);
    if (levels !== undefined) return [levels];
  }
  const column = header.findIndex(({ text }) => ROLE_LEVEL_HEADER.test(text));
  // a column of levels is a rubric
  if (column <= 0) return [];
  return [levelsIn(cells[column], vocabulary) ?? []].flat();
}

/** The rows of each role: those that follow one another under one title, or under an empty cell. */
function rolesOf(
  { body }: Grid,
  { role, codeHeaders }: Columns,
  spans: readonly (readonly Span[])[],
  cites: boolean,
  vocabulary: Vocabulary,
): Piece[] {
  const roles: Piece[] = [];
  if (!cites) return roles;
  const column = role ?? (codeHeaders.length > 0 ? 0 : undefined);
  const titles = new Set<string>();
  body.forEach((cells, index) => {
    const row = spans[index]!;
    const end = row.at(-1)!.end;
    const title = column === undefined ? listedRole(cells, vocabulary) : (cells[column]?.text ?? '');
    if (title === undefined) return;
    const before = roles.at(-1);
    if (before !== undefined && column !== undefined && (title === '' || title === before.text))
      roles[roles.length - 1] = { ...before, end };
    else if (title !== '') roles.push({ text: title, start: row[0]!.start, end });
    titles.add(title);
  });
  // one title all the way down names what the whole table is about
  return role !== undefined && titles.size < 2 ? [] : roles;
}

/** `| Technician | ITOP-2, USUP-2 |` in a table whose columns say nothing of roles. */
function listedRole(cells: readonly Cell[], vocabulary: Vocabulary): string | undefined {
  const [first, ...others] = cells;
  if (first === undefined || !namesSomebody(first.text)) return undefined;
  return others.some((cell) => findMentions(cell.plain.text, vocabulary).mentions.length > 0) ? first.text : undefined;
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

/** The name in the row is that of the code. */
function agree({ code, name }: Skill, vocabulary: Vocabulary): boolean {
  return code !== undefined && name !== undefined && vocabulary.codesNamed(name.text).includes(code.text);
}

/** Under a header that speaks of skills, a telling code beside a level is proof as well. */
function isTelling(skill: Skill, levelled: boolean, vocabulary: Vocabulary): boolean {
  if (skill.code === undefined || vocabulary.kindOf(skill.code.text) !== 'skill') return false;
  return agree(skill, vocabulary) || (levelled && !isWordLike(skill.code.text));
}
