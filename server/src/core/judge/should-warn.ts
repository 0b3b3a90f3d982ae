import type { LevelJudgement } from './judge.ts';

/**
 * The log-odds of "two or more levels away" from which on to warn. In text that speaks as the framework does, levels
 * one apart differ by single words and a warning one level off is the usual mistake, so more is asked there; and a little
 * more of a short text than of a long one, in either.
 */
const FAR_IN_PROSE = 0.2;
const FAR_AS_FRAMEWORK = 0.6;
const MORE_WHEN_SHORT_IN_PROSE = 0.3;
const MORE_WHEN_SHORT_AS_FRAMEWORK = 0.4;
/** Words of a text that is quite short, and of one that is long enough. */
const SHORT = 20;
const LONG = 50;
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
export function shouldWarn(judgement: LevelJudgement, claimed: number): boolean {
  const { words, best, saysSomething, asFramework } = judgement;
  // a level that the skill does not define is a mistake of its own, whatever the duties say
  if (words < MIN_WORDS || !judgement.probabilities.has(claimed) || Math.abs(best - claimed) < 2) return false;
  const short = Math.max(0, Math.min(1, Math.log(LONG / words) / Math.log(LONG / SHORT)));
  const inProse = FAR_IN_PROSE + MORE_WHEN_SHORT_IN_PROSE * short;
  const likeFramework = FAR_AS_FRAMEWORK + MORE_WHEN_SHORT_AS_FRAMEWORK * short;
  const far = logOdds(farProbability(judgement, claimed));
  if (far < (1 - asFramework) * inProse + asFramework * likeFramework) return false;
  return logOdds(saysSomething) + 0.5 * far >= TOGETHER;
}

/** How sure one must be of a single duty among others that fit; measured in docs/level-text.md. */
const FAR_ALONE = 0.92;
const SAYS_SOMETHING = 0.75;

/** Whether a single duty belongs two or more levels away from the level that those around it fit, beyond much doubt. */
export function isFarAlone(judgement: LevelJudgement, claimed: number): boolean {
  const { words, best, saysSomething } = judgement;
  if (words < MIN_WORDS || saysSomething < SAYS_SOMETHING || Math.abs(best - claimed) < 2) return false;
  return farProbability(judgement, claimed) >= FAR_ALONE;
}

/** Within -6 and 6, so that neither side decides alone. */
function logOdds(p: number): number {
  return Math.max(-6, Math.min(6, Math.log(p / (1 - p))));
}
