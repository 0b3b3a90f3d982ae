/** The codes and names that an organisation has called its own: they are known, though no framework has them. */
import { normaliseName } from '../catalogue/names.ts';
import type { Dictionary } from '../settings.ts';

export interface Ours {
  /** Capital and small letters do not differ. */
  hasCode(code: string): boolean;
  /** Compared as the names of skills are. */
  hasName(name: string): boolean;
}

const known = new WeakMap<Dictionary, Ours>();

/** Made once for each dictionary: every part of every document asks. */
export function oursOf(dictionary: Dictionary): Ours {
  let ours = known.get(dictionary);
  if (ours === undefined) known.set(dictionary, (ours = createOurs(dictionary)));
  return ours;
}

function createOurs({ codes, names }: Dictionary): Ours {
  const ownCodes = new Set(codes.map((code) => code.toUpperCase()));
  const ownNames = new Set(names.map(normaliseName));
  return {
    hasCode: (code) => ownCodes.has(code.toUpperCase()),
    hasName: (name) => ownNames.has(normaliseName(name)),
  };
}
