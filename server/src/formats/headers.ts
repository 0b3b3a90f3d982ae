/** Finds the columns of a framework by the words above them, wherever they stand. The keys of JSON rows are read the same way. */
import { cleanLine } from './clean.ts';

export type Column =
  | 'code'
  | 'name'
  | 'attributeName'
  | 'category'
  | 'subcategory'
  | 'description'
  | 'guidance'
  | 'url'
  | 'type'
  /** The list of the levels at which a skill is defined. */
  | 'levels'
  /** The texts of levels: of the one that the row names, or, in JSON, of several. */
  | 'levelTexts'
  /** The edition of SFIA. */
  | 'edition'
  /** Known, and of no use here: the number of the row. */
  | 'ignored'
  /** The text of one level, by its number or its word. */
  | { readonly level: string };

const COLUMNS = new Map<string, Column>([
  ...aliases('code', ['code', 'skill code', 'sfia code', 'attribute code', 'skillcode', 'short code']),
  ...aliases('name', ['skill', 'name', 'skill name', 'title', 'skill title', 'sfia skill']),
  ...aliases('attributeName', ['attribute name', 'attribute']),
  ...aliases('category', ['category', 'skill category', 'category name']),
  ...aliases('subcategory', ['subcategory', 'sub category', 'skill subcategory', 'subcategory name']),
  ...aliases('description', [
    'overall description',
    'description',
    'skill description',
    'attribute description',
    'definition',
    'summary',
    'overview',
  ]),
  ...aliases('guidance', ['guidance notes', 'guidance', 'guidance note', 'skill notes', 'skill guidance notes']),
  ...aliases('url', ['url', 'link', 'uri', 'page', 'web page']),
  ...aliases('type', ['type', 'attribute type']),
  ...aliases('levels', [
    'levels',
    'level',
    'defined at levels',
    'defined levels',
    'available levels',
    'levels available',
    'levels defined',
    'skill levels',
    'skill level',
    'sfia level',
    'sfia levels',
    'responsibility levels',
  ]),
  ...aliases('levelTexts', [
    'level descriptions',
    'level description',
    'level definitions',
    'level definition',
    'level texts',
    'level text',
    'skill level description',
    'skill level descriptions',
    'descriptions by level',
    'levels description',
  ]),
  ...aliases('edition', ['sfia version', 'sfia edition', 'edition', 'framework version', 'framework edition']),
  ...aliases('ignored', ['#', 'no', 'no.', 'nr', 'number', 'id', '$schema']),
]);

function aliases(column: Column, words: readonly string[]): [string, Column][] {
  return words.map((word) => [word, column]);
}

/** A header or a key as words in small letters: `overall_description` and `overallDescription` are "overall description". */
export function headerWords(header: string): string {
  const apart = header
    .slice(0, 100)
    .replace(/[_\s-]+/g, ' ')
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ');
  return cleanLine(apart).toLowerCase();
}

/** What a header stands for: `Skill`, `overall_description`, `Level 4 description`, `level_4`; undefined when it is not known. */
export function columnOf(header: string): Column | undefined {
  const words = headerWords(header);
  const known = COLUMNS.get(words);
  if (known !== undefined) return known;
  const numbered = /^l(?:evel)? ?(\d{1,2})(?: (?:description|definition|text))?$/.exec(words);
  if (numbered?.[1] !== undefined) return { level: String(Number(numbered[1])) };
  // "Practitioner description": a house framework whose levels are words.
  const worded = /^(?:level )?(\S.{0,40}?) (?:description|definition)$/.exec(words);
  return worded?.[1] === undefined ? undefined : { level: worded[1] };
}

export interface Header {
  /** The index of the row. */
  readonly row: number;
  /** By column; undefined for a column that is not read. */
  readonly columns: readonly (Column | undefined)[];
  /** The columns of the levels' texts, by the level in small letters. */
  readonly levelColumns: ReadonlyMap<string, number>;
  /** Headers that mean nothing here, and those that stand a second time. */
  readonly unread: readonly {
    readonly header: string;
    readonly column: number;
    readonly why: 'unknown' | 'repeated';
  }[];
  readonly kind: 'skills' | 'attributes';
}

/** How far down the row of headers is looked for: a title and notes may stand above it. */
const HEADER_ROWS = 50;

/**
 * The row of headers of a table of skills or attributes: it names a code, a name and levels.
 * Undefined when none of the first rows does.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS); row += 1) {
    const header = readHeader(rows[row] ?? [], row);
    if (header !== undefined) return header;
  }
  return undefined;
}

function readHeader(cells: readonly string[], row: number): Header | undefined {
  const columns: (Column | undefined)[] = [];
  const unread: { header: string; column: number; why: 'unknown' | 'repeated' }[] = [];
  const levelColumns = new Map<string, number>();
  const seen = new Set<string>();
  let inLevels = false;
  for (let column = 0; column < cells.length; column += 1) {
    const header = cleanLine((cells[column] ?? '').slice(0, 200));
    if (header === '') {
      // "Levels" is merged over seven columns: those behind it have no header of their own.
      columns.push(inLevels ? 'levels' : undefined);
      continue;
    }
    const found = columnOf(header);
    inLevels = found === 'levels';
    const why = found === undefined ? 'unknown' : isNew(found, seen) ? undefined : 'repeated';
    if (why !== undefined) unread.push({ header, column, why });
    columns.push(why === undefined ? found : undefined);
    if (why === undefined && typeof found === 'object') levelColumns.set(found.level, column);
  }
  const kind = kindOf(seen, levelColumns.size > 0);
  return kind && { row, columns, levelColumns, unread, kind };
}

/** What a table with these columns holds, if it is one of skills or attributes. */
function kindOf(seen: ReadonlySet<string>, hasLevels: boolean): Header['kind'] | undefined {
  if (!seen.has('code') || !(hasLevels || seen.has('levels'))) return undefined;
  if (seen.has('attributeName')) return 'attributes';
  return seen.has('name') ? 'skills' : undefined;
}

/** Whether a column stands here for the first time; what is ignored may stand again. @param seen gets the column */
function isNew(found: Column, seen: Set<string>): boolean {
  const key = typeof found === 'object' ? `level ${found.level}` : found;
  const isRepeated = key !== 'ignored' && seen.has(key);
  seen.add(key);
  return !isRepeated;
}
