import type { Signals } from './signals.ts';
import { levelProbabilities } from './model.ts';

/**
 * How the signals are weighed. The trained model knows natural prose and the similarities know text that speaks as the
 * framework does, so the text is first placed between the two registers, and each side is weighed where it is strong.
 * The numbers were set from measurements on held-out authors and skills: docs/level-text.md.
 */
interface Weights {
  /** Log-odds that the text speaks as the framework does: constant, echo, familiar words and pairs, nearest sentence. */
  readonly register: readonly [number, number, number, number, number];
  /** For text in the framework's register, in the order of `Terms`; `longer` is added as the text grows. */
  readonly framework: Terms;
  readonly longer: Terms;
  /** For natural prose: as above. */
  readonly prose: Terms;
  readonly proseLonger: number;
}

/**
 * Words, pieces, bayes, odds, concepts, neighbours, trained model, how common the level is. The framework's way of
 * speaking is that of some levels more than of others; how people write adverts knows no such custom.
 */
type Terms = readonly [number, number, number, number, number, number, number, number];

const WITH_FRAMEWORK: Weights = {
  register: [-12.3, 8.9, 7.2, 9.6, 2.5],
  framework: [-0.33, 1.83, 0.46, 0.22, 2.3, 0.24, 0, 0.49],
  longer: [0.55, 0.2, 0.14, 0.06, 1.61, -0.05, 0.01, 0.3],
  prose: [0.2, 0.32, 0.47, 0.32, 0.13, -0.05, 0.5, 0],
  proseLonger: 0.41,
};

/** Where only a few skills have their text: no comparison across skills. */
const WITH_SKILL: Weights = {
  register: [-3.3, 14.8, 0, 0, 0],
  framework: [0.97, 2.15, 0, 0.75, 2.49, 0, 0.06, 0],
  longer: [0.91, 0.1, 0, 0.07, 1.43, 0, -0.05, 0],
  prose: [0.43, 0.56, 0, 0.38, 0.52, 0, 0.55, 0],
  proseLonger: 0.37,
};

/** Where the skill's text is not known: text that speaks as the framework does cannot be told, so doubt is greater. */
const MODEL_ALONE: Weights = {
  register: [-20, 0, 0, 0, 0],
  framework: [0, 0, 0, 0, 0, 0, 0, 0],
  longer: [0, 0, 0, 0, 0, 0, 0, 0],
  prose: [0, 0, 0, 0, 0, 0, 0.5, 0],
  proseLonger: 0.3,
};

/** Probability of each of the levels, in their order; they sum to 1. */
export function combine(signals: Signals): number[] {
  const weights = weightsFor(signals);
  const register = registerOf(signals, weights);
  const length = lengthOf(signals);
  return softmax(
    termsOf(signals).map((terms) =>
      terms.reduce((sum, term, i) => {
        const framework = weights.framework[i]! + weights.longer[i]! * length;
        const prose = weights.prose[i]! + (i === TRAINED ? weights.proseLonger * length : 0);
        return sum + term * (register * framework + (1 - register) * prose);
      }, 0),
    ),
  );
}

/** Probability that a text speaks as the framework does. */
export function frameworkRegister(signals: Signals): number {
  return registerOf(signals, weightsFor(signals));
}

function weightsFor(signals: Signals): Weights {
  return signals.across ? WITH_FRAMEWORK : signals.within ? WITH_SKILL : MODEL_ALONE;
}

function registerOf({ echo, across }: Signals, { register }: Weights): number {
  const [constant, byEcho, byWords, byPairs, byNearest] = register;
  const logOdds =
    constant +
    byEcho * echo +
    byWords * (across?.knownWords ?? 0) +
    byPairs * (across?.knownPairs ?? 0) +
    byNearest * Math.max(0, ...(across?.nearest ?? []).map(({ similarity }) => similarity));
  return 1 / (1 + Math.exp(-logOdds));
}

/** 0 for a dozen words, 1 for three times as many. */
function lengthOf({ words }: Signals): number {
  return Math.log(Math.max(4, Math.min(120, words)) / 12);
}

/** The position of the trained model in `Terms`. */
const TRAINED = 6;

/** The numbers that are weighed, for each level of the skill. */
function termsOf(signals: Signals): Terms[] {
  const { levels, within, across, words } = signals;
  const trained = levelProbabilities(signals.rows, levels);
  const root = Math.sqrt(words || 1);
  const near = levels.map((level) => across?.neighbours[level] ?? 0);
  const allNear = near.reduce((sum, share) => sum + share, 0) || 1;
  return levels.map((level, i) => [
    within?.words[i] ?? 0,
    within?.pieces[i] ?? 0,
    (across?.bayes[level] ?? 0) / root,
    (within?.odds[i] ?? 0) / root,
    (within?.concepts[i] ?? 0) / root,
    across ? Math.log(near[i]! / allNear + 0.02) : 0,
    Math.log(trained[i]!),
    across ? Math.log((across.common[level] ?? 0) + 0.01) : 0,
  ]);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
