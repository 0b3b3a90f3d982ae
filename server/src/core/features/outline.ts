/** What a document describes, as a tree: its roles, each with its level and its skills. For outlines and for folding. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelsOf } from '../check/level-edits.ts';
import type { Resolved } from '../check/rule.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Profile, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { resolvedCitations } from './resolved.ts';

/** A role. Its span holds those of its skills. */
export interface OutlinedRole extends Span {
  readonly title: string;
  /** `level 5`; '' where it states none. */
  readonly level: string;
  /** Each skill once, where it is cited first. */
  readonly skills: readonly OutlinedSkill[];
}

export interface OutlinedSkill extends Span {
  /** `Infrastructure operations (ITOP)`, or the code alone where nobody knows it. */
  readonly title: string;
  /** `level 4`, `levels 3 to 5`; '' where none is stated. */
  readonly level: string;
}

/** The roles that cite skills, in the order of the document; none in a document that is no profile. */
export function outline(
  { profile }: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): readonly OutlinedRole[] {
  const skills = skillsByRole(profile, catalogue, settings, messages);
  return profile.roles
    .flatMap((role, index): OutlinedRole[] => {
      const own = skills.get(index);
      if (own === undefined) return [];
      // what is said of all roles together stands where it is said, and not around them
      const isCommon = index === 0 && skills.size > 1;
      const spans = [...own.values()];
      const start = spans.reduce((first, span) => Math.min(first, span.start), isCommon ? Infinity : role.start);
      const end = spans.reduce((last, span) => Math.max(last, span.end), isCommon ? 0 : role.end);
      const level = role.level === undefined ? '' : messages.skills.levels(levelsOf([role.level]));
      return [
        { title: role.title === '' ? messages.documents.untitledRole : role.title, level, start, end, skills: spans },
      ];
    })
    .sort((a, b) => a.start - b.start);
}

/** The stretches of a document that are one role each; none where all of it is one. */
export function roleSections({ profile }: Document): readonly Span[] {
  return profile.cites ? profile.roles.slice(1).map(({ start, end }) => ({ start, end })) : [];
}

interface Seen extends Span {
  readonly title: string;
  readonly levels: number[];
  level: string;
}

function skillsByRole(
  profile: Profile,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Map<number, Map<string, Seen>> {
  const byRole = new Map<number, Map<string, Seen>>();
  for (const resolved of resolvedCitations(profile, catalogue, settings)) {
    const { citation } = resolved;
    let skills = byRole.get(citation.role);
    if (skills === undefined) byRole.set(citation.role, (skills = new Map<string, Seen>()));
    let seen = skills.get(resolved.code);
    if (seen === undefined) {
      const { start, end } = citation;
      skills.set(resolved.code, (seen = { title: titleOf(resolved), start, end, levels: [], level: '' }));
    }
    if (citation.levelsFrom !== 'role') seen.levels.push(...levelsOf(citation.levels));
  }
  for (const skills of byRole.values()) for (const seen of skills.values()) seen.level = inWords(seen.levels, messages);
  return byRole;
}

function titleOf({ code, skill, everywhere }: Resolved): string {
  const known = skill ?? everywhere.at(-1);
  return known === undefined ? code : `${known.name} (${code})`;
}

function inWords(levels: readonly number[], { skills }: Messages): string {
  return levels.length === 0 ? '' : skills.levels([...new Set(levels)].sort((a, b) => a - b));
}
