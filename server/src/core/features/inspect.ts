/** What was read, for people who want to see why: `role-profiles inspect`. */
import { levelsOf } from '../check/level-edits.ts';
import { plainText } from '../profile/words/plain-text.ts';
import type { Shape } from '../profile/types.ts';
import type { Document } from '../service.ts';

export interface InspectedCitation {
  readonly code: string | null;
  readonly name: string | null;
  /** Single levels, ascending: a range is spelt out. */
  readonly levels: readonly number[];
  /** Offset of the citation. */
  readonly start: number;
  readonly shape: Shape;
}

export interface InspectedClaim {
  readonly code: string | null;
  readonly name: string | null;
  readonly levels: readonly number[];
  readonly duties: readonly { readonly start: number; readonly text: string }[];
}

export interface InspectedRole {
  readonly title: string;
  readonly level: number | null;
  readonly citations: readonly InspectedCitation[];
  readonly claims: readonly InspectedClaim[];
}

export interface Inspection {
  readonly roles: readonly InspectedRole[];
}

export function inspect({ text, profile }: Document): Inspection {
  const sections = profile.roles.length > 1;
  const roles = profile.roles.map((role, index) => {
    const citations = profile.citations
      .filter((citation) => citation.role === index)
      .map((citation) => ({
        code: citation.code?.text ?? null,
        name: citation.name?.text ?? null,
        levels: levelsOf(citation.levels),
        start: citation.start,
        shape: citation.shape,
      }))
      .sort((a, b) => a.start - b.start);
    const claims = profile.claims
      .filter((claim) => profile.citations[claim.citation]!.role === index)
      .map((claim) => {
        const citation = profile.citations[claim.citation]!;
        return {
          code: citation.code?.text ?? null,
          name: citation.name?.text ?? null,
          levels: levelsOf(citation.levels),
          duties: claim.duties.map(({ start, end }) => ({ start, text: plainText(text, start, end).text.trim() })),
        };
      });
    return { title: role.title, level: role.level?.from ?? null, citations, claims };
  });
  // the file itself is a role only where something is cited outside its sections
  return { roles: roles.filter((role, index) => index > 0 || !sections || role.citations.length > 0) };
}
