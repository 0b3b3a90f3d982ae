import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Profile } from '../profile/types.ts';
import type { Settings } from '../settings.ts';

/**
 * The edition a document is checked against: what its front matter says, else what most of its links to the framework's
 * site say, else the setting; an edition that the catalogue does not know is passed over.
 */
export function editionFor(profile: Profile, catalogue: Catalogue, settings: Settings): string {
  const known = profile.editions.filter((statement) => catalogue.editions.includes(statement.edition));
  const stated = known.find((statement) => statement.from === 'front-matter');
  if (stated !== undefined) return stated.edition;
  const votes = new Map<string, number>();
  for (const { edition } of known) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  const [linked] = [...votes].sort((a, b) => b[1] - a[1]);
  if (linked !== undefined) return linked[0];
  return catalogue.editions.includes(settings.edition) ? settings.edition : catalogue.newestEdition;
}
