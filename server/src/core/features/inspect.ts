/**
 * What was read in a document, for people who want to see why it is checked as it is: `role-profiles inspect`. Reasons
 * (`why`) are words for a person.
 */
import { levelsOf } from '../check/level-edits.ts';
import { plainText } from '../profile/words/plain-text.ts';
import type { Citation, Profile, Shape, Span, Stance } from '../profile/types.ts';
import { whyItCites } from '../profile/document/survey.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';

export interface Inspection {
  /** Whether the document has shown that it cites skills; where it has not, nothing in it is reported. */
  readonly cites: { readonly yes: boolean; readonly why: string };
  readonly editions: readonly InspectedEdition[];
  readonly roles: readonly InspectedRole[];
  /** In the order of the document, role by role. */
  readonly citations: readonly InspectedCitation[];
  /** Levels that stand beside no skill. */
  readonly levels: readonly InspectedLevel[];
  /** What reads like a citation and does not count, since the document has not shown that it cites skills. */
  readonly doubtful: readonly InspectedCitation[];
}

export interface InspectedEdition {
  readonly edition: string;
  readonly from: 'front-matter' | 'link' | 'words';
  readonly start: number;
}

export interface InspectedRole {
  readonly title: string;
  readonly level: number | null;
  readonly start: number;
  /** What the role does beyond the duties that stand under its skills. */
  readonly duties: readonly InspectedDuty[];
}

export interface InspectedDuty {
  readonly start: number;
  /** Word for word without markup. */
  readonly text: string;
}

export interface InspectedCitation {
  /** Which one of `roles`. */
  readonly role: number;
  readonly code: string | null;
  readonly name: string | null;
  /** Single levels, ascending: a range is spelt out. */
  readonly levels: readonly number[];
  /** Where the levels stand: beside the skill, below its heading, at the role; `null` without levels. */
  readonly levelsFrom: 'beside' | 'below' | 'role' | null;
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  /** What it does: asks for the skill, wishes for it, defines it, lists it, tells of the past. */
  readonly stance: Stance;
  /** What stands under it as its duties. */
  readonly duties: readonly InspectedDuty[];
}

export interface InspectedLevel {
  readonly levels: readonly number[];
  /** What takes it for its own: the role, or a skill whose heading stands above it. */
  readonly of: 'role' | 'skill' | null;
  readonly start: number;
}

/** What shows, or does not show, that the document cites skills. */
function whyInWords(
  { text, parsed: { units, frontMatter } }: Document,
  { inspection: { cites: say } }: Messages,
): string {
  const why = whyItCites(units, frontMatter);
  switch (why?.by) {
    case 'front-matter':
      return say['front-matter'];
    case 'proof':
      return say.proof(text.positionAt(why.start).line + 1);
    case 'codes':
      return say.codes;
    case 'framework':
      return say.framework;
    case undefined:
      return say.nothing;
  }
}

export function inspect(document: Document, messages: Messages): Inspection {
  const { profile } = document;
  const why = whyInWords(document, messages);
  const duties = dutiesByCitation(profile);
  const citations = profile.citations.map((citation, index) => inspectCitation(document, citation, duties.get(index)));
  return {
    cites: { yes: profile.cites, why },
    editions: profile.editions.map(({ edition, from, start }) => ({ edition, from, start })),
    roles: profile.roles.map(({ title, level, start, duties: own }) => ({
      title,
      level: level?.from ?? null,
      start,
      duties: own.map((duty) => inspectDuty(document, duty)),
    })),
    citations: citations.sort((a, b) => a.role - b.role || a.start - b.start),
    levels: inspectLevels(profile),
    doubtful: profile.doubtful.map((citation) => inspectCitation(document, citation)),
  };
}

export function inspectCitation(
  document: Document,
  citation: Citation,
  duties: readonly Span[] = [],
): InspectedCitation {
  return {
    role: citation.role,
    code: citation.code?.text ?? null,
    name: citation.name?.text ?? null,
    levels: levelsOf(citation.levels),
    levelsFrom: citation.levels.length === 0 ? null : (citation.levelsFrom ?? 'beside'),
    shape: citation.shape,
    start: citation.start,
    end: citation.end,
    stance: citation.stance,
    duties: duties.map((duty) => inspectDuty(document, duty)),
  };
}

function inspectDuty({ text }: Document, { start, end }: Span): InspectedDuty {
  return { start, text: plainText(text, start, end).text.trim() };
}

export function inspectLevels({ levelStatements, roles, citations }: Profile): InspectedLevel[] {
  const ofRoles = new Set(roles.map(({ level }) => level?.start));
  const ofSkills = new Set(
    citations.flatMap(({ levels, levelsFrom }) => (levelsFrom === 'below' ? levels.map(({ start }) => start) : [])),
  );
  return levelStatements.map(({ levels, start }) => {
    const isOf = (starts: ReadonlySet<number | undefined>): boolean => levels.some((level) => starts.has(level.start));
    return { levels: levelsOf(levels), of: isOf(ofRoles) ? 'role' : isOf(ofSkills) ? 'skill' : null, start };
  });
}

/** The duties of each citation that has some, by its index. */
export function dutiesByCitation({ claims }: Profile): Map<number, Span[]> {
  const all = new Map<number, Span[]>();
  for (const { citation, duties } of claims) {
    const own = all.get(citation);
    if (own === undefined) all.set(citation, [...duties]);
    else for (const duty of duties) own.push(duty);
  }
  return all;
}
