/** The citations of a document, each with what the catalogue knows of it in the edition that holds there. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionIn, editionsOf } from '../check/edition.ts';
import { createResolver } from '../check/resolve.ts';
import type { Resolved } from '../check/rule.ts';
import { moveCitation } from '../profile/facts/placed.ts';
import type { Profile, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';

export interface ResolvedAt extends Resolved {
  /** The edition that holds where it stands. */
  readonly edition: string;
}

/**
 * In the order of the document; names that no skill bears are left out.
 * @param span only the citations of the parts that it touches: what is asked of one place need not put the whole together
 */
export function resolvedCitations(
  profile: Profile,
  catalogue: Catalogue,
  settings: Settings,
  span?: Span,
): readonly ResolvedAt[] {
  const editions = editionsOf(profile, catalogue, settings);
  const resolvers = new Map<string, ReturnType<typeof createResolver>>();
  const citations =
    span === undefined
      ? profile.citations
      : profile.parts
          .filter(({ start, end }) => start <= span.end && end >= span.start)
          .flatMap(({ start, contents }) =>
            contents.citations.map((citation) => moveCitation(citation, start, citation.role, citation.group)),
          );
  return citations.flatMap((citation) => {
    const edition = editionIn(editions, citation.start);
    let resolve = resolvers.get(edition);
    if (resolve === undefined) resolvers.set(edition, (resolve = createResolver(catalogue, edition)));
    const resolved = resolve(citation);
    return resolved === undefined ? [] : [{ ...resolved, edition }];
  });
}
