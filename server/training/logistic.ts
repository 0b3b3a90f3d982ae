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
  const { places, values, ends } = inOneRow(examples);
  return minimise(
    (weights, gradient) => {
      gradient.fill(0);
      let loss = 0;
      let begin = 0;
      for (let example = 0; example < examples.length; example++) {
        const { passed, weight } = examples[example]!;
        const end = ends[example]!;
        /** Takes the answer to one question into the loss; returns how steeply the loss falls with its score. */
        const slopeOf = (q: number, score: number): number => {
          const target = q < passed ? 1 : 0;
          const logOdds = target === 1 ? -score : score;
          loss += weight * (logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds)));
          const slope = weight * (1 / (1 + Math.exp(-score)) - target);
          gradient[biases + q]! += slope;
          return slope;
        };
        let q = 0;
        // three questions at once take half the time: to fetch the weights of a feature takes longer than to use them
        for (; q + 2 < questions; q += 3) {
          let a = weights[biases + q]!;
          let b = weights[biases + q + 1]!;
          let c = weights[biases + q + 2]!;
          for (let i = begin; i < end; i++) {
            const at = places[i]! * questions + q;
            const value = values[i]!;
            a += weights[at]! * value;
            b += weights[at + 1]! * value;
            c += weights[at + 2]! * value;
          }
          a = slopeOf(q, a);
          b = slopeOf(q + 1, b);
          c = slopeOf(q + 2, c);
          for (let i = begin; i < end; i++) {
            const at = places[i]! * questions + q;
            const value = values[i]!;
            gradient[at]! += a * value;
            gradient[at + 1]! += b * value;
            gradient[at + 2]! += c * value;
          }
        }
        for (; q < questions; q++) {
          let score = weights[biases + q]!;
          for (let i = begin; i < end; i++) score += weights[places[i]! * questions + q]! * values[i]!;
          const slope = slopeOf(q, score);
          for (let i = begin; i < end; i++) gradient[places[i]! * questions + q]! += slope * values[i]!;
        }
        begin = end;
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

/** The features of all examples, one after another, as they are gone through: each of its own array costs more to reach. */
function inOneRow(examples: readonly Example[]): { places: Int32Array; values: Float32Array; ends: Int32Array } {
  const ends = new Int32Array(examples.length);
  let size = 0;
  examples.forEach(({ features }, i) => (ends[i] = size += features.places.length));
  const places = new Int32Array(size);
  const values = new Float32Array(size);
  examples.forEach(({ features }, i) => {
    places.set(features.places, ends[i]! - features.places.length);
    values.set(features.values, ends[i]! - features.places.length);
  });
  return { places, values, ends };
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
