/** Going from cell to cell in a table of skills, as people know it from Word and Excel. */
import type { Edit } from '../../check/rule.ts';
import { skillsTableAt, wordsIn } from '../../profile/cursor/skills-table.ts';
import type { SkillsTable } from '../../profile/cursor/skills-table.ts';
import { tableAt } from '../../profile/cursor/table.ts';
import type { TableLine } from '../../profile/cursor/table.ts';
import type { Span } from '../../profile/types.ts';
import type { Document } from '../../document.ts';
import { isMarkdownCode } from '../markdown-code.ts';
import { reshape } from './reshape.ts';

export type Move = 'next' | 'previous' | 'new-row';

export interface Moved {
  readonly edits: readonly Edit[];
  /** What is selected then, in the text after the edits: what the cell holds. */
  readonly selection: Span;
  /** The cell is an empty one for the level of a skill. */
  readonly levelNext: boolean;
}

/**
 * Where in a table of skills an offset is. `last-cell`: Enter makes a new row there, or leaves the table where the row
 * is empty; a row without a bar at its end is still being typed, and Enter is Enter.
 */
export function cellAt(document: Document, offset: number): 'cell' | 'last-cell' | undefined {
  const table = skillsTable(document, offset);
  if (table === undefined) return undefined;
  const row = table.rows[table.row]!;
  return row.closes && (table.column === row.cells.length - 1 || isLastAndEmpty(document, table))
    ? 'last-cell'
    : 'cell';
}

/** @returns `undefined` outside of a table of skills, and in front of its first cell */
export function moveInTable(document: Document, offset: number, move: Move): Moved | undefined {
  const table = skillsTable(document, offset);
  if (table === undefined) return undefined;
  const row = table.rows[table.row]!;
  if (move === 'new-row' && isLastAndEmpty(document, table)) {
    const { start, end } = row;
    return { edits: [{ start, end, text: '' }], selection: { start, end: start }, levelNext: false };
  }
  const { others, row: cells, blank } = reshape(document.text, table, table.row, new Map());
  const target = targetOf(move, table, cells.length);
  if (target === undefined) return undefined;
  const written = lineOf(row, cells, document);
  const added = target.row === 'new' ? lineOf(row, blank, document) : undefined;
  const lineBreak = document.text.slice(row.end, row.end + 1) === '\r' ? '\r\n' : '\n';
  const text = added === undefined ? written.text : `${written.text}${lineBreak}${added.text}`;
  const isChanged = text !== document.text.slice(row.start, row.end);
  const edits = [...others, ...(isChanged ? [{ start: row.start, end: row.end, text }] : [])];
  const rowStart = after(edits, row.start);

  if (target.row === 'new') {
    const start = rowStart + written.text.length + lineBreak.length + added!.starts[0]!;
    return { edits, selection: content(start, blank[0]!), levelNext: false };
  }
  if (target.row === table.row) {
    const selection = content(rowStart + written.starts[target.column]!, cells[target.column]!);
    return { edits, selection, levelNext: isLevelNext(document, table, table.row, target.column) };
  }
  const cell = table.rows[target.row]!.cells[target.column] ?? table.rows[target.row]!.cells.at(-1)!;
  const widened = others.find(({ start, end }) => start === cell.start && end === cell.end);
  const selection = content(after(edits, cell.start), widened?.text ?? document.text.slice(cell.start, cell.end));
  return { edits, selection, levelNext: isLevelNext(document, table, target.row, target.column) };
}

function skillsTable(document: Document, offset: number): SkillsTable | undefined {
  const table = isMarkdownCode(document, offset) ? undefined : tableAt(document.text, offset);
  const skills = table && skillsTableAt(document.text, table, document.parsed.vocabulary);
  return skills?.isLikely === true ? skills : undefined;
}

function isLastAndEmpty({ text }: Document, { rows, row }: SkillsTable): boolean {
  const { cells } = rows[row]!;
  return row === rows.length - 1 && cells.every((cell) => wordsIn(text, cell) === '');
}

interface Target {
  readonly row: number | 'new';
  readonly column: number;
}

function targetOf(move: Move, { rows, row, column }: SkillsTable, columns: number): Target | undefined {
  switch (move) {
    case 'new-row':
      return { row: 'new', column: 0 };
    case 'previous':
      if (column > 0) return { row, column: column - 1 };
      return row > 1 ? { row: row - 1, column: rows[row - 1]!.cells.length - 1 } : undefined;
    case 'next':
      if (column < columns - 1) return { row, column: column + 1 };
      return row < rows.length - 1 ? { row: row + 1, column: 0 } : { row: 'new', column: 0 };
  }
}

/** A line of these cells, and where in it each of them begins. */
function lineOf(
  { start, cells: old, opens }: TableLine,
  cells: readonly string[],
  { text }: Document,
): { text: string; starts: number[] } {
  // with the bar, where there is one
  let line = text.slice(start, old[0]!.start);
  const starts: number[] = [];
  for (const cell of cells) {
    starts.push(line.length);
    line += `${cell}|`;
  }
  return { text: opens ? line : line.slice(0, -1), starts };
}

/** What a cell holds; where it holds nothing, the place behind its first space. */
function content(start: number, cell: string): Span {
  const text = cell.trim();
  const from = text === '' ? start + Math.min(1, cell.length) : start + cell.indexOf(text);
  return { start: from, end: from + text.length };
}

/** Where an offset is after edits, none of which it lies inside of. */
function after(edits: readonly Edit[], offset: number): number {
  return edits.reduce(
    (sum, { start, end, text }) => (start < offset ? sum + text.length - (end - start) : sum),
    offset,
  );
}

function isLevelNext({ text }: Document, { rows, columns }: SkillsTable, row: number, column: number): boolean {
  const { cells } = rows[row]!;
  const cell = cells[column];
  const isEmpty = cell === undefined || wordsIn(text, cell) === '';
  const hasSkill = cells.some(
    (each, i) => ['name', 'code', 'skill'].includes(columns[i]!) && wordsIn(text, each) !== '',
  );
  return columns[column] === 'level' && isEmpty && hasSkill;
}
