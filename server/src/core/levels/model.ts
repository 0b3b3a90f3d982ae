import { countFeatures, damped, visitFeatures } from './features.ts';
import type { Token } from './text.ts';

/**
 * The trained model of natural prose: for each threshold "level k or higher" (k = 2 to 7), and for "says something of a
 * level", one linear score over hashed features, one 8-bit weight a bucket.
 *
 * File, little-endian: `RPLM`, u32 version, u32 buckets; f32 bias of each of the seven rows; f32 scale of each row; then
 * for each bucket the seven i8 weights.
 */
export interface LevelModel {
  readonly buckets: number;
  readonly biases: Float32Array;
  readonly scales: Float32Array;
  /** buckets x rows */
  readonly weights: Int8Array;
}

export const MODEL_VERSION = 1;
export const ROWS = 7;
/** The row of the gate; rows 0 to 5 are the thresholds for levels 2 to 7. */
export const GATE_ROW = 6;
const MAGIC = 'RPLM';
const HEADER = 12 + 2 * 4 * ROWS;

/** Reads the model; `undefined` where the bytes are not one. The weights stay where they are: nothing is copied. */
export function decodeModel(bytes: Uint8Array): LevelModel | undefined {
  if (bytes.length <= HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buckets = view.getUint32(8, true);
  if (view.getUint32(4, true) !== MODEL_VERSION || bytes.length !== HEADER + buckets * ROWS) return undefined;
  const floats = (at: number): Float32Array =>
    Float32Array.from({ length: ROWS }, (_, row) => view.getFloat32(at + 4 * row, true));
  return {
    buckets,
    biases: floats(12),
    scales: floats(12 + 4 * ROWS),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, buckets * ROWS),
  };
}

/** Writes the model as `decodeModel` reads it. */
export function encodeModel(model: LevelModel): Uint8Array {
  const bytes = new Uint8Array(HEADER + model.buckets * ROWS);
  const view = new DataView(bytes.buffer);
  bytes.set([...MAGIC].map((letter) => letter.charCodeAt(0)));
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(8, model.buckets, true);
  model.biases.forEach((bias, row) => view.setFloat32(12 + 4 * row, bias, true));
  model.scales.forEach((scale, row) => view.setFloat32(12 + 4 * (ROWS + row), scale, true));
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length), HEADER);
  return bytes;
}

/** The seven scores of a claim: log-odds of "level k or higher" for k = 2 to 7, then of "says something of a level". */
export function scoreRows(model: LevelModel, duties: readonly (readonly Token[])[]): number[] {
  const sums = new Float64Array(ROWS);
  for (const { buckets, counts, scale } of countFeatures(duties, model.buckets)) {
    for (let i = 0; i < buckets.length; i++) {
      const value = damped(counts[i]!) * scale;
      const from = buckets[i]! * ROWS;
      for (let row = 0; row < ROWS; row++) sums[row]! += model.weights[from + row]! * value;
    }
  }
  return Array.from(sums, (sum, row) => model.biases[row]! + model.scales[row]! * sum);
}

/** What each word of each duty adds to a weighted sum of the rows; the feature of several words is shared by them. */
export function contributions(
  model: LevelModel,
  duties: readonly (readonly Token[])[],
  rowWeights: readonly number[],
): Float64Array[] {
  const direction = rowWeights.map((weight, row) => weight * model.scales[row]!);
  // For each kind and bucket, what one occurrence adds.
  const shares = countFeatures(duties, model.buckets).map(({ buckets, counts, scale }) => {
    const share = new Map<number, number>();
    buckets.forEach((bucket, i) => {
      const weight = direction.reduce((sum, factor, row) => sum + factor * model.weights[bucket * ROWS + row]!, 0);
      share.set(bucket, (weight * scale * damped(counts[i]!)) / counts[i]!);
    });
    return share;
  });
  return duties.map((tokens) => {
    const result = new Float64Array(tokens.length);
    visitFeatures(tokens, (group, hash, first, last) => {
      const value = shares[group]!.get(hash % model.buckets)! / (last - first + 1);
      for (let i = first; i <= last; i++) result[i]! += value;
    });
    return result;
  });
}

/** Probability of each level 1 to 7 (index = level) from the scores of the thresholds. */
export function levelProbabilities(rows: readonly number[]): number[] {
  const atLeast = [1, 1];
  for (let level = 2; level <= 7; level++) {
    atLeast.push(Math.min(atLeast[level - 1]!, 1 / (1 + Math.exp(-rows[level - 2]!))));
  }
  atLeast.push(0);
  return atLeast.slice(0, 8).map((p, level) => (level === 0 ? 0 : Math.max(1e-3, p - atLeast[level + 1]!)));
}
