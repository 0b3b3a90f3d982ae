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
      return cell === undefined || /^\[?(?:[A-Z]{2,}-\d|$)/.test(source.slice(cell.start, cell.end).trim());
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
