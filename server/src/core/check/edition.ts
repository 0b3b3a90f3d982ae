import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EditionStatement, Profile, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { firstAtOrAfter, lastAtOrBefore } from '../sorted.ts';

/** The editions that a document is checked against: one for all of it, and others for sections whose heading names another. */
export interface Editions {
  readonly edition: string;
  /** Where another edition begins to hold, in the order of the document; before the first one it is that of the document. */
  readonly switches: { readonly starts: readonly number[]; readonly editions: readonly string[] };
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
  const sections = named.flatMap(({ section, edition: own }) =>
    section === undefined ? [] : [{ ...section, edition: own }],
  );
  return { edition, switches: switchesOf(sections, edition) };
}

type Section = Span & { readonly edition: string };

/** In a section the edition of the innermost one holds, and behind it that of the one around it. */
function switchesOf(sections: readonly Section[], edition: string): Editions['switches'] {
  const starts: number[] = [];
  const editions: string[] = [];
  const open: Section[] = [];
  const to = (start: number, own: string): void => {
    if ((editions.at(-1) ?? edition) === own) return;
    starts.push(start);
    editions.push(own);
  };
  const leave = (offset: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const { end } = open.pop()!;
      while (open.length > 0 && open.at(-1)!.end <= end) open.pop();
      to(end, open.at(-1)?.edition ?? edition);
    }
  };
  for (const section of sections.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    leave(section.start);
    open.push(section);
    to(section.start, section.edition);
  }
  leave(Infinity);
  return { starts, editions };
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
export function editionIn({ edition, switches: { starts, editions } }: Editions, offset: number): string {
  const last = lastAtOrBefore(starts, offset);
  return starts[last] !== undefined && starts[last] <= offset ? editions[last]! : edition;
}

/** Where the edition changes within a span: behind its start and before its end. */
export function switchesIn({ switches: { starts } }: Editions, { start, end }: Span): readonly number[] {
  return starts.slice(firstAtOrAfter(starts, start + 1), firstAtOrAfter(starts, end));
}

/** The edition that is stated most often; `undefined` where two are alike. */
function mostOften(statements: readonly EditionStatement[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { edition } of statements) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
