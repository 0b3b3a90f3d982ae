import { findConcepts } from './concepts.ts';
import { countHashes, damped, type HashCounts } from './counts.ts';
import { finishHash, hashPair } from './hash.ts';
import { classOfPeople } from './people.ts';
import type { Word } from './words.ts';

/**
 * What the trained model sees of a claim: hashed counts of words, word pairs, the words that open a clause, pieces of
 * words, concepts of the lexicon, the people spoken of with the words beside them, and the words that open a sentence.
 * Every kind is normalised on its own, so that a long claim weighs no more than a short one.
 */
const KINDS = ['word', 'pair', 'opening', 'piece', 'concept', 'people', 'start'] as const;

/** The place of the pieces of words among the kinds. */
export const PIECES = KINDS.indexOf('piece');

/** How much each kind counts against the others, in the order of `KINDS`; chosen on held-out authors. */
export type KindWeights = readonly number[];

/** For the level, much is in the words and their pieces. */
export const LEVEL_KINDS: KindWeights = [1, 0.7, 0.7, 1.4, 0.3, 0.35, 0];
/** Whether duties are spoken of shows in how the sentences begin and who does what, less in single words. */
export const GATE_KINDS: KindWeights = [1, 1, 0, 0, 0.3, 0.7, 1.2];

/** Called with the kind of the feature, its hash, and the tokens (first, last) that it was read from. */
export type FeatureVisitor = (kind: number, hash: number, first: number, last: number) => void;

/**
 * Visits every feature of one duty. Hashes are unsigned 32-bit numbers.
 * @param pieces whether the pieces of words are wanted, which are most of all features
 */
export function visitFeatures(tokens: readonly Word[], visit: FeatureVisitor, pieces = true): void {
  for (let i = 0; i < tokens.length; i++) {
    const { word, hash, clause } = tokens[i]!;
    const previous = i > 0 ? tokens[i - 1]! : undefined;
    visit(0, hash, i, i);
    if (previous === undefined || previous.clause !== clause) {
      visit(2, finishHash(hash ^ 0x1b873593), i, i);
      const next = tokens[i + 1];
      if (next && next.clause === clause) visit(2, hashPair(hash ^ 0x2545f491, next.hash), i, i + 1);
    } else {
      visit(1, hashPair(previous.hash, hash), i - 1, i);
    }
    if (pieces && !isAmount(word)) for (const piece of piecesOf(word)) visit(3, piece, i, i);
    visitStart(tokens, i, visit);
  }
  visitPeople(tokens, visit);
  for (const { concept, first, last } of findConcepts(tokens)) {
    visit(4, finishHash(Math.imul(concept + 1, 0x9e3779b1)), first, last);
  }
}

/** The first word of a sentence, and the first two. */
function visitStart(tokens: readonly Word[], i: number, visit: FeatureVisitor): void {
  const { hash, sentence } = tokens[i]!;
  if (i > 0 && tokens[i - 1]!.sentence === sentence) return;
  visit(6, finishHash(hash ^ 0x77777), i, i);
  const next = tokens[i + 1];
  if (next && next.sentence === sentence) visit(6, hashPair(hash ^ 0x7777, next.hash), i, i + 1);
}

/** Who is spoken of, how the clause opens, and the words beside: with a class of people in place of their title. */
function visitPeople(tokens: readonly Word[], visit: FeatureVisitor): void {
  let opening = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { word, clause } = tokens[i]!;
    if (i === 0 || tokens[i - 1]!.clause !== clause) opening = i;
    const role = classOfPeople(word);
    if (role === undefined) continue;
    const hash = finishHash(Math.imul(role + 1, 0x68e31da4));
    visit(5, hash, i, i);
    if (opening < i) {
      visit(5, hashPair(tokens[opening]!.hash ^ 0x1, hash), opening, i);
      visit(5, hashPair(tokens[i - 1]!.hash ^ 0x2, hash), i - 1, i);
    }
    if (opening + 1 < i) visit(5, hashPair(tokens[i - 2]!.hash ^ 0x3, hash), i - 2, i);
    const next = tokens[i + 1];
    if (next && next.clause === clause) visit(5, hashPair(hash, next.hash ^ 0x4), i, i + 1);
  }
}

function isAmount(word: string): boolean {
  const first = word.charCodeAt(0);
  return first === 35 || first === 36; // # or $
}

const knownPieces = new Map<string, Uint32Array>();
const MAX_KNOWN = 3_000;
const MAX_WORD = 40;

/** Hashes of the pieces of three to five characters of a word, its ends marked. Very long words give their beginning. */
function piecesOf(word: string): Uint32Array {
  const known = knownPieces.get(word);
  if (known) return known;
  const padded = `<${word.slice(0, MAX_WORD)}>`;
  const hashes: number[] = [];
  for (let from = 0; from + 3 <= padded.length; from++) {
    let hash = 0x3c6ef372;
    const to = Math.min(padded.length, from + 5);
    for (let at = from; at < to; at++) {
      hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193);
      if (at - from >= 2) hashes.push(finishHash(hash));
    }
  }
  const pieces = Uint32Array.from(hashes);
  if (knownPieces.size >= MAX_KNOWN) knownPieces.clear();
  if (word.length <= MAX_WORD) knownPieces.set(word, pieces);
  return pieces;
}

/** The features of one kind, and 1 / the length of them all. */
export interface FeatureCounts extends HashCounts {
  readonly scale: number;
}

/** Counts the features of a whole claim, kind by kind; without pieces of words where those are not wanted. */
export function countFeatures(duties: readonly (readonly Word[])[], pieces = true): FeatureCounts[] {
  const seen: number[][] = KINDS.map(() => []);
  for (const tokens of duties) visitFeatures(tokens, (kind, hash) => seen[kind]!.push(hash), pieces);
  return seen.map((all) => {
    const { hashes, counts } = countHashes(Uint32Array.from(all));
    let norm = 0;
    for (const count of counts) norm += damped(count) ** 2;
    return { hashes, counts, scale: 1 / Math.sqrt(norm || 1) };
  });
}
