/** What of a part is checked against which edition: nearly always all of it against one. */
import type { Contents, Part } from '../profile/types.ts';
import { editionIn, switchesIn } from './edition.ts';
import type { Editions } from './edition.ts';

export interface ByEdition {
  readonly edition: string;
  /** What stands where the edition holds; offsets count from the start of the part. */
  readonly contents: Contents;
}

/**
 * Makes what divides parts. A part is divided alike until it or its editions change, and what comes of it are the same
 * objects: what is found in them can be remembered.
 */
export function createDivision(): (part: Part, editions: Editions) => readonly ByEdition[] {
  const known = new WeakMap<Contents, { readonly key: string; readonly divided: readonly ByEdition[] }>();
  return (part, editions) => {
    const { contents, start } = part;
    const switches = switchesIn(editions, part);
    const editionOf = (offset: number): string => editionIn(editions, start + offset);
    if (switches.length === 0) return [{ edition: editionOf(0), contents }];
    const key = [start, ...switches].map((at) => `${at - start} ${editionIn(editions, at)}`).join();
    let division = known.get(contents);
    if (division?.key !== key) known.set(contents, (division = { key, divided: divide(contents, editionOf) }));
    return division.divided;
  };
}

function divide(contents: Contents, editionOf: (offset: number) => string): ByEdition[] {
  const citations = contents.citations.map(({ start }) => editionOf(start));
  const claims = contents.claims.map(({ citation }) => citations[citation]!);
  const statements = contents.levelStatements.map(({ start }) => editionOf(start));
  const roles = contents.roles.map(({ start }) => editionOf(start));
  return [...new Set([...citations, ...statements, ...roles])].map((edition): ByEdition => {
    const isOwn = (_: unknown, index: number): boolean => citations[index] === edition;
    const places = new Map(
      contents.citations
        .map((_, index) => index)
        .filter(isOwn)
        .map((index, own) => [index, own]),
    );
    return {
      edition,
      contents: {
        // roles are counted by citations; the common duties of one are judged where it begins
        roles: contents.roles.map((role, index) => (roles[index] === edition ? role : { ...role, duties: [] })),
        citations: contents.citations.filter(isOwn),
        doubtful: contents.doubtful,
        levelStatements: contents.levelStatements.filter((_, index) => statements[index] === edition),
        claims: contents.claims
          .filter((_, index) => claims[index] === edition)
          .map(({ citation, duties }) => ({ citation: places.get(citation)!, duties })),
      },
    };
  });
}
