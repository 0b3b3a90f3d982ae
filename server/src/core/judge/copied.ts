/** What is copied from the framework: how alike two sentences are, and the passage of a claim that is from elsewhere. */
import type { Word } from './words.ts';

/** From this share of words in common, in order, a sentence is a copy: revisions and small edits stay above it. */
const COPIED = 0.8;
/** Shorter sentences are the same by accident. */
export const COPIED_WORDS = 6;
/** A shorter passage says nothing. */
const FEWEST_WORDS = 8;
/** A passage is what the claim says where it is so much of it; one copied sentence among many is not. */
const MOST_OF_CLAIM = 0.5;

/** A passage of a claim that is plainly the framework's, but not from where the claim says. */
export interface CopiedPassage {
  readonly kind: 'other-level' | 'other-skill';
  /** Where the passage is from. */
  readonly code: string;
  readonly level: number;
  /** The framework's sentences, and how much alike they are (0 to 1). */
  readonly sentences: readonly string[];
  readonly similarity: number;
  /** Where the passage stands in the duties, in UTF-16 code units. */
  readonly spans: readonly { readonly duty: number; readonly start: number; readonly end: number }[];
}

/** Words in common, in order, as a share of both sentences: 1 for the same words. */
export function overlap(a: readonly Word[], b: readonly Word[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shorter = Math.min(a.length, b.length);
  if ((2 * shorter) / (a.length + b.length) < 0.4) return (2 * shorter) / (a.length + b.length) / 2;
  return (2 * commonWords(a, b)) / (a.length + b.length);
}

export function isCopy(words: number, similarity: number): boolean {
  return similarity >= COPIED && words >= COPIED_WORDS;
}

function commonWords(a: readonly Word[], b: readonly Word[]): number {
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const { word } of a) {
    for (let j = 1; j <= b.length; j++) {
      current[j] = word === b[j - 1]!.word ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}

/** Whether a passage is what the claim says. Both in words. */
export function isMostOf(passage: number, claim: number): boolean {
  return passage >= Math.max(FEWEST_WORDS, claim * MOST_OF_CLAIM);
}
