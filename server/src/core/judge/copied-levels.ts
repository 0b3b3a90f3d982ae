/** How far the duties under a citation are copies of the skill's own levels. */
import { isCopy, overlap } from './copied.ts';
import type { Reading } from './reading.ts';

export interface CopiedLevels {
  /** Share of the claim's words that are copied from this skill. */
  readonly share: number;
  /** For each level, how far it has the copied words: 1 for all of them. */
  readonly scores: readonly number[];
}

export function copiedLevels({ sentences, own, signals }: Reading): CopiedLevels {
  const scores = signals.levels.map(() => 0);
  let words = 0;
  sentences.forEach(({ tokens }, i) => {
    if ((signals.nearest?.[i]?.similarity ?? 0) < COPY_CANDIDATE) return;
    const best = signals.levels.map(() => 0);
    for (const candidate of own.sentences) {
      const at = signals.levels.indexOf(candidate.level);
      best[at] = Math.max(best[at]!, overlap(tokens, candidate.tokens));
    }
    if (!isCopy(tokens.length, Math.max(...best))) return;
    words += tokens.length;
    best.forEach((score, at) => (scores[at]! += score * tokens.length));
  });
  return { share: words / (signals.words || 1), scores: scores.map((score) => score / (words || 1)) };
}

/** A sentence less like its nearest than this is no copy of it: the words need not be compared one by one. */
export const COPY_CANDIDATE = 0.55;
/** How sharply a copy speaks for the level that has most of its words. */
const COPY_SHARPNESS = 30;

/** Probabilities of the levels, with what the copied words speak for. */
export function withCopied(probabilities: readonly number[], { share, scores }: CopiedLevels): readonly number[] {
  if (share < 0.5) return probabilities;
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(COPY_SHARPNESS * (score - highest)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return probabilities.map((p, i) => (1 - share) * p + (share * powers[i]!) / sum);
}
