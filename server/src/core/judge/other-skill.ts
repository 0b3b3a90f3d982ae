import { COPIED_WORDS, isMostOf, overlap, type CopiedPassage } from './copied.ts';
import type { Sentence } from './sentences.ts';
import type { FrameworkSentence } from './within-skill.ts';

/**
 * From this share of words in common on, a sentence is plainly another skill's. More than for a copy at home, because
 * skills share much of their wording.
 */
const PLAINLY = 0.9;
/** A sentence as like as this to one of the cited skill may be that skill's own. */
const AT_HOME = 0.7;
/** So much more like to the other skill's sentence than to any of the cited skill. */
const MUCH_LIKER = 0.15;

/** A sentence of the framework with the skill that it belongs to. */
export interface PassageSource {
  readonly code: string;
  readonly sentence: FrameworkSentence;
}

/** For each sentence of a claim, the sources that might be its original, the likeliest first. */
export type Candidates = (sentence: Sentence, index: number) => readonly PassageSource[];

/**
 * Finds out whether the duties are the text of another skill than the cited one.
 * @param own the sentences of the cited skill at all of its levels
 * @param wordsOf how many words the level description has that a source belongs to
 */
export function findOtherSkill(
  sentences: readonly Sentence[],
  code: string,
  own: readonly FrameworkSentence[],
  candidates: Candidates,
  wordsOf: (source: PassageSource) => number,
): CopiedPassage | undefined {
  const ownTokens = own.map(({ tokens }) => tokens);
  const passages = new Map<string, Passage>();
  let claim = 0;
  let ownWords = 0;
  sentences.forEach((sentence, index) => {
    const words = sentence.tokens.length;
    claim += words;
    const sources = candidates(sentence, index).filter((source) => source.code !== code);
    const home = Math.max(0, ...ownTokens.map((tokens) => overlap(sentence.tokens, tokens)));
    if (home >= AT_HOME) {
      ownWords += words;
      return;
    }
    if (words < COPIED_WORDS) return;
    const seen = new Set<string>();
    for (const source of sources) {
      const key = `${source.code} ${source.sentence.level}`;
      const similarity = overlap(sentence.tokens, source.sentence.tokens);
      if (seen.has(key) || similarity < PLAINLY || similarity < home + MUCH_LIKER) continue;
      seen.add(key);
      let passage = passages.get(key);
      if (!passage) passages.set(key, (passage = { source, words: 0, weighted: 0, at: new Map() }));
      passage.words += words;
      passage.weighted += similarity * words;
      passage.at.set(index, source.sentence.text);
    }
  });
  let best: Passage | undefined;
  for (const passage of passages.values()) {
    if (isPlainlyAnotherSkills(passage, wordsOf(passage.source)) && (!best || passage.words > best.words))
      best = passage;
  }
  if (!best || !isMostOf(best.words, claim) || best.words <= ownWords) return undefined;
  return {
    kind: 'other-skill',
    code: best.source.code,
    level: best.source.sentence.level,
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
