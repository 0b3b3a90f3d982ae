/** What changes from one role to another: skills that come, go, and are asked for at another level; and duties. */
import type { DutyChange } from './compare-duties.ts';
import { compareDuties } from './compare-duties.ts';
import type { AskedSkill, DescribedRole } from './described-role.ts';

export interface RoleComparison {
  readonly from: ComparedRole;
  readonly to: ComparedRole;
  /** What differs first, in the order of `SKILL_CHANGES`; by code among each other. */
  readonly skills: readonly SkillChange[];
  readonly duties: readonly DutyChange[];
}

export type ComparedRole = Pick<DescribedRole, 'title' | 'level' | 'edition'>;

/** All that can happen to a skill. */
export const SKILL_CHANGES = [
  'added',
  'dropped',
  'raised',
  'lowered',
  'level-stated',
  'level-left-out',
  'other-levels',
  'required',
  'desirable',
  'same',
] as const;

export interface SkillChange {
  readonly change: (typeof SKILL_CHANGES)[number];
  readonly code: string;
  readonly name: string;
  readonly from: SkillLevels | null;
  readonly to: SkillLevels | null;
}

export type SkillLevels = Pick<AskedSkill, 'levels' | 'wished'>;

export function compareRoles(from: DescribedRole, to: DescribedRole): RoleComparison {
  return {
    from: headOf(from),
    to: headOf(to),
    skills: compareSkills(from.skills, to.skills),
    duties: compareDuties(from.duties, to.duties),
  };
}

export function headOf({ title, level, edition }: DescribedRole): ComparedRole {
  return { title, level, edition };
}

/** Each skill of either list once. */
export function compareSkills(from: readonly AskedSkill[], to: readonly AskedSkill[]): readonly SkillChange[] {
  const before = new Map(from.map((skill) => [skill.code, skill]));
  const after = new Map(to.map((skill) => [skill.code, skill]));
  const all = [...new Map([...before, ...after]).values()].map(({ code, name }): SkillChange => {
    const [one, other] = [before.get(code), after.get(code)];
    return { change: changeOf(one, other), code, name, from: levelsIn(one), to: levelsIn(other) };
  });
  const rank = ({ change }: SkillChange): number => SKILL_CHANGES.indexOf(change);
  return all.sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

function levelsIn(skill: AskedSkill | undefined): SkillLevels | null {
  return skill === undefined ? null : { levels: skill.levels, wished: skill.wished };
}

/** The highest level says which way it went, and where that is the same the lowest. */
function changeOf(from: AskedSkill | undefined, to: AskedSkill | undefined): SkillChange['change'] {
  if (from === undefined) return 'added';
  if (to === undefined) return 'dropped';
  const [before, after] = [from.levels, to.levels];
  if (before.length === 0 && after.length > 0) return 'level-stated';
  if (before.length > 0 && after.length === 0) return 'level-left-out';
  const step = (after.at(-1) ?? 0) - (before.at(-1) ?? 0) || (after[0] ?? 0) - (before[0] ?? 0);
  if (step !== 0) return step > 0 ? 'raised' : 'lowered';
  if (before.join() !== after.join()) return 'other-levels';
  if (from.wished !== to.wished) return to.wished ? 'desirable' : 'required';
  return 'same';
}
