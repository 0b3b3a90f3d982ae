import type { Sentence } from './sentences.ts';
import type { FrameworkSentence } from './within-skill.ts';
import type { Word } from './words.ts';

/** From this share of words in common, in order, a sentence is a copy: revisions and small edits stay above it. */
const COPIED = 0.8;
/**
 * From this share on it is plainly from elsewhere. More than for a copy at home, because levels differ by single words:
 * "supports the implementation of ..." is not "ensures the implementation of ...".
 */
const PLAINLY = 0.9;
/** Shorter sentences are the same by accident. */
const COPIED_WORDS = 6;
/** A passage is what the claim says where it is so much of it; one copied sentence among many is not. */
const MOST_OF_CLAIM = 0.5;

/** A sentence of the framework with the level and skill that it belongs to. */
export interface PassageSource {
  readonly code: string;
  readonly level: number;
  readonly sentence: FrameworkSentence;
}

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

/** For each sentence of a claim, the sources that might be its original, the likeliest first. */
export type Candidates = (sentence: Sentence, index: number) => readonly PassageSource[];

/**
 * Finds the passage that is copied from elsewhere: another level of the cited skill, or another skill. Sentences that
 * the cited level has too, or nearly, are never part of it.
 * @param own the sentences of the cited level
 * @param wordsOf how many words the level description has that a source belongs to
 */
export function findCopied(
  sentences: readonly Sentence[],
  cited: { readonly code: string; readonly level: number },
  own: readonly FrameworkSentence[],
  candidates: Candidates,
  wordsOf: (source: PassageSource) => number,
): CopiedPassage | undefined {
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const passages = new Map<string, Passage>();
  let ownWords = 0;
  sentences.forEach((sentence, index) => {
    const length = sentence.tokens.length;
    const home = Math.max(0, ...own.map((candidate) => overlap(sentence.tokens, candidate.tokens)));
    if (home >= COPIED - 0.1) {
      ownWords += length;
      return;
    }
    const seen = new Set<string>();
    for (const source of candidates(sentence, index)) {
      const key = `${source.code} ${source.level}`;
      if (seen.has(key) || (source.code === cited.code && source.level === cited.level)) continue;
      const similarity = overlap(sentence.tokens, source.sentence.tokens);
      if (length < COPIED_WORDS || similarity < PLAINLY || similarity < home + 0.15) continue;
      seen.add(key);
      let passage = passages.get(key);
      if (!passage) passages.set(key, (passage = { source, words: 0, weighted: 0, at: new Map() }));
      passage.words += length;
      passage.weighted += similarity * length;
      passage.at.set(index, source.sentence.text);
    }
  });
  let best: Passage | undefined;
  for (const passage of passages.values()) {
    const sameSkill = passage.source.code === cited.code;
    if (!sameSkill && !isPlainlyAnotherSkills(passage, wordsOf(passage.source))) continue;
    const bestSame = best?.source.code === cited.code;
    if (!best || passage.words > best.words || (passage.words === best.words && sameSkill && !bestSame)) best = passage;
  }
  if (!best || best.words < Math.max(8, words * MOST_OF_CLAIM) || best.words <= ownWords) return undefined;
  return {
    kind: best.source.code === cited.code ? 'other-level' : 'other-skill',
    code: best.source.code,
    level: best.source.level,
    sentences: [...new Set(best.at.values())],
    similarity: best.weighted / best.words,
    spans: [...best.at.keys()].map((index) => {
      const { duty, start, end } = sentences[index]!;
      return { duty, start, end };
    }),
  };
}

interface Passage {
  readonly source: PassageSource;
  words: number;
  weighted: number;
  readonly at: Map<number, string>;
}

/** Skills share stock sentences, and editions move them about: only most of a description is plainly another skill's. */
function isPlainlyAnotherSkills({ words, at }: Passage, sourceWords: number): boolean {
  return at.size >= 2 && words >= sourceWords / 2;
}
