/** The XML parts of a workbook: the list of sheets and the shared strings; sheet-cells.ts reads the cells of a sheet. */
import { Parser } from 'saxen';

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
  parseXml(xml, {
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

export interface Relation {
  /** What the part is: the address of a kind, whose last word tells it, as in `.../worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** Relations by their ids; those that lead outside of the workbook are left out. */
export function readRelations(xml: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  parseXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id, Type = '', Target, TargetMode } = attributes();
      if (Id !== undefined && Target !== undefined && TargetMode !== 'External')
        relations.set(Id, { type: decodeEntities(Type), target: decodeEntities(Target) });
    },
  });
  return relations;
}

/** The table of strings that cells point into. Phonetic guides are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current: string[] | undefined;
  let inText = false;
  let inPhonetic = false;
  parseXml(xml, {
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

export interface Handlers {
  open(name: string, attributes: () => Record<string, string>, stop: () => void): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Runs the parser with names cut off from their prefixes. Throws `XmlRefused`. */
export function parseXml(xml: string, handlers: Handlers): void {
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
export function decodeEntities(text: string): string {
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
