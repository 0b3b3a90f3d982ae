import { featureVector, type FeatureVector } from '../src/core/levels/features.ts';
import { GATE_ROW, ROWS, type LevelModel } from '../src/core/levels/model.ts';
import { tokenize } from '../src/core/levels/text.ts';
import { fitLogistic, type Example } from './logistic.ts';
import type { Section } from './sections.ts';

/** Chosen on held-out authors; see docs/level-text.md. */
const BUCKETS = 21_000;
const PENALTY = 0.03;
const GATE_PENALTY = 0.03;
/** Neutral sections are few beside the others, and flagging one is the worse mistake. */
const NEUTRAL_WEIGHT = 3;
/** Single bullets and pairs of bullets stand for their section with these weights, so that short texts are seen too. */
const BULLET_WEIGHT = 0.12;
const PAIR_WEIGHT = 0.15;
const PARTS = 4;

interface Item {
  readonly level: number | null;
  readonly weight: number;
  readonly features: FeatureVector;
}

/** Trains the model that ships. */
export function fitModel(sections: readonly Section[]): LevelModel {
  return packRows(fitRows(sections));
}

/** Trains one row of weights for each threshold and one for the gate; the last weight of a row is its bias. */
function fitRows(sections: readonly Section[], buckets = BUCKETS): Float64Array[] {
  const items = sections.flatMap((section) => itemsOf(section, buckets));
  const rows: Float64Array[] = [];
  for (let level = 2; level <= 7; level++) {
    const examples = items.flatMap((item) => (item.level === null ? [] : [example(item, item.level >= level)]));
    rows.push(fitLogistic(examples, buckets, PENALTY));
  }
  rows[GATE_ROW] = fitLogistic(
    items.map((item) => example(item, item.level !== null, item.level === null ? NEUTRAL_WEIGHT : 1)),
    buckets,
    GATE_PENALTY,
  );
  return rows;
}

/** Rounds the weights to 8 bits, each row with its own scale. */
function packRows(rows: readonly Float64Array[]): LevelModel {
  const weights = new Int8Array(BUCKETS * ROWS);
  const scales = rows.map((row, r) => {
    const scale = row.subarray(0, BUCKETS).reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) / 127;
    for (let bucket = 0; bucket < BUCKETS; bucket++) weights[bucket * ROWS + r] = Math.round(row[bucket]! / scale);
    return scale;
  });
  return {
    buckets: BUCKETS,
    biases: Float32Array.from(rows, (row) => row[BUCKETS]!),
    scales: Float32Array.from(scales),
    weights,
  };
}

function itemsOf(section: Section, buckets: number): Item[] {
  const features = (texts: readonly string[]): FeatureVector => featureVector(texts.map(tokenize), buckets);
  const { level, bullets } = section;
  const parts = partsOf(bullets);
  const pairs = parts.length < 3 ? [] : parts.map((part, i) => [part, parts[(i + 1) % parts.length]!]);
  return [
    { level, weight: 1, features: features(bullets) },
    ...parts.map((part) => ({ level, weight: BULLET_WEIGHT, features: features([part]) })),
    ...pairs.map((pair) => ({ level, weight: PAIR_WEIGHT, features: features(pair) })),
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
