/** What many roles say together: which skills at which levels, what has none, what is nearly the same. */
import type { AlikeReport, RoleAmongMany } from './alike-roles.ts';
import { alikeRoles } from './alike-roles.ts';
import type { DescribedRole } from './described-role.ts';

export interface Statistics<Role> {
  readonly roles: number;
  /** Those that most roles ask for first. */
  readonly skills: readonly SkillInUse[];
  readonly withoutSkills: readonly Role[];
  /** They ask for skills, and say no level of the role as a whole. */
  readonly withoutLevel: readonly Role[];
  readonly alike: AlikeReport<Role>;
}

export interface SkillInUse {
  readonly code: string;
  readonly name: string;
  /** How many roles ask for it. */
  readonly roles: number;
  /** How many ask for it at each level, by the level; where none is stated, at none. */
  readonly levels: Readonly<Record<string, number>>;
}

export function statisticsOf<Role extends RoleAmongMany<Pick<DescribedRole, 'level'>>>(
  roles: readonly Role[],
): Statistics<Role> {
  const skills = new Map<string, { code: string; name: string; roles: number; levels: Record<string, number> }>();
  for (const { skills: own } of roles) {
    for (const { code, name, levels } of own) {
      const known = skills.get(code) ?? { code, name, roles: 0, levels: {} };
      known.roles += 1;
      for (const level of levels) known.levels[level] = (known.levels[level] ?? 0) + 1;
      skills.set(code, known);
    }
  }
  return {
    roles: roles.length,
    skills: [...skills.values()].sort((a, b) => b.roles - a.roles || (a.code < b.code ? -1 : 1)),
    withoutSkills: roles.filter((role) => role.skills.length === 0),
    withoutLevel: roles.filter((role) => role.skills.length > 0 && role.level === null),
    alike: alikeRoles(roles),
  };
}
