/** A skills matrix in sheets that fit on a page: a few skills as one, many by category. */
import type { Matrix, MatrixCell, MatrixRole, MatrixSkill } from './matrix.ts';

export interface Sheet {
  /** The category; '' where there is one sheet, and for skills without a category. */
  readonly title: string;
  readonly skills: readonly MatrixSkill[];
  /** The roles that ask for one of these skills, each with a cell or nothing for each skill. */
  readonly rows: readonly { readonly role: MatrixRole; readonly cells: readonly (MatrixCell | undefined)[] }[];
}

/** So many narrow columns fit beside the title of a role on a page of A4, landscape. */
const MOST_COLUMNS = 36;

export function sheetsOf({ skills, roles }: Matrix): readonly Sheet[] {
  return sections(skills).map(({ title, start, end }) => {
    const rows = roles.flatMap((role) => {
      const own = new Map(role.cells.map((cell) => [cell.skill, cell]));
      const cells = skills.slice(start, end).map((_, index) => own.get(start + index));
      return cells.every((cell) => cell === undefined) ? [] : [{ role, cells }];
    });
    return { title, skills: skills.slice(start, end), rows };
  });
}

/** Stretches of columns: a category each, and one that is too wide in several. */
function sections(skills: readonly MatrixSkill[]): { title: string; start: number; end: number }[] {
  if (skills.length <= MOST_COLUMNS) return skills.length === 0 ? [] : [{ title: '', start: 0, end: skills.length }];
  const found: { title: string; start: number; end: number }[] = [];
  for (const [index, { category }] of skills.entries()) {
    const last = found.at(-1);
    if (last?.title === category && last.end - last.start < MOST_COLUMNS) last.end = index + 1;
    else found.push({ title: category, start: index, end: index + 1 });
  }
  return found;
}
