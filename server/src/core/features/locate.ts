/** The citation at an offset. */
import { moveCitation, moveLevels, moveSpan } from '../profile/facts/placed.ts';
import type { Citation, CitedLevel, Part, Profile, Span } from '../profile/types.ts';

export interface Located {
  readonly citation: Citation;
  /** What the pointer is on: the citation, or its level where that stands elsewhere. */
  readonly span: Span;
  /** The one level the pointer is on, where the citation has several. */
  readonly level?: CitedLevel;
  /** False for a code in a document that has not shown that it cites the framework. */
  readonly certain: boolean;
}

/** The part of the document that an offset lies in: what is asked of one place need not put the whole together. */
function partAt(profile: Profile, offset: number): Part | undefined {
  return profile.parts.find(({ start, end }) => offset >= start && offset <= end);
}

/** Certain citations first, then doubtful ones; `undefined` where there is none. */
export function citationAt(profile: Profile, offset: number): Located | undefined {
  const part = partAt(profile, offset);
  if (part === undefined) return undefined;
  const { citations, doubtful } = part.contents;
  const certain = innermost(citations, offset - part.start);
  const found = certain ?? innermost(doubtful, offset - part.start);
  if (found === undefined) return undefined;
  const { citation, span } = found;
  const level =
    citation.levels.length > 1 ? citation.levels.find((one) => within(one, offset - part.start)) : undefined;
  return {
    citation: moveCitation(citation, part.start, citation.role, citation.group),
    span: moveSpan(span, part.start),
    certain: certain !== undefined,
    ...(level !== undefined && { level: moveLevels([level], part.start)[0]! }),
  };
}

/** Of the citations at an offset, the one that takes the least room. */
function innermost(citations: readonly Citation[], offset: number): { citation: Citation; span: Span } | undefined {
  let best: { citation: Citation; span: Span } | undefined;
  for (const citation of citations) {
    const span = touched(citation, offset);
    if (span !== undefined && (best === undefined || length(span) < length(best.span))) best = { citation, span };
  }
  return best;
}

function touched(citation: Citation, offset: number): Span | undefined {
  if (within(citation, offset)) return { start: citation.start, end: citation.end };
  if (citation.name !== undefined && within(citation.name, offset)) return citation.name;
  const levels = citation.levelsFrom === 'role' ? undefined : citation.levelSpan;
  return levels !== undefined && within(levels, offset) ? levels : undefined;
}

function within(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
