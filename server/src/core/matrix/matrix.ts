/** The skills matrix: the roles of many documents by the skills that they ask for. */
import type { RoleSkill, RoleSkills } from './role-skills.ts';

export interface Matrix {
  /** The columns: by category and subcategory, and in these by code. */
  readonly skills: readonly MatrixSkill[];
  /** The rows, in the order of the documents. */
  readonly roles: readonly MatrixRole[];
}

export interface MatrixSkill extends Pick<RoleSkill, 'code' | 'name' | 'category' | 'subcategory'> {
  /** How many roles ask for it. */
  readonly roles: number;
}

export interface MatrixRole extends Omit<RoleSkills, 'skills'> {
  readonly file: string;
  /** In the order of the columns; where a role does not ask for a skill, there is none. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell extends Pick<RoleSkill, 'levels' | 'wished' | 'start' | 'end'> {
  /** Index into `Matrix.skills`. */
  readonly skill: number;
}

/** A document with its roles. `file` is how it is shown, or its address. */
export interface MatrixSource {
  readonly file: string;
  readonly roles: readonly RoleSkills[];
}

export function makeMatrix(sources: readonly MatrixSource[]): Matrix {
  const skills = skillsIn(sources);
  const columns = new Map(skills.map(({ code }, index) => [code, index]));
  const roles = sources.flatMap(({ file, roles: own }) =>
    own.map(({ title, level, start, skills: asked }): MatrixRole => ({
      title,
      level,
      start,
      file,
      cells: asked.map((skill) => cellOf(skill, columns.get(skill.code)!)).sort((a, b) => a.skill - b.skill),
    })),
  );
  return { skills, roles };
}

/** Of a code that has other names in other editions, the last one serves. */
function skillsIn(sources: readonly MatrixSource[]): MatrixSkill[] {
  const skills = new Map<string, MatrixSkill>();
  for (const { roles } of sources) {
    for (const role of roles) {
      for (const { code, name, category, subcategory } of role.skills) {
        const count = (skills.get(code)?.roles ?? 0) + 1;
        skills.set(code, { code, name, category, subcategory, roles: count });
      }
    }
  }
  return [...skills.values()].sort(
    (a, b) => lastIfEmpty(a.category, b.category) || lastIfEmpty(a.subcategory, b.subcategory) || order(a.code, b.code),
  );
}

function cellOf({ levels, wished, start, end }: RoleSkill, skill: number): MatrixCell {
  return { skill, levels, wished, start, end };
}

function lastIfEmpty(a: string, b: string): number {
  return a === '' || b === '' ? Number(a === '') - Number(b === '') : order(a, b);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
