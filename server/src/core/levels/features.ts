import { findConcepts } from './concepts.ts';
import { finishHash, hashPair, hashText } from './hash.ts';
import { stem } from './lexicon.ts';
import { roleClass } from './roles.ts';
import type { Token } from './text.ts';

/**
 * What the trained model sees of a claim: hashed counts of words, word pairs, the words that open a clause, and pieces
 * of words. Every kind is normalised on its own, so that a long claim weighs no more than a short one.
 */
export const GROUPS = ['word', 'pair', 'opening', 'piece', 'concept', 'people'] as const;

/** How much each kind counts against the others; chosen on held-out authors. */
const GROUP_WEIGHTS: readonly number[] = [1, 0.7, 0.7, 1.4, 0.3, 0.35];

export interface FeatureVector {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

/** Called with the kind of the feature, its hash, and the tokens (first, last) that it was read from. */
export type FeatureVisitor = (group: number, hash: number, first: number, last: number) => void;

/** Visits every feature of one duty, in order. Hashes are unsigned 32-bit numbers. */
export function visitFeatures(tokens: readonly Token[], visit: FeatureVisitor): void {
  for (let i = 0; i < tokens.length; i++) {
    const { word, clause } = tokens[i]!;
    const previous = i > 0 ? tokens[i - 1]! : undefined;
    const opens = previous === undefined || previous.clause !== clause;
    visit(0, hashText(word, 0x811c9dc5), i, i);
    if (opens) {
      visit(2, hashText(word, 0x1b873593), i, i);
      const next = tokens[i + 1];
      if (next && next.clause === clause) {
        visit(2, hashText(next.word, hashText(word, 0x2545f491) ^ 0x9e37), i, i + 1);
      }
    } else {
      visit(1, hashText(word, hashText(previous.word, 0x7f4a7c15) ^ 0x51ed), i - 1, i);
    }
    if (word.charCodeAt(0) !== 35 && word.charCodeAt(0) !== 36) visitPieces(word, i, visit);
  }
  visitRoles(tokens, visit);
  for (const { concept, first, last } of findConcepts(tokens)) {
    visit(4, finishHash(Math.imul(concept + 1, 0x9e3779b1)), first, last);
  }
}

/** Who is spoken of, how the clause opens, and the words beside: with a class of people in place of their title. */
function visitRoles(tokens: readonly Token[], visit: FeatureVisitor): void {
  let opening = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { word, clause } = tokens[i]!;
    if (i === 0 || tokens[i - 1]!.clause !== clause) opening = i;
    const role = roleClass(word);
    if (role === undefined) continue;
    const hash = hashText(role, 0x68e31da4);
    visit(5, hash, i, i);
    if (opening < i) visit(5, hashPair(hashText(stem(tokens[opening]!.word), 0x1), hash), opening, i);
    if (i > opening + 0) visit(5, hashPair(hashText(tokens[i - 1]!.word, 0x2), hash), i - 1, i);
    if (i > opening + 1) visit(5, hashPair(hashText(stem(tokens[i - 2]!.word), 0x3), hash), i - 2, i);
    const next = tokens[i + 1];
    if (next && next.clause === clause) visit(5, hashPair(hash, hashText(next.word, 0x4)), i, i + 1);
  }
}

function visitPieces(word: string, token: number, visit: FeatureVisitor): void {
  const padded = `<${word}>`;
  for (let from = 0; from + 3 <= padded.length; from++) {
    let hash = 0x3c6ef372;
    const to = Math.min(padded.length, from + 5);
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193);
      if (at - from >= 2) visit(3, finishHash(hash), token, token);
    }
  }
}

/** How often each feature of a claim occurs, by kind, and the factor that brings each kind to its weight. */
export interface FeatureCounts {
  readonly counts: readonly ReadonlyMap<number, number>[];
  readonly scales: readonly number[];
}

/** Counts the features of a whole claim in `size` buckets. */
export function countFeatures(duties: readonly (readonly Token[])[], size: number): FeatureCounts {
  const counts = GROUPS.map(() => new Map<number, number>());
  for (const tokens of duties) {
    visitFeatures(tokens, (group, hash) => {
      const bucket = hash % size;
      const seen = counts[group]!;
      seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
    });
  }
  const scales = counts.map((seen, group) => {
    let norm = 0;
    for (const count of seen.values()) norm += damped(count) ** 2;
    return GROUP_WEIGHTS[group]! / Math.sqrt(norm || 1);
  });
  return { counts, scales };
}

/** The features of a whole claim as one vector, for training. */
export function featureVector(duties: readonly (readonly Token[])[], size: number): FeatureVector {
  const { counts, scales } = countFeatures(duties, size);
  const merged = new Map<number, number>();
  counts.forEach((seen, group) => {
    for (const [bucket, count] of seen) {
      merged.set(bucket, (merged.get(bucket) ?? 0) + damped(count) * scales[group]!);
    }
  });
  const buckets = Int32Array.from(merged.keys()).sort();
  return { buckets, values: Float32Array.from(buckets, (bucket) => merged.get(bucket)!) };
}

/** The second time that a feature occurs says less than the first. */
export function damped(count: number): number {
  return 1 + Math.log(count);
}
