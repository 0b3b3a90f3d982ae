import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionStatement, Profile, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';

/** The editions that a document is checked against: one for all of it, and others for sections whose heading names another. */
export interface Editions {
  readonly edition: string;
  /** In the order of the document; the last one that holds an offset is the innermost. */
  readonly sections: readonly (Span & { readonly edition: string })[];
}

/**
 * What a document's front matter says, else what it says in words, else what most of its links to the framework's site
 * say, else the setting; an edition that the catalogue does not know is passed over. Where words or links speak of two
 * editions alike, as in a comparison, they say neither.
 */
export function editionsOf(profile: Profile, catalogue: Catalogue, settings: Settings): Editions {
  const known = profile.editions.filter((statement) => catalogue.editions.includes(statement.edition));
  const stated = known.find((statement) => statement.from === 'front-matter');
  const named = known.filter((statement) => statement.from === 'words');
  const edition =
    stated?.edition ??
    mostOften(named) ??
    mostOften(known.filter((statement) => statement.from === 'link')) ??
    (catalogue.editions.includes(settings.edition) ? settings.edition : catalogue.newestEdition);
  const sections = named
    .flatMap(({ section, edition: own }) => (section === undefined ? [] : [{ ...section, edition: own }]))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { edition, sections: sections.some((section) => section.edition !== edition) ? sections : [] };
}

/** The edition of the document, whatever its sections say. */
export function editionFor(profile: Profile, catalogue: Catalogue, settings: Settings): string {
  return editionsOf(profile, catalogue, settings).edition;
}

/** The edition that holds at an offset. */
export function editionAt(profile: Profile, offset: number, catalogue: Catalogue, settings: Settings): string {
  return editionIn(editionsOf(profile, catalogue, settings), offset);
}

/** The edition that holds at an offset, of those of a document. */
export function editionIn({ edition, sections }: Editions, offset: number): string {
  return sections.findLast(({ start, end }) => offset >= start && offset < end)?.edition ?? edition;
}

/** The edition that is stated most often; `undefined` where two are alike. */
function mostOften(statements: readonly EditionStatement[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { edition } of statements) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
