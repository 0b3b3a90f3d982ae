/** Which roles a document describes: one for the whole file, or one for each section where a file describes several. */
import type { Span } from './types.ts';

/** A heading, as far as the search for roles needs it. */
export interface RoleHeading {
  readonly depth: number;
  readonly title: string;
  readonly start: number;
  /** A heading that cites a skill or bears the name of one opens no role. */
  readonly namesSkill: boolean;
  /** It states a level: `Senior engineer (Level 5)`. */
  readonly statesLevel: boolean;
}

export interface RoleSection extends Span {
  readonly title: string;
  /** The heading's index in the list given; missing for the role that is the whole file. */
  readonly heading?: number;
}

/** Headings that part the description of one role, and never name a role. */
const PARTS_OF_A_ROLE =
  /\b(?:skills?|responsibilit|dut(?:y|ies)|competenc|capabilit|requirements?|experience|qualifi|certific|education|training|about|overview|summary|introduction|background|purpose|essential|desirable|preferred|mandatory|optional|minimum|benefits?|perks|salary|knowledge|behaviou?rs?|accountab|deliverables?|outcomes?|objectives?|activities|tasks|scope|context|levels?|sfia|framework|core|technical|professional|generic|key|main|primary|secondary|supporting|other|additional|appendix|annex|profile|attributes|influence|autonomy|complexity|what|how|who|why|where|you|your|we|our|us|the team|references?|notes?|changes?|history|contents?|day to day|applying|apply|career|progression|development|reporting|working|work|environment|person specification|mapping|matrix|table|leadership|delivery|operations?|support|people|business|strategy|security|quality|governance)\b/i;

const DEEPEST = 4;

/**
 * @param headings in the order of the document
 * @param citations the offsets of the citations, ascending
 * @param length of the document
 * @param fileTitle the title in front matter, if any
 * @returns the role of the whole file first, then its sections that are roles, in order
 */
export function findRoles(
  headings: readonly RoleHeading[],
  citations: readonly number[],
  length: number,
  fileTitle: string | undefined,
): RoleSection[] {
  const title = fileTitle ?? headings.find((heading) => heading.depth === 1)?.title ?? headings[0]?.title ?? '';
  const whole: RoleSection = { title, start: 0, end: length };
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const sections = headings.flatMap((heading, index) => {
      if (heading.depth !== depth || heading.namesSkill) return [];
      if (!heading.statesLevel && PARTS_OF_A_ROLE.test(heading.title)) return [];
      const next = headings.findIndex((other, at) => at > index && other.depth <= depth);
      const end = next < 0 ? length : headings[next]!.start;
      const cites = citations.some((at) => at >= heading.start && at < end);
      return cites ? [{ title: heading.title, start: heading.start, end, heading: index }] : [];
    });
    if (sections.length > 1) return [whole, ...sections];
  }
  return [whole];
}

/** The innermost role that an offset lies in: a section, or the whole file. */
export function roleAt(roles: readonly Span[], offset: number): number {
  for (let i = roles.length - 1; i > 0; i--) if (offset >= roles[i]!.start && offset < roles[i]!.end) return i;
  return 0;
}
