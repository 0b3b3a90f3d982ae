/** The framework's sentence that a sentence of the duties resembles most. */
import { isCopy, overlap } from './copied.ts';
import type { PassageSource } from './other-skill.ts';
import type { Reading } from './reading.ts';
import { ANY_SKILL } from './skill.ts';

export interface Resemblance {
  readonly code: string;
  readonly level: number;
  readonly sentence: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** Whether it is plainly a copy. */
  readonly copied: boolean;
}

/** @param sources all sentences of the framework */
export function resemblanceOf(
  { skill, own, sentences, signals }: Reading,
  sources: readonly PassageSource[],
): Resemblance | undefined {
  let best: { source: PassageSource; similarity: number; index: number } | undefined;
  signals.nearest?.forEach(({ sentence, similarity }, index) => {
    const found = own.sentences[sentence];
    if (!found || (best && similarity <= best.similarity)) return;
    const source = skill === ANY_SKILL ? sources.find((one) => one.sentence === found) : undefined;
    best = { source: source ?? { code: skill.code, sentence: found }, similarity, index };
  });
  signals.across?.nearest.forEach(({ sentence, similarity }, index) => {
    const source = sources[sentence];
    // Another skill's sentence must be clearly nearer than any of the skill's own.
    if (!source || source.code === skill.code || similarity < 0.5) return;
    if (best && similarity <= best.similarity + 0.1) return;
    best = { source, similarity, index };
  });
  if (!best || best.similarity < 0.2) return undefined;
  const { source, similarity, index } = best;
  const { tokens } = sentences[index]!;
  const copied = isCopy(tokens.length, overlap(tokens, source.sentence.tokens));
  return { code: source.code, level: source.sentence.level, sentence: source.sentence.text, similarity, copied };
}
