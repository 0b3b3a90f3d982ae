/** What somebody can do, held against what a role asks for. */
import type { ComparedRole, SkillLevels } from './compare-roles.ts';
import { headOf } from './compare-roles.ts';
import type { AskedSkill, DescribedRole } from './described-role.ts';
import type { PersonSkill } from './person-list.ts';

export interface PersonComparison {
  readonly role: ComparedRole;
  /** What is missing first, in the order of `FITS`; by code among each other. */
  readonly skills: readonly PersonFit[];
}

/** How somebody's level of a skill can stand to the role's. */
export const FITS = ['missing', 'below', 'unclear', 'meets', 'exceeds', 'not-asked'] as const;

export interface PersonFit {
  readonly fit: (typeof FITS)[number];
  readonly code: string;
  readonly name: string;
  /** `null` where the role does not ask for the skill. */
  readonly asked: SkillLevels | null;
  /** `null` where the list does not have the skill. */
  readonly has: { readonly level: number | null } | null;
  /** By how many levels it is below what is asked for, or above. */
  readonly levels: number;
}

export function comparePerson(list: readonly PersonSkill[], role: DescribedRole): PersonComparison {
  const listed = new Map(list.map((skill) => [skill.code, skill]));
  const asked = new Map(role.skills.map((skill) => [skill.code, skill]));
  const all = [...new Map<string, AskedSkill | PersonSkill>([...listed, ...asked]).values()];
  const rank = ({ fit }: PersonFit): number => FITS.indexOf(fit);
  return {
    role: headOf(role),
    skills: all
      .map(({ code, name }) => ({ code, name, ...fitOf(listed.get(code), asked.get(code)) }))
      .sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1)),
  };
}

/** Where a role asks for several levels, the lowest is enough, and only above the highest is more than asked for. */
function fitOf(
  skill: PersonSkill | undefined,
  asked: AskedSkill | undefined,
): Pick<PersonFit, 'fit' | 'asked' | 'has' | 'levels'> {
  const both = {
    asked: asked === undefined ? null : { levels: asked.levels, wished: asked.wished },
    has: skill === undefined ? null : { level: skill.level },
  };
  if (asked === undefined) return { ...both, fit: 'not-asked', levels: 0 };
  if (skill === undefined) return { ...both, fit: 'missing', levels: 0 };
  const [least, most] = [asked.levels[0], asked.levels.at(-1)];
  if (least === undefined || most === undefined) return { ...both, fit: 'meets', levels: 0 };
  if (skill.level === null) return { ...both, fit: 'unclear', levels: 0 };
  if (skill.level < least) return { ...both, fit: 'below', levels: least - skill.level };
  if (skill.level > most) return { ...both, fit: 'exceeds', levels: skill.level - most };
  return { ...both, fit: 'meets', levels: 0 };
}
