/** Which roles and skills of a matrix are shown, and in which order. */
import type { MatrixRow, MatrixView } from '../../../../../server/shared/protocol.ts';

export interface Arrangement {
  /** Words that the title or the file of a role has; '' for all. */
  readonly words: string;
  /** The category whose skills are shown; `null` for all. */
  readonly category: string | null;
  readonly order: 'category' | 'code' | 'use';
  /** What the roles are sorted by: 'role', 'level' or the code of a skill; `null` for the order of the files. */
  readonly sortedBy: string | null;
  readonly descending: boolean;
}

export const AS_IT_COMES: Arrangement = {
  words: '',
  category: null,
  order: 'category',
  sortedBy: null,
  descending: false,
};

/** Indexes into the skills and roles of the matrix, in the order in which they are shown. */
export interface Arranged {
  readonly skills: readonly number[];
  readonly roles: readonly number[];
}

export function arrange({ skills, roles }: MatrixView, by: Arrangement): Arranged {
  const shown = skills.flatMap(({ category }, i) => (by.category === null || by.category === category ? [i] : []));
  if (by.order === 'code') shown.sort((a, b) => compare(skills[a]!.code, skills[b]!.code));
  if (by.order === 'use') shown.sort((a, b) => skills[b]!.roles - skills[a]!.roles);
  const isShown = new Set(shown);
  const words = by.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const rows = roles.flatMap(({ title, file, cells }, i) => {
    const text = `${title} ${file}`.toLowerCase();
    const asks = by.category === null || cells.some(({ skill }) => isShown.has(skill));
    return asks && words.every((word) => text.includes(word)) ? [i] : [];
  });
  if (by.sortedBy !== null) sort(rows, roles, keyOf(skills, by.sortedBy), by.descending);
  return { skills: shown, roles: rows };
}

/** The next order after a click on a heading: titles up first, levels down first, then the other way. */
export function sortedNext(by: Arrangement, column: string): Arrangement {
  const descending = by.sortedBy === column ? !by.descending : column !== 'role';
  return { ...by, sortedBy: column, descending };
}

type Key = (role: MatrixRow) => string | number | undefined;

function keyOf(skills: MatrixView['skills'], column: string): Key {
  if (column === 'role') return ({ title }) => title;
  if (column === 'level') return ({ level }) => level;
  const index = skills.findIndex(({ code }) => code === column);
  return ({ cells }) => cells.find(({ skill }) => skill === index)?.heat;
}

/** What has nothing to be sorted by comes last, whichever way it goes. */
function sort(rows: number[], roles: readonly MatrixRow[], key: Key, descending: boolean): void {
  const keys = new Map(rows.map((row) => [row, key(roles[row]!)]));
  rows.sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return descending ? compare(other, one) : compare(one, other);
  });
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
