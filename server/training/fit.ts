import { featureVector, type FeatureVector } from '../src/core/levels/features.ts';
import { GATE_ROW, ROWS, type LevelModel } from '../src/core/levels/model.ts';
import { tokenize } from '../src/core/levels/text.ts';
import { fitLogistic, type Example } from './logistic.ts';
import { factorise } from './factorise.ts';
import type { Section } from './sections.ts';

/** Chosen on held-out authors; see docs/level-text.md. */
export const BUCKETS = 1 << 15;
export const FACTORS = 4;
const PENALTY = 0.1;
const GATE_PENALTY = 0.1;
/** A single bullet stands for its section with this weight, so that short texts are seen in training too. */
const PART_WEIGHT = 0.15;
const PARTS = 4;

interface Item {
  readonly level: number | null;
  readonly weight: number;
  readonly features: FeatureVector;
}

/** Trains the model on sections: one row of weights a threshold and one for the gate, then stored as few factors. */
export function fitModel(sections: readonly Section[], buckets = BUCKETS, factors = FACTORS): LevelModel {
  const items = sections.flatMap((section) => itemsOf(section, buckets));
  const rows: Float64Array[] = [];
  for (let level = 2; level <= 7; level++) {
    const examples = items.flatMap((item) => (item.level === null ? [] : [example(item, item.level >= level)]));
    rows.push(fitLogistic(examples, buckets, PENALTY));
  }
  rows[GATE_ROW] = fitLogistic(
    items.map((item) => example(item, item.level !== null, item.level === null ? 3 : 1)),
    buckets,
    GATE_PENALTY,
  );
  const { mixing, scales, quantised } = factorise(
    rows.map((row) => row.subarray(0, buckets)),
    factors,
  );
  return {
    buckets,
    biases: Float32Array.from({ length: ROWS }, (_, row) => rows[row]![buckets]!),
    mixing,
    scales,
    factors: quantised,
  };
}

function itemsOf(section: Section, buckets: number): Item[] {
  const features = (texts: readonly string[]): FeatureVector => featureVector(texts.map(tokenize), buckets);
  const { level, bullets } = section;
  return [
    { level, weight: 1, features: features(bullets) },
    ...partsOf(bullets).map((part) => ({ level, weight: PART_WEIGHT, features: features([part]) })),
  ];
}

/** Up to four parts of a section: its bullets, or the sentences of its only paragraph. */
function partsOf(bullets: readonly string[]): readonly string[] {
  const parts = bullets.length > 1 ? bullets : bullets[0]!.split(/(?<=[.;]) /);
  return parts.slice(0, PARTS);
}

function example(item: Item, positive: boolean, factor = 1): Example {
  return { features: item.features, target: positive ? 1 : 0, weight: item.weight * factor };
}
