/** The XML parts of a workbook: the list of sheets, the shared strings, and the cells of a sheet. */
import { Parser } from 'saxen';
import type { Limits } from './limits.ts';

/**
 * A part that is no sound XML, that declares a document type, which no spreadsheet program writes, or whose cells show
 * more text than the limit allows. Caught in workbook.ts.
 */
export class XmlRefused extends Error {
  constructor(readonly reason: 'damaged' | 'doctype' | 'too-much-text') {
    super(reason);
  }
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** Of the name of a sheet, in UTF-16 code units. Spreadsheet programs allow 31; an entity takes several. */
const LONGEST_NAME = 200;

/** The sheets that `workbook.xml` lists, in the order of their tabs. */
export function readSheetList(xml: string): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  parse(xml, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const found = attributes();
      const relation = Object.entries(found).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const state = found['state'] ?? 'visible';
      sheets.push({
        name: decodeEntities((found['name'] ?? '').slice(0, LONGEST_NAME)),
        relation,
        hidden: state !== 'visible',
      });
    },
  });
  return sheets;
}

/** Relation ids with the part that each leads to; relations that lead outside of the workbook are left out. */
export function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  parse(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id, Target, TargetMode } = attributes();
      if (Id !== undefined && Target !== undefined && TargetMode !== 'External')
        targets.set(Id, decodeEntities(Target));
    },
  });
  return targets;
}

/** The table of strings that cells point into. Phonetic guides are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current: string[] | undefined;
  let inText = false;
  let inPhonetic = false;
  parse(xml, {
    open(name) {
      if (name === 'si') current = [];
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = true;
    },
    close(name) {
      if (name === 'si' && current !== undefined) {
        strings.push(current.join(''));
        current = undefined;
      } else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText && !inPhonetic) current?.push(text);
    },
  });
  return strings;
}

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

/** The values of a sheet, as text. A value that is merged over several rows stands in each of them. */
export function readSheet(xml: string, shared: readonly string[], limits: Limits, budget: TextBudget): Sheet {
  const rows = new Map<number, string[]>();
  const unsaved: CellAddress[] = [];
  const failed: CellAddress[] = [];
  const merges: string[] = [];
  let cut = false;
  let row = -1;
  let column = -1;
  let type = '';
  let hasFormula = false;
  let collecting = false;
  let inPhonetic = false;
  let value: string[] | undefined;

  const finishCell = (): void => {
    if (row < 0 || column < 0 || column >= limits.columns) return;
    const text = value?.join('') ?? '';
    if (type === 'e') {
      if (failed.length < limits.rows) failed.push({ row, column });
    } else if (text !== '') {
      const cells = rows.get(row);
      const shown =
        type === 's' ? (shared[Number(text)] ?? '') : type === 'n' || type === '' ? plainNumber(text) : text;
      spend(budget, shown);
      if (cells !== undefined) cells[column] = shown;
      else if (rows.size >= limits.rows) cut = true;
      else {
        const fresh: string[] = [];
        fresh[column] = shown;
        rows.set(row, fresh);
      }
    } else if (hasFormula && unsaved.length < limits.rows) unsaved.push({ row, column });
  };

  parse(xml, {
    open(name, attributes, stop) {
      if (cut) stop();
      if (name === 'row') {
        const number = Number(attributes()['r'] ?? Number.NaN);
        row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        const found = attributes();
        const address = parseAddress(found['r'] ?? '');
        column = address?.column ?? column + 1;
        if (address !== undefined) row = address.row;
        type = found['t'] ?? '';
        hasFormula = false;
        value = undefined;
      } else if (name === 'f') hasFormula = true;
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') {
        collecting = !inPhonetic;
        value ??= [];
      } else if (name === 'mergeCell' && merges.length < limits.rows) merges.push(attributes()['ref'] ?? '');
    },
    close(name) {
      if (name === 'c') finishCell();
      else if (name === 'v' || name === 't') collecting = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text(text) {
      if (collecting) value?.push(text);
    },
  });
  fillMerged(rows, merges, budget);
  const sorted = [...rows].sort((a, b) => a[0] - b[0]).map(([index, cells]) => ({ row: index, cells }));
  return { rows: sorted, unsaved, failed, cut };
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

interface Handlers {
  open(name: string, attributes: () => Record<string, string>, stop: () => void): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Runs the parser with names cut off from their prefixes. Throws `XmlRefused`. */
function parse(xml: string, handlers: Handlers): void {
  const parser = new Parser();
  const stop = (): void => parser.stop();
  let doctype = false;
  parser.on('openTag', (name, attributes) => handlers.open(localName(name), () => attributes() || {}, stop));
  if (handlers.close) parser.on('closeTag', (name) => handlers.close?.(localName(name)));
  if (handlers.text) {
    parser.on('text', (text) => handlers.text?.(decodeEntities(text)));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  parser.on('attention', () => {
    doctype = true;
    parser.stop();
  });
  parser.on('error', () => {
    throw new XmlRefused('damaged');
  });
  parser.parse(xml);
  if (doctype) throw new XmlRefused('doctype');
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities of XML and numbers; anything else stays as it is written, for nothing can declare it. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
