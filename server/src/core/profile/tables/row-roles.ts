/** What a table says of roles: rows that are about one, and levels of one. */
import { detached } from '../../detached.ts';
import type { Piece, Span } from '../types.ts';
import { namesSomebody } from '../words/titles.ts';
import type { Cell, CellLevels } from './cells.ts';
import type { Columns, Grid } from './columns.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';

const ROLE_LEVEL = new RegExp(
  `^(?:sfia[ -])?(?:role |responsibility )?(?:${LEVEL_KEYS})(?: of responsibility)?:?$`,
  'i',
);
const ROLE_LEVEL_HEADER = new RegExp(
  `^(?:sfia[ -](?:role |responsibility )?(?:${LEVEL_KEYS})|(?:sfia )?level of responsibility|responsibility level)s?$`,
  'i',
);
/** A table of two columns whose header is the level of a role already. */
export function roleLevelInHeader(header: readonly Cell[]): CellLevels | undefined {
  const [label, value, third] = header;
  return third === undefined && label !== undefined && ROLE_LEVEL.test(label.text) ? value?.levels : undefined;
}

/** `| SFIA level | 4 |`, or the cell below a header that says so. */
export function roleLevelsIn(cells: readonly Cell[], header: readonly Cell[]): CellLevels[] {
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
export function rolesOf(
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
