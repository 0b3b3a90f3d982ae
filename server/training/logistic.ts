import type { FeatureVector } from '../src/core/levels/features.ts';

export interface Example {
  readonly features: FeatureVector;
  /** 0 or 1. */
  readonly target: number;
  readonly weight: number;
}

/**
 * Fits a logistic regression with an L2 penalty by L-BFGS.
 * @returns one weight a bucket, and the bias as the last element
 */
export function fitLogistic(examples: readonly Example[], buckets: number, penalty: number): Float64Array {
  return minimise((weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const { features, target, weight } of examples) {
      const score = dot(features, weights) + weights[buckets]!;
      const logOdds = target === 1 ? -score : score;
      loss += weight * (logOdds > 0 ? logOdds + Math.log1p(Math.exp(-logOdds)) : Math.log1p(Math.exp(logOdds)));
      const slope = weight * (1 / (1 + Math.exp(-score)) - target);
      for (let i = 0; i < features.buckets.length; i++) {
        gradient[features.buckets[i]!]! += slope * features.values[i]!;
      }
      gradient[buckets]! += slope;
    }
    for (let i = 0; i < buckets; i++) {
      loss += 0.5 * penalty * weights[i]! * weights[i]!;
      gradient[i]! += penalty * weights[i]!;
    }
    return loss;
  }, buckets + 1);
}

export function dot(features: FeatureVector, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.buckets.length; i++) sum += features.values[i]! * weights[features.buckets[i]!]!;
  return sum;
}

const MEMORY = 8;
const MAX_ITERATIONS = 80;

/** L-BFGS with backtracking. `evaluate` fills the gradient and returns the loss. */
function minimise(evaluate: (at: Float64Array, gradient: Float64Array) => number, size: number): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = evaluate(at, gradient);
  const steps: { move: Float64Array; change: Float64Array; scale: number }[] = [];
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
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
    const settled = Math.abs(loss - nextLoss) < 1e-5 * Math.abs(loss);
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
