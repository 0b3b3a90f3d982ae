/** Which roles a document describes: one for the whole file, or one for each section where a file describes several. */
import { firstAtOrAfter } from '../../sorted.ts';
import type { Span } from '../types.ts';

/** A heading, or a line that introduces a role, as far as the search for roles needs it; what it says by itself. */
export interface RoleTitle {
  /** 1 for `#`; `INTRODUCTION` for a line. */
  readonly depth: number;
  readonly title: string;
  /** Where it begins in its unit. */
  readonly at: number;
  readonly mayBeRole: boolean;
  /** It states a level: `Senior engineer (Level 5)`. */
  readonly statesLevel: boolean;
  /** It begins with a level: `Level 3`, which is a role of its own unless a skill is named above it. */
  readonly isLevel: boolean;
}

/** The titles of a document, in its order; in rows of their own, for there are many and each keystroke makes them anew. */
export interface RoleTitles {
  readonly titles: readonly RoleTitle[];
  readonly starts: readonly number[];
  /** It cites a skill or bears the name of one, so it opens no role. */
  namesSkill(index: number): boolean;
  /** `**SFIA Level 2**` stands right below it. */
  hasLevelBelow(index: number): boolean;
}

export interface RoleSection extends Span {
  readonly title: string;
}

export interface Roles {
  /** The role of the whole file first, then its sections that are roles, in order. */
  readonly sections: readonly RoleSection[];
  /** The depth of the headings that open the sections; missing where the file is one role. */
  readonly depth?: number;
}

/** Depths of headings that may be roles, and that of lines which introduce one without being headings. */
export const INTRODUCTION = 7;
const DEPTHS = [1, 2, 3, 4, INTRODUCTION];

/**
 * @param citations the offsets of the citations, ascending
 * @param length of the document
 * @param fileTitle the title in front matter, if any
 */
export function findRoles(
  headings: RoleTitles,
  citations: readonly number[],
  length: number,
  fileTitle: string | undefined,
): Roles {
  const title =
    fileTitle ??
    headings.titles.find(({ depth }) => depth === 1)?.title ??
    headings.titles.find(({ depth }) => depth < INTRODUCTION)?.title ??
    '';
  const whole: RoleSection = { title, start: 0, end: length };
  for (const depth of DEPTHS) {
    const sections = sectionsAt(depth, headings, citations, length);
    if (sections.length > 1) return { sections: [whole, ...sections], depth };
  }
  return { sections: [whole] };
}

/** The sections under headings of one depth that may be roles: they cite something, and their title is no part of a role. */
function sectionsAt(depth: number, headings: RoleTitles, citations: readonly number[], length: number): RoleSection[] {
  const { titles, starts } = headings;
  const sections: RoleSection[] = [];
  for (let index = 0; index < titles.length; index++) {
    const heading = titles[index]!;
    if (heading.depth !== depth || !opensRole(headings, index)) continue;
    let next = index + 1;
    while (next < titles.length && titles[next]!.depth > depth) next++;
    const start = starts[index]!;
    const end = starts[next] ?? length;
    const cited = citations[firstAtOrAfter(citations, start)];
    if (cited !== undefined && cited < end) sections.push({ title: heading.title, start, end });
  }
  return sections;
}

function opensRole(headings: RoleTitles, index: number): boolean {
  const { mayBeRole: named, statesLevel, isLevel } = headings.titles[index]!;
  if (headings.namesSkill(index)) return false;
  return named || statesLevel || headings.hasLevelBelow(index) || (isLevel && !isBelowSkill(headings, index));
}

/** One of the headings that a heading stands under names a skill: then its levels are those of the skill. */
function isBelowSkill(headings: RoleTitles, index: number): boolean {
  let { depth } = headings.titles[index]!;
  for (let i = index - 1; i >= 0 && depth > 1; i--) {
    const above = headings.titles[i]!;
    if (above.depth >= depth) continue;
    if (headings.namesSkill(i)) return true;
    depth = above.depth;
  }
  return false;
}

/**
 * Finds the role that an offset lies in: the innermost of the sections and rows given.
 * @param sections the whole file first, then sections that do not overlap, in order
 * @param rows table rows that are roles, in order; they come behind the sections in the list of roles
 */
export function createRoleLookup(sections: readonly Span[], rows: readonly Span[]): (offset: number) => number {
  const sectionStarts = sections.slice(1).map(({ start }) => start);
  const rowStarts = rows.map(({ start }) => start);
  return (offset) => {
    const row = firstAtOrAfter(rowStarts, offset + 1) - 1;
    if (row >= 0 && offset < rows[row]!.end) return sections.length + row;
    const section = firstAtOrAfter(sectionStarts, offset + 1);
    return section > 0 && offset < sections[section]!.end ? section : 0;
  };
}
