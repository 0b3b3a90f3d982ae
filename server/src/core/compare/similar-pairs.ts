/**
 * Which of two lists of sets share most of what they hold. Not each is held against each: whoever shares a given part with a
 * set shares one of its rarest things at least, so only those are looked up.
 */

export interface SimilarPair {
  /** Indexes into the two lists. */
  readonly left: number;
  readonly right: number;
  /** What both hold, as a part of what one of them holds: 1 where they are the same. */
  readonly share: number;
}

/**
 * @param least the least share that counts, above 0
 * @returns by `left`, then `right`; empty sets are like nothing
 */
export function* similarPairs(
  left: readonly ReadonlySet<string>[],
  right: readonly ReadonlySet<string>[],
  least: number,
): Generator<SimilarPair> {
  const rarity = countOf([...left, ...right]);
  const rarest = (set: ReadonlySet<string>): string[] => {
    const sorted = [...set].sort((a, b) => rarity.get(a)! - rarity.get(b)! || (a < b ? -1 : 1));
    return sorted.slice(0, set.size - Math.ceil(least * set.size - ROUNDING) + 1);
  };
  const holding = new Map<string, number[]>();
  right.forEach((set, index) => {
    for (const thing of rarest(set)) {
      const known = holding.get(thing);
      if (known === undefined) holding.set(thing, [index]);
      else known.push(index);
    }
  });
  for (const [index, set] of left.entries()) {
    const candidates = new Set<number>();
    for (const thing of rarest(set)) for (const other of holding.get(thing) ?? []) candidates.add(other);
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const share = shareOf(set, right[other]!);
      if (share >= least - ROUNDING) yield { left: index, right: other, share };
    }
  }
}

/** What numbers such as 3 / 4 may be off by. */
const ROUNDING = 1e-9;

function countOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const thing of set) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const thing of a) if (b.has(thing)) shared += 1;
  return shared / (a.size + b.size - shared);
}
