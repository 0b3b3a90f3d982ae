/** The sheet of the levels of responsibility: one column for each level, or one row for each. */
import type { RawLevel } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { cleanLine, lineOrNothing, textOrNothing } from './clean.ts';
import type { Table } from './table.ts';

type Fact = 'number' | 'name' | 'essence' | 'url';

const FACTS = new Map<string, Fact>([
  ['level', 'number'],
  ['levels', 'number'],
  ['guiding phrase', 'name'],
  ['name', 'name'],
  ['essence of the level', 'essence'],
  ['essence', 'essence'],
  ['description', 'essence'],
  ['url', 'url'],
  ['link', 'url'],
]);

const factOf = (cell: string | undefined): Fact | undefined =>
  FACTS.get(cleanLine((cell ?? '').slice(0, 100)).toLowerCase());

const isNumber = (cell: string | undefined): boolean => /^\s*(?:level )?\d{1,2}\s*$/i.test(cell ?? '');

/** The levels, or undefined when the table is no such sheet. */
export function readLevelsTable(table: Table): RawLevel[] | undefined {
  return readColumns(table) ?? readRows(table);
}

/** `Level, 1 ... 7` in a row, with the facts below it: the layout of the official workbooks. */
function readColumns({ rows, place }: Table): RawLevel[] | undefined {
  const start = rows.findIndex((cells) => {
    const first = cells.findIndex((cell) => cell !== undefined && cell !== '');
    return factOf(cells[first]) === 'number' && isNumber(cells[first + 1]) && isNumber(cells[first + 2]);
  });
  const numbers = rows[start];
  if (numbers === undefined) return undefined;
  const labels = numbers.findIndex((cell) => cell !== undefined && cell !== '');
  const levels: RawLevel[] = [];
  for (let column = labels + 1; column < numbers.length; column += 1) {
    if (!isNumber(numbers[column])) continue;
    const facts = new Map<Fact, string>();
    for (let row = start; row < rows.length; row += 1) {
      const fact = factOf(rows[row]?.[labels]);
      const value = rows[row]?.[column];
      if (fact !== undefined && value !== undefined && !facts.has(fact)) facts.set(fact, value);
    }
    levels.push(toLevel(facts, place(start, column)));
  }
  return levels;
}

/** `Level, Guiding phrase, ...` as headers, one level in each row below. */
function readRows({ rows, place }: Table): RawLevel[] | undefined {
  const start = rows.slice(0, 50).findIndex((cells) => {
    const facts = cells.map(factOf);
    return facts.includes('number') && facts.includes('name');
  });
  if (start < 0) return undefined;
  const headers = rows[start]?.map(factOf) ?? [];
  const numberColumn = headers.indexOf('number');
  const levels: RawLevel[] = [];
  for (let row = start + 1; row < rows.length; row += 1) {
    if (!isNumber(rows[row]?.[numberColumn])) continue;
    const facts = new Map<Fact, string>();
    headers.forEach((fact, column) => {
      const value = rows[row]?.[column];
      if (fact !== undefined && value !== undefined && !facts.has(fact)) facts.set(fact, value);
    });
    levels.push(toLevel(facts, place(row, numberColumn)));
  }
  return levels.length === 0 ? undefined : levels;
}

function toLevel(facts: ReadonlyMap<Fact, string>, place: Place): RawLevel {
  const name = lineOrNothing(facts.get('name'));
  const essence = textOrNothing(facts.get('essence'));
  const url = lineOrNothing(facts.get('url'));
  return {
    number: cleanLine(facts.get('number') ?? '').replace(/^level /i, ''),
    ...(name !== undefined && { name }),
    ...(essence !== undefined && { essence }),
    ...(url !== undefined && { url }),
    place,
  };
}
