/** The sheets of a workbook: what each of them holds, which are read, and which of their cells have no usable value. */
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import type { PartOfFramework } from '../core/messages/types.ts';
import type { Place } from '../core/catalogue/types.ts';
import { readAboutTable } from './about-sheet.ts';
import { findHeader } from './headers.ts';
import { readLevelsTable } from './levels-sheet.ts';
import type { Limits } from './limits.ts';
import type { Table } from './table.ts';
import { addressInWords, type CellAddress, type Sheet } from './sheet-cells.ts';
import type { SheetEntry } from './workbook-xml.ts';

export interface OpenSheet {
  readonly entry: SheetEntry;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The names of the sheets in the official workbooks. */
const OFFICIAL = { skills: 'skills', attributes: 'attributes', levels: 'levels of responsibility' };

/** A sheet as rows without gaps. */
export function toTable(name: string, sheet: Sheet): Table {
  return {
    rows: sheet.rows.map(({ cells }) => cells),
    place: (row, column) => cellPlace(name, { row: sheet.rows[row]?.row ?? 0, column }),
  };
}

const cellPlace = (sheet: string, address: CellAddress): Place => ({ sheet, cell: addressInWords(address) });

/** Sorts sheets by what they hold. Their names play no part in it. */
export function sortSheets(
  opened: readonly OpenSheet[],
): Record<'skills' | 'attributes' | 'levels' | 'about', OpenSheet[]> {
  const kinds = { skills: [], attributes: [], levels: [], about: [] } as Record<string, OpenSheet[]>;
  for (const open of opened) {
    const kind = findHeader(open.table.rows)?.kind;
    if (kind !== undefined) kinds[kind]?.push(open);
    else if (readAboutTable(open.table) !== undefined) kinds['about']?.push(open);
    else if (readLevelsTable(open.table) !== undefined) kinds['levels']?.push(open);
  }
  return kinds;
}

/** Of several sheets of one kind: the one with the official name, else those that are visible, else the hidden ones. */
export function choose(
  sheets: readonly OpenSheet[],
  content: PartOfFramework,
  problems: ProblemList,
): readonly OpenSheet[] {
  const say = problems.messages.formats;
  const named = sheets.filter(({ entry }) => entry.name.trim().toLowerCase() === OFFICIAL[content]);
  const visible = sheets.filter(({ entry }) => !entry.hidden);
  const chosen = named.length > 0 ? named.slice(0, 1) : visible.length > 0 ? visible : sheets;
  for (const { entry } of sheets) {
    const place = { sheet: entry.name };
    const isChosen = chosen.some((open) => open.entry === entry);
    if (!isChosen)
      problems.add('information', 'sheet-not-read', say.sheetNotRead(content, chosen[0]?.entry.name ?? ''), place);
    else if (named.length === 0) problems.add('information', 'sheet-renamed', say.sheetRenamed(content), place);
    if (isChosen && entry.hidden) problems.add('information', 'sheet-hidden', say.sheetHidden, place);
  }
  return chosen;
}

/** Cells without a usable value, in the columns that are read. */
export function tellCells(
  { entry, sheet, table }: OpenSheet,
  headerRow: number,
  problems: ProblemList,
  limits: Limits,
): void {
  const say = problems.messages.formats;
  const columns = findHeader(table.rows)?.columns;
  const firstRow = sheet.rows[headerRow]?.row ?? 0;
  const matters = ({ row, column }: CellAddress): boolean => {
    const kind = columns?.[column];
    return row >= firstRow && (columns === undefined || (kind !== undefined && kind !== 'ignored'));
  };
  for (const address of sheet.unsaved.filter(matters)) {
    problems.add('warning', 'formula-without-value', say.formulaWithoutValue, cellPlace(entry.name, address));
  }
  for (const address of sheet.failed.filter(matters)) {
    problems.add('warning', 'formula-error', say.formulaError, cellPlace(entry.name, address));
  }
  if (sheet.cut) {
    problems.add('error', 'too-many-rows', say.sheetTooLong(limits.rows), { sheet: entry.name });
  }
}

/** Tells why there is nothing to read. */
export function tellNoSheet(opened: readonly OpenSheet[], problems: ProblemList): void {
  const names = opened.slice(0, 10).map(({ entry }) => entry.name);
  problems.add('error', 'no-skills-sheet', problems.messages.formats.noSkillsSheet(names));
}
