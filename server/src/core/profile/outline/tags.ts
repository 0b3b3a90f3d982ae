/** Duties that end in the same tag, `(ITOP-4)`, are one claim: that of the first. */
import type { Citation } from '../types.ts';

export interface Tags {
  /** The number of the first citation under the same heading that says the same. */
  first(number: number, citation: Citation): number;
  /** Another heading begins. */
  clear(): void;
}

export function createTags(): Tags {
  const tags = new Map<string, number>();
  return {
    first(number, { code, name, levels }) {
      const key = [code?.text ?? name?.text, ...levels.map(({ from, to }) => `${from}-${to}`)].join(' ');
      const known = tags.get(key);
      if (known === undefined) tags.set(key, number);
      return known ?? number;
    },
    clear() {
      tags.clear();
    },
  };
}
