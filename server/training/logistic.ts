export interface FeatureVector {
  /** Which features, and the value of each. */
  readonly places: Int32Array;
  readonly values: Float32Array;
}

export interface Example {
  readonly features: FeatureVector;
  /** How many of the questions have the answer yes: the first ones, since each asks for more than the one before it. */
  readonly passed: number;
  readonly weight: number;
}

/**
 * Fits a logistic regression for each of several questions, with an L2 penalty, by L-BFGS.
 * @param iterations how many steps at most
 * @param start where to begin: an earlier result for the same features
 * @returns for each feature, one weight a question, and the biases at the end
 */
export function fitLogistic(
  examples: readonly Example[],
  features: number,
  questions: number,
  penalty: number,
  iterations: number,
  start = new Float64Array((features + 1) * questions),
): Float64Array {
  const biases = features * questions;
  const scores = new Float64Array(questions);
  const slopes = new Float64Array(questions);
  return minimise(
    (weights, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const {
        features: { places, values },
        passed,
        weight,
      } of examples) {
        const count = places.length;
        // all questions at once: to fetch the weights of a feature takes longer than to use them
        for (let q = 0; q < questions; q++) scores[q] = weights[biases + q]!;
        for (let i = 0; i < count; i++) {
          const value = values[i]!;
          const first = places[i]! * questions;
          for (let q = 0; q < questions; q++) scores[q]! += weights[first + q]! * value;
        }
        for (let q = 0; q < questions; q++) {
          const score = scores[q]!;
          const target = q < passed ? 1 : 0;
          const logOdds = target === 1 ? -score : score;
          loss += weight * (logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds)));
          slopes[q] = weight * (1 / (1 + Math.exp(-score)) - target);
          gradient[biases + q]! += slopes[q]!;
        }
        for (let i = 0; i < count; i++) {
          const value = values[i]!;
          const first = places[i]! * questions;
          for (let q = 0; q < questions; q++) gradient[first + q]! += slopes[q]! * value;
        }
      }
      for (let i = 0; i < biases; i++) {
        loss += 0.5 * penalty * weights[i]! * weights[i]!;
        gradient[i]! += penalty * weights[i]!;
      }
      return loss;
    },
    start,
    iterations,
  );
}

const MEMORY = 8;
/** The first steps are short and say nothing of how near the end is. */
const MIN_ITERATIONS = 10;

/** L-BFGS with backtracking. `evaluate` fills the gradient and returns the loss. */
function minimise(
  evaluate: (at: Float64Array, gradient: Float64Array) => number,
  start: Float64Array,
  iterations: number,
): Float64Array {
  const size = start.length;
  let at = start.slice();
  let gradient = new Float64Array(size);
  let loss = evaluate(at, gradient);
  const steps: { move: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps);
    const slope = -product(gradient, direction);
    if (slope > -1e-12) break;
    let length = 1;
    let next = at;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let attempt = 0; attempt < 20; attempt++, length /= 2) {
      next = at.map((value, i) => value - length * direction[i]!);
      nextGradient = new Float64Array(size);
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    const move = next.map((value, i) => value - at[i]!);
    const change = nextGradient.map((value, i) => value - gradient[i]!);
    const curvature = product(move, change);
    if (curvature > 1e-12) steps.push({ move, change, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const settled = iteration >= MIN_ITERATIONS && Math.abs(loss - nextLoss) < 2e-5 * Math.abs(loss);
    at = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (settled) break;
  }
  return at;
}

function descent(
  gradient: Float64Array,
  steps: readonly { move: Float64Array; change: Float64Array; scale: number }[],
): Float64Array {
  const direction = gradient.slice();
  const latest = steps[steps.length - 1];
  if (!latest) return scaled(direction, 1 / (Math.sqrt(product(gradient, gradient)) || 1));
  const shares: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { move, change, scale } = steps[i]!;
    shares[i] = scale * product(move, direction);
    add(direction, change, -shares[i]!);
  }
  scaled(direction, 1 / (latest.scale * product(latest.change, latest.change)));
  steps.forEach(({ move, change, scale }, i) => add(direction, move, shares[i]! - scale * product(change, direction)));
  return direction;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += factor * source[i]!;
}

function scaled(target: Float64Array, factor: number): Float64Array {
  for (let i = 0; i < target.length; i++) target[i]! *= factor;
  return target;
}
