/** The duties of two roles side by side: which are the same, which are told in other words, which only one of them has. */
import type { SimilarPair } from './similar-pairs.ts';
import { similarPairs } from './similar-pairs.ts';

export interface DutyChange {
  readonly change: 'same' | 'changed' | 'added' | 'dropped';
  readonly from: string | null;
  readonly to: string | null;
}

/** Two duties that share so many of their words are one duty that was changed. */
const LEAST_SHARE = 0.4;

/** More duties than any role has, beyond those that stand in both: the rest is told as added or dropped. */
const MOST = 500;

/** In the order of the second role; what it dropped comes last. Each duty stands in one change. */
export function compareDuties(from: readonly string[], to: readonly string[]): readonly DutyChange[] {
  const partners = sameWords(from, to);
  const left = from.map((_, index) => index).filter((index) => !partners.from.has(index));
  const right = to.map((_, index) => index).filter((index) => !partners.to.has(index));
  const words = (all: readonly string[], of: readonly number[]): Set<string>[] =>
    of.slice(0, MOST).map((index) => new Set(wordsOf(all[index]!)));
  const likely = [...similarPairs(words(from, left), words(to, right), LEAST_SHARE)].sort(byShare);
  for (const pair of likely) partners.join(left[pair.left]!, right[pair.right]!);
  const standing = to.map((duty, index): DutyChange => {
    const other = partners.to.get(index);
    if (other === undefined) return { change: 'added', from: null, to: duty };
    const before = from[other]!;
    return { change: isSame(before, duty) ? 'same' : 'changed', from: before, to: duty };
  });
  const dropped = from.flatMap((duty, index): DutyChange[] =>
    partners.from.has(index) ? [] : [{ change: 'dropped', from: duty, to: null }],
  );
  return [...standing, ...dropped];
}

/** Which duty of the one is which duty of the other, by their indexes; each has one partner at most. */
interface Partners {
  readonly from: Map<number, number>;
  readonly to: Map<number, number>;
  join(from: number, to: number): void;
}

function createPartners(): Partners {
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  return {
    from,
    to,
    join(one, other) {
      if (from.has(one) || to.has(other)) return;
      from.set(one, other);
      to.set(other, one);
    },
  };
}

/** Joins those that say the same word for word. */
function sameWords(from: readonly string[], to: readonly string[]): Partners {
  const partners = createPartners();
  const waiting = new Map<string, number[]>();
  for (const [index, duty] of from.entries()) {
    const known = waiting.get(keyOf(duty));
    if (known === undefined) waiting.set(keyOf(duty), [index]);
    else known.push(index);
  }
  for (const [index, duty] of to.entries()) {
    const first = waiting.get(keyOf(duty))?.shift();
    if (first !== undefined) partners.join(first, index);
  }
  return partners;
}

function byShare(a: SimilarPair, b: SimilarPair): number {
  return b.share - a.share || a.left - b.left || a.right - b.right;
}

function isSame(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/** Small letters, marks and spaces make no other duty. */
function keyOf(duty: string): string {
  const words = wordsOf(duty).join(' ');
  return words === '' ? duty : words;
}

function wordsOf(duty: string): readonly string[] {
  return duty.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
