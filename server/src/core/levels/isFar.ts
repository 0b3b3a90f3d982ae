import type { LevelJudgement } from './judge.ts';

/** The warning is given from this probability of two or more levels away on; a short text must be plainer. */
const FAR = 0.6;
const FAR_WHEN_SHORT = 0.7;
const SHORT_WORDS = 25;
/** Below this probability that the duties say anything of a level, nothing is said. */
const SAYS_SOMETHING = 0.8;
const MIN_WORDS = 5;

/** Probability that the duties belong two or more levels away from the claimed one. */
export function farProbability(judgement: LevelJudgement, claimed: number): number {
  let sum = 0;
  for (const [level, p] of judgement.probabilities) if (Math.abs(level - claimed) >= 2) sum += p;
  return sum;
}

/** Whether to warn: the duties belong two or more levels away, with high probability and on enough evidence. */
export function isFar(judgement: LevelJudgement, claimed: number): boolean {
  return (
    judgement.words >= MIN_WORDS &&
    judgement.saysSomething >= SAYS_SOMETHING &&
    Math.abs(judgement.best - claimed) >= 2 &&
    farProbability(judgement, claimed) >= (judgement.words < SHORT_WORDS ? FAR_WHEN_SHORT : FAR)
  );
}
