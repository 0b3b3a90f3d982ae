/** The cells of a sheet of a workbook, from its XML. */
import type { Limits } from './limits.ts';
import { parseXml, XmlRefused } from './workbook-xml.ts';

export interface Sheet {
  /** Only rows that hold a value, from the top. */
  readonly rows: readonly SheetRow[];
  /** Cells with a formula whose result is not saved. */
  readonly unsaved: readonly CellAddress[];
  /** Cells that show an error such as #REF!. */
  readonly failed: readonly CellAddress[];
  /** Whether there are more rows than the limit allows; they are not read. */
  readonly cut: boolean;
}

export interface SheetRow {
  /** From 0. */
  readonly row: number;
  /** By column from 0; '' or a hole for an empty cell. */
  readonly cells: string[];
}

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** What the cells that are still to be read may show, in UTF-16 code units. One for all sheets of a workbook. */
export interface TextBudget {
  left: number;
}

function spend(budget: TextBudget, text: string): void {
  budget.left -= text.length;
  if (budget.left < 0) throw new XmlRefused('too-much-text');
}

/** What is read so far of a sheet, and the cell that is being read. */
interface Reading {
  readonly rows: Map<number, string[]>;
  readonly unsaved: CellAddress[];
  readonly failed: CellAddress[];
  readonly merges: string[];
  cut: boolean;
  row: number;
  column: number;
  /** The kind of the value of the cell, `s` for a shared string. */
  type: string;
  hasFormula: boolean;
  collecting: boolean;
  inPhonetic: boolean;
  value: string[] | undefined;
}

/** The values of a sheet, as text. A value that is merged over several rows stands in each of them. */
export function readSheet(xml: string, shared: readonly string[], limits: Limits, budget: TextBudget): Sheet {
  const reading: Reading = {
    rows: new Map(),
    unsaved: [],
    failed: [],
    merges: [],
    cut: false,
    row: -1,
    column: -1,
    type: '',
    hasFormula: false,
    collecting: false,
    inPhonetic: false,
    value: undefined,
  };
  parseXml(xml, {
    open(name, attributes, stop) {
      if (reading.cut) stop();
      openElement(reading, name, attributes, limits);
    },
    close(name) {
      if (name === 'c') finishCell(reading, shared, limits, budget);
      else if (name === 'v' || name === 't') reading.collecting = false;
      else if (name === 'rPh') reading.inPhonetic = false;
    },
    text(text) {
      if (reading.collecting) reading.value?.push(text);
    },
  });
  const { rows, unsaved, failed, merges, cut } = reading;
  fillMerged(rows, merges, budget);
  const sorted = [...rows].sort((a, b) => a[0] - b[0]).map(([index, cells]) => ({ row: index, cells }));
  return { rows: sorted, unsaved, failed, cut };
}

function openElement(reading: Reading, name: string, attributes: () => Record<string, string>, limits: Limits): void {
  switch (name) {
    case 'row': {
      const number = Number(attributes()['r'] ?? Number.NaN);
      reading.row = Number.isInteger(number) && number > 0 ? number - 1 : reading.row + 1;
      reading.column = -1;
      break;
    }
    case 'c':
      openCell(reading, attributes());
      break;
    case 'f':
      reading.hasFormula = true;
      break;
    case 'rPh':
      reading.inPhonetic = true;
      break;
    case 'v':
    case 't':
      reading.collecting = !reading.inPhonetic;
      reading.value ??= [];
      break;
    case 'mergeCell':
      if (reading.merges.length < limits.rows) reading.merges.push(attributes()['ref'] ?? '');
  }
}

function openCell(reading: Reading, { r = '', t = '' }: Record<string, string>): void {
  const address = parseAddress(r);
  reading.column = address?.column ?? reading.column + 1;
  if (address !== undefined) reading.row = address.row;
  reading.type = t;
  reading.hasFormula = false;
  reading.value = undefined;
}

function finishCell(reading: Reading, shared: readonly string[], limits: Limits, budget: TextBudget): void {
  const { row, column, type, value, failed, unsaved } = reading;
  if (row < 0 || column < 0 || column >= limits.columns) return;
  const text = value?.join('') ?? '';
  if (type === 'e') {
    if (failed.length < limits.rows) failed.push({ row, column });
  } else if (text !== '') {
    const shown = shownText(type, text, shared);
    spend(budget, shown);
    placeText(reading, shown, limits);
  } else if (reading.hasFormula && unsaved.length < limits.rows) unsaved.push({ row, column });
}

function shownText(type: string, text: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(text)] ?? '';
  return type === 'n' || type === '' ? plainNumber(text) : text;
}

/** Puts a text into its cell; the rows beyond the limit are cut off. */
function placeText(reading: Reading, text: string, limits: Limits): void {
  const { rows, row, column } = reading;
  let cells = rows.get(row);
  if (cells === undefined) {
    if (rows.size >= limits.rows) {
      reading.cut = true;
      return;
    }
    rows.set(row, (cells = []));
  }
  cells[column] = text;
}

/** `I7` for row 6, column 8. */
export function addressInWords({ row, column }: CellAddress): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function parseAddress(reference: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of match[1]?.toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `4.0` and `4.0000000000000001E0` are 4. */
function plainNumber(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}

/** Repeats the value of a cell that is merged downwards, for rows that hold something else besides. */
function fillMerged(rows: Map<number, string[]>, merges: readonly string[], budget: TextBudget): void {
  let filled = 0;
  for (const merge of merges) {
    const [from, to] = merge.split(':').map(parseAddress);
    const value = from && rows.get(from.row)?.[from.column];
    if (from === undefined || to === undefined || value === undefined) continue;
    for (let row = from.row + 1; row <= to.row; row += 1) {
      filled += 1;
      if (filled > 100_000) return;
      const cells = rows.get(row);
      if (cells === undefined || cells[from.column] !== undefined) continue;
      spend(budget, value);
      cells[from.column] = value;
    }
  }
}
