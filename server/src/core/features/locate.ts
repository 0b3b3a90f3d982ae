/** The citation at an offset. */
import type { Citation, CitedLevel, Profile, Span } from '../profile/types.ts';

export interface Located {
  readonly citation: Citation;
  /** What the pointer is on: the citation, or its level where that stands elsewhere. */
  readonly span: Span;
  /** The one level the pointer is on, where the citation has several. */
  readonly level?: CitedLevel;
}

/** Certain citations first, then doubtful ones; `undefined` where there is none. */
export function citationAt(profile: Profile, offset: number): Located | undefined {
  for (const citations of [profile.citations, profile.doubtful]) {
    let best: Located | undefined;
    for (const citation of citations) {
      const span = touched(citation, offset);
      if (span === undefined || (best !== undefined && length(best.span) <= length(span))) continue;
      const level = citation.levels.length > 1 ? citation.levels.find((cited) => within(cited, offset)) : undefined;
      best = { citation, span, ...(level !== undefined && { level }) };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

function touched(citation: Citation, offset: number): Span | undefined {
  const parts: (Span | undefined)[] = [
    citation,
    citation.name,
    citation.levelsFrom === 'role' ? undefined : citation.levelSpan,
  ];
  return parts.find((part) => part !== undefined && within(part, offset));
}

function within(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
