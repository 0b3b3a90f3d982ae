import type { LevelJudgement } from './judge.ts';

/** The warning is given from this probability of two or more levels away on; a short text must be plainer. */
const FAR = 0.55;
const FAR_WHEN_SHORT = 0.7;
const SHORT_WORDS = 25;
/** How much both must speak for it together: that the duties say anything of a level, and that it is far away. */
const TOGETHER = 3;
const MIN_WORDS = 5;

/** Probability that the duties belong two or more levels away from the claimed one. */
export function farProbability(judgement: LevelJudgement, claimed: number): number {
  let sum = 0;
  for (const [level, p] of judgement.probabilities) if (Math.abs(level - claimed) >= 2) sum += p;
  return sum;
}

/** Whether to warn: the duties belong two or more levels away, with high probability and on enough evidence. */
export function isFar(judgement: LevelJudgement, claimed: number): boolean {
  if (judgement.words < MIN_WORDS || Math.abs(judgement.best - claimed) < 2) return false;
  const far = farProbability(judgement, claimed);
  if (far < (judgement.words < SHORT_WORDS ? FAR_WHEN_SHORT : FAR)) return false;
  return logOdds(judgement.saysSomething) + 0.5 * logOdds(far) >= TOGETHER;
}

/** Within -6 and 6, so that neither side decides alone. */
function logOdds(p: number): number {
  return Math.max(-6, Math.min(6, Math.log(p / (1 - p))));
}
