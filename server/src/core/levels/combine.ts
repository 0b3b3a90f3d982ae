import type { Evidence } from './evidence.ts';
import { levelProbabilities } from './model.ts';

/**
 * Weights of the evidence, set by hand from measurements on held-out authors and skills (docs/level-text.md). The trained
 * model knows natural prose, the similarities know text that echoes the framework; `Echo` is how much a weight changes
 * between text that does not echo the skill's sentences and text that plainly does, `Length` by how long the claim is.
 */
const WITH_FRAMEWORK: readonly number[] = [
  1.99, 2.89, 0.7, 0.02, 0.72, -0.07, 0.31, -0.73, 6.19, -1.97, 0.07, -0.15, 0.43,
];
const WITH_SKILL: readonly number[] = [2.5, 4, 0, 0, 0.9, 0, 0, -0.5, 6, 0, 0, 0, 0.3];
const MODEL_ALONE: readonly number[] = [0, 0, 0, 0, 0.8, 0, 0, 0, 0, 0, 0, 0, 0.2];

/** Probability of each of the evidence's levels, in their order; they sum to 1. */
export function combine(evidence: Evidence): number[] {
  const weights = evidence.bayes ? WITH_FRAMEWORK : evidence.within ? WITH_SKILL : MODEL_ALONE;
  return softmax(termsOf(evidence).map((terms) => terms.reduce((sum, term, i) => sum + term * weights[i]!, 0)));
}

/** The numbers that are weighed, for each level of the skill. */
export function termsOf(evidence: Evidence): number[][] {
  const { levels, within, bayes, neighbours, words } = evidence;
  const prose = levelProbabilities(evidence.rows);
  const echo = Math.min(1, Math.max(0, (evidence.echo - 0.12) / 0.35));
  const length = Math.log(Math.max(4, Math.min(120, words)) / 12);
  const shares = levels.map((level) => neighbours?.shares[level] ?? 0);
  const allShares = shares.reduce((sum, share) => sum + share, 0) || 1;
  return levels.map((level, i) => {
    const w = within?.words[i] ?? 0;
    const p = within?.pieces[i] ?? 0;
    const b = (bayes?.[level] ?? 0) / Math.sqrt(words || 1);
    const k = Math.log((shares[i]! + 1e-7) / allShares + 0.02);
    const n = Math.log(prose[level]!);
    return [w, p, b, k, n, b * echo, k * echo, n * echo, w * length, p * length, b * length, k * length, n * length];
  });
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
