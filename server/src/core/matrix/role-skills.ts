/** The roles of a document with the skills that they ask for: what a skills matrix, a chart and a list of profiles show. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelsOf } from '../check/level-edits.ts';
import type { Resolved } from '../check/rule.ts';
import { detached } from '../detached.ts';
import type { Document } from '../document.ts';
import { resolvedCitations } from '../features/resolved.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';

/** In a document: both from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Holds no part of the text of its document. */
export interface RoleSkills {
  readonly title: string;
  /** Missing where it states none. */
  readonly level: number | undefined;
  /** Where the role begins. */
  readonly start: Position;
  /** Each skill once, in the order of the document; at least one. */
  readonly skills: readonly RoleSkill[];
}

export interface RoleSkill {
  readonly code: string;
  /** '' for a code that nobody knows, as the two below. */
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  /** Single levels, ascending; empty where none is stated. */
  readonly levels: readonly number[];
  /** It is desirable, or comes later. */
  readonly wished: boolean;
  /** The first citation of it. */
  readonly start: Position;
  readonly end: Position;
}

/**
 * The roles that ask for skills, in the order of the document. What defines, lists or tells of the past asks for nothing, and
 * neither does a document that is not checked by its own word: a saved matrix says so.
 */
export function roleSkills(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): readonly RoleSkills[] {
  const { profile, text } = document;
  if (profile.ignores.some(({ kind, rules }) => kind === 'file' && rules.length === 0)) return [];
  const asked = skillsAskedFor(document, catalogue, settings);
  return profile.roles.flatMap(({ title, level, start }, index): RoleSkills[] => {
    const skills = asked.get(index);
    if (skills === undefined) return [];
    return [
      {
        title: title === '' ? messages.documents.untitledRole : detached(title),
        level: level?.from,
        start: text.positionAt(start),
        skills,
      },
    ];
  });
}

/** The skills of each role that asks for some, by the index of the role. */
export function skillsAskedFor(
  { profile, text }: Document,
  catalogue: Catalogue,
  settings: Settings,
): ReadonlyMap<number, readonly RoleSkill[]> {
  const byRole = new Map<number, Map<string, RoleSkill>>();
  const told = new Set<string>();
  for (const resolved of resolvedCitations(profile, catalogue, settings)) {
    const { citation, code } = resolved;
    if (citation.stance !== 'claims' && citation.stance !== 'wished-for') {
      told.add(`${citation.role} ${code}`);
      continue;
    }
    let skills = byRole.get(citation.role);
    if (skills === undefined) byRole.set(citation.role, (skills = new Map<string, RoleSkill>()));
    const known = skills.get(code);
    skills.set(
      code,
      known === undefined ? skillOf(resolved, (offset) => text.positionAt(offset)) : withMore(known, resolved),
    );
  }
  // the title of a page about a skill names it and asks for nothing
  const isAsked = (role: number, { code, levels }: RoleSkill): boolean =>
    levels.length > 0 || !told.has(`${role} ${code}`);
  return new Map(
    [...byRole].flatMap(([role, skills]): [number, RoleSkill[]][] => {
      const asked = [...skills.values()].filter((skill) => isAsked(role, skill));
      return asked.length === 0 ? [] : [[role, asked]];
    }),
  );
}

function skillOf({ citation, code, skill, everywhere }: Resolved, positionAt: (offset: number) => Position): RoleSkill {
  const known = skill ?? everywhere.at(-1);
  return {
    code: detached(code),
    name: known?.name ?? '',
    category: known?.category ?? '',
    subcategory: known?.subcategory ?? '',
    levels: levelsOf(citation.levels),
    wished: citation.stance === 'wished-for',
    start: positionAt(citation.start),
    end: positionAt(citation.end),
  };
}

/** What is asked for somewhere is not merely wished for, and its level counts, not the one that comes later. */
function withMore(known: RoleSkill, { citation }: Resolved): RoleSkill {
  const wished = citation.stance === 'wished-for';
  if (wished !== known.wished) return wished ? known : { ...known, levels: levelsOf(citation.levels), wished };
  const both = [...known.levels, ...levelsOf(citation.levels)];
  return { ...known, levels: [...new Set(both)].sort((a, b) => a - b) };
}
