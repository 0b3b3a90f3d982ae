/** Which roles ask for nearly the same: most of their skills, at the same or nearly the same levels. */
import type { SkillChange } from './compare-roles.ts';
import { compareSkills } from './compare-roles.ts';
import type { AskedSkill, DescribedRole } from './described-role.ts';
import { similarPairs } from './similar-pairs.ts';

/** A role that is one of many. `T` says where it stands. */
export type RoleAmongMany<T> = Pick<DescribedRole, 'title' | 'skills'> & T;

export interface AlikeRoles<Role> {
  readonly roles: readonly [Role, Role];
  /** How much they share, above 0; 1 where nothing differs. A skill at another level counts for half, at a farther one for nothing. */
  readonly likeness: number;
  /** What differs from the first one to the second. */
  readonly differences: readonly SkillChange[];
}

/** The most alike first; those that are as much alike as they stand in the list. */
export interface AlikeReport<Role> {
  readonly pairs: readonly AlikeRoles<Role>[];
  /** How many pairs there are in all; only so many are given. */
  readonly all: number;
}

/** Less is not nearly the same. */
const LEAST_LIKENESS = 0.75;
/** Roles with fewer skills share them with many by chance. */
const FEWEST_SKILLS = 3;
/** More pairs are no help. */
const MOST_PAIRS = 200;

/** @param compared hears of each pair whose levels are looked at: that is the work */
export function alikeRoles<Role extends RoleAmongMany<object>>(
  all: readonly Role[],
  compared: () => void = () => {},
): AlikeReport<Role> {
  const roles = all.filter(({ skills }) => skills.length >= FEWEST_SKILLS);
  const codes = roles.map(({ skills }) => new Set(skills.map(({ code }) => code)));
  const found: { left: number; right: number; likeness: number }[] = [];
  for (const { left, right } of similarPairs(codes, codes, LEAST_LIKENESS)) {
    if (left >= right) continue;
    compared();
    const likeness = likenessOf(roles[left]!.skills, roles[right]!.skills);
    if (likeness >= LEAST_LIKENESS) found.push({ left, right, likeness });
  }
  found.sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
  return {
    all: found.length,
    pairs: found.slice(0, MOST_PAIRS).map(({ left, right, likeness }) => {
      const [one, other] = [roles[left]!, roles[right]!];
      const differences = compareSkills(one.skills, other.skills).filter(({ change }) => change !== 'same');
      return { roles: [one, other], likeness, differences };
    }),
  };
}

function likenessOf(from: readonly AskedSkill[], to: readonly AskedSkill[]): number {
  const others = new Map(to.map((skill) => [skill.code, skill]));
  const shared = from.flatMap((skill) => {
    const other = others.get(skill.code);
    return other === undefined ? [] : [nearness(skill.levels, other.levels)];
  });
  return shared.reduce((sum, near) => sum + near, 0) / (from.length + to.length - shared.length);
}

/** The highest levels count; where one states none, nothing speaks against it. */
function nearness(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [one.at(-1), other.at(-1)];
  if (a === undefined || b === undefined || a === b) return 1;
  return Math.abs(a - b) === 1 ? 0.5 : 0;
}
