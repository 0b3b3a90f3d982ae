import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { createCatalogue } from '../core/catalogue/catalogue.ts';
import { readEditionIndex } from '../core/catalogue/editions.ts';
import { loadFramework } from '../core/catalogue/load.ts';
import type { Framework } from '../core/catalogue/types.ts';
import { readFramework } from '../formats/index.ts';

/** The skill data that ships with the product, as the bundler or a test hands it over. */
export interface ShippedData {
  /** The content of `skills-data/ITOP.txt`. */
  readonly itop: string;
  /** The parsed content of `skills-data/sfia-editions.json`. */
  readonly editions: Parameters<typeof readEditionIndex>[0];
  /** The trained model of levels. Read when the first duties are judged, and not before. */
  levelModel(): Promise<Uint8Array>;
}

/** The edition that the text of ITOP belongs to. */
const ITOP_EDITION = '9';

/** Takes what ships; returns how to put an organisation's frameworks on top of it, lowest layer first. */
export async function readShippedData({
  itop,
  editions,
}: Omit<ShippedData, 'levelModel'>): Promise<(added: readonly Framework[]) => Catalogue> {
  const index = readEditionIndex(editions);
  const { framework: raw } = await readFramework({ name: 'ITOP.txt', bytes: new TextEncoder().encode(itop) });
  if (raw === undefined) throw new Error('The text of ITOP that ships with the product cannot be read.');
  const { framework } = loadFramework(raw, { layer: 'shipped', name: 'ITOP.txt' }, { edition: ITOP_EDITION });
  return (added) => createCatalogue(index, [framework, ...added]);
}
