/** What is collected while a stretch is read from its beginning to its end. */
import { counts } from '../document/evidence.ts';
import type { LevelFact, LevelsFact, MentionFact } from '../facts/types.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { moveLevels, movePiece, moveSpan, placeCitation, withParts } from '../facts/placed.ts';
import type { CitationFact } from '../facts/placed.ts';
import type { RoleSection } from '../document/roles.ts';
import type { Citation, LevelStatement, Vocabulary } from '../types.ts';
import type { Units } from '../document/units.ts';
import type { CitedSkills } from './cited-skills.ts';
import type { Context } from './context.ts';
import type { Duties } from './duties.ts';
import type { Groups } from './groups.ts';
import type { RoleLevels } from './role-levels.ts';
import type { Tags } from './tags.ts';

/** A stretch of a document, ready to be put together. */
export interface Stretch {
  /** The document from `at` on, as far as the stretch reaches. */
  readonly text: string;
  /** Where it begins in the document. */
  readonly at: number;
  /** With their places in the document. */
  readonly units: Units;
  /** The role of the stretch first, then its sections that are roles; counted from the start of the stretch. */
  readonly sections: readonly RoleSection[];
  /** How deep the headings are that open roles; missing where no heading does. */
  readonly roleDepth: number | undefined;
  /** It is what stands outside of the roles of a document. */
  readonly isOutside: boolean;
  /** Front matter stands in the first stretch. */
  readonly frontMatter: FrontMatter | undefined;
  /** Does the document cite the framework? */
  readonly cites: boolean;
  /** The codes that number something beyond levels in the document. */
  readonly keys: ReadonlySet<string>;
}

export interface Reading {
  readonly stretch: Stretch;
  readonly vocabulary: Vocabulary;
  readonly roleAt: (offset: number) => number;
  /** What stands above the block that is read. */
  context: Context;
  readonly cited: CitedSkills;
  readonly duties: Duties;
  readonly groups: Groups;
  readonly tags: Tags;
  readonly roleLevels: RoleLevels;
  /** Known codes in a document that has not shown that it cites the framework. */
  readonly doubtful: Citation[];
  readonly levelStatements: LevelStatement[];
}

/** A level that no skill of its block has claimed, as a fact of the block and at its place in the stretch. */
export interface StatedLevel {
  readonly fact: LevelFact;
  readonly statement: LevelStatement;
}

/** Where a mention or row stands among the others. */
export interface Place {
  readonly role: number;
  readonly group: number;
  readonly listed: boolean;
}

/** @param at where the block of the fact begins in the stretch */
export function place({ context }: Reading, fact: CitationFact, at: number, standing: Place): Citation {
  const stance = context.stance === 'claims' ? (fact.stance ?? 'claims') : context.stance;
  return placeCitation(fact, at, { ...standing, stance });
}

/** True for a mention that is a citation, as far as the whole document shows it. */
export function isCounted({ stretch: { cites, keys } }: Reading, mention: MentionFact): boolean {
  return counts(mention, cites, keys);
}

/** The citation at the level that stands above it for all skills that are listed here. */
export function withSharedLevel({ context: { level } }: Reading, citation: Citation): Citation {
  return level === undefined || citation.levels.length > 0
    ? citation
    : withParts(citation, { levels: [level], levelsFrom: 'role' });
}

/**
 * The role whose common duties stand at an offset; `undefined` where none do, as outside of the roles of a document.
 * @param tellsDuties what stands there is a duty, whatever stands above it
 */
export function roleOfDuties(
  { context, stretch, roleAt }: Reading,
  offset: number,
  tellsDuties = context.tellsDuties,
): number | undefined {
  if (!tellsDuties) return undefined;
  const role = roleAt(offset);
  const isOutside = stretch.isOutside || (role === 0 && stretch.sections.length > 1);
  return isOutside ? undefined : role;
}

/** A skill is cited in a list, a table or a heading: a name alone in the heading above is that of the group. */
export function closeGroup({ cited, duties }: Reading, { skills }: Context): void {
  if (skills?.by !== 'heading') return;
  for (const number of skills.cited) cited.closeGroup(number, () => duties.owners().includes(number));
}

/** @param at where the block of the fact begins in the stretch */
export function placeLevels(fact: LevelsFact, at: number): LevelStatement {
  return {
    ...moveSpan(fact, at),
    levels: moveLevels(fact.levels, at),
    levelSpan: moveSpan(fact.levelSpan, at),
    levelPhrase: moveSpan(fact.levelPhrase, at),
    ...(fact.levelName !== undefined && { levelName: movePiece(fact.levelName, at) }),
  };
}
