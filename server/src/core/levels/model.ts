import { countFeatures, damped, visitFeatures } from './features.ts';
import type { Token } from './text.ts';

/**
 * The trained model of natural prose: for each threshold "level k or higher" (k = 2 to 7), and for "says something of a
 * level", one linear score over hashed features. The seven rows of weights are stored as a few shared factors, each
 * with one 8-bit weight a bucket.
 *
 * File, little-endian: `RPLM`, u8 version, u8 log2 of the buckets, u8 factors, u8 rows; f32 bias of each row; f32
 * mixing (row by row, one number a factor); then for each factor an f32 scale and one i8 a bucket.
 */
export interface LevelModel {
  readonly buckets: number;
  readonly biases: Float32Array;
  /** rows x factors */
  readonly mixing: Float32Array;
  readonly scales: Float32Array;
  readonly factors: readonly Int8Array[];
}

export const MODEL_VERSION = 1;
export const ROWS = 7;
/** The row of the gate; rows 0 to 5 are the thresholds for levels 2 to 7. */
export const GATE_ROW = 6;
const HEADER = 8;

/** Reads the model; `undefined` where the bytes are not one. The weights stay where they are: nothing is copied. */
export function decodeModel(bytes: Uint8Array): LevelModel | undefined {
  if (bytes.length < HEADER || String.fromCharCode(...bytes.subarray(0, 4)) !== 'RPLM') return undefined;
  const [version, log2, factorCount, rows] = bytes.subarray(4, HEADER);
  if (version !== MODEL_VERSION || rows !== ROWS || log2! > 24) return undefined;
  const buckets = 1 << log2!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length !== modelSize(buckets, factorCount!)) return undefined;
  let at = HEADER;
  const floats = (count: number): Float32Array => {
    const result = new Float32Array(count);
    for (let i = 0; i < count; i++, at += 4) result[i] = view.getFloat32(at, true);
    return result;
  };
  const biases = floats(ROWS);
  const mixing = floats(ROWS * factorCount!);
  const scales = new Float32Array(factorCount!);
  const factors: Int8Array[] = [];
  for (let factor = 0; factor < factorCount!; factor++) {
    scales[factor] = floats(1)[0]!;
    factors.push(new Int8Array(bytes.buffer, bytes.byteOffset + at, buckets));
    at += buckets;
  }
  return { buckets, biases, mixing, scales, factors };
}

/** Writes the model as `decodeModel` reads it. */
export function encodeModel(model: LevelModel): Uint8Array {
  const bytes = new Uint8Array(modelSize(model.buckets, model.factors.length));
  bytes.set([82, 80, 76, 77, MODEL_VERSION, Math.log2(model.buckets), model.factors.length, ROWS]);
  const view = new DataView(bytes.buffer);
  let at = HEADER;
  const put = (value: number): void => {
    view.setFloat32(at, value, true);
    at += 4;
  };
  model.biases.forEach(put);
  model.mixing.forEach(put);
  model.factors.forEach((factor, i) => {
    put(model.scales[i]!);
    bytes.set(new Uint8Array(factor.buffer, factor.byteOffset, factor.length), at);
    at += factor.length;
  });
  return bytes;
}

function modelSize(buckets: number, factors: number): number {
  return HEADER + 4 * (ROWS + ROWS * factors + factors) + buckets * factors;
}

/** The seven scores of a claim: log-odds of "level k or higher" for k = 2 to 7, then of "says something of a level". */
export function scoreRows(model: LevelModel, duties: readonly (readonly Token[])[]): number[] {
  const { counts, scales } = countFeatures(duties, model.buckets);
  const sums = model.factors.map(() => 0);
  counts.forEach((seen, group) => {
    const scale = scales[group]!;
    for (const [bucket, count] of seen) {
      const value = damped(count) * scale;
      for (let factor = 0; factor < sums.length; factor++) sums[factor]! += model.factors[factor]![bucket]! * value;
    }
  });
  sums.forEach((sum, factor) => (sums[factor] = sum * model.scales[factor]!));
  return Array.from(model.biases, (bias, row) =>
    sums.reduce((score, sum, factor) => score + sum * model.mixing[row * sums.length + factor]!, bias),
  );
}

/** What each word of each duty adds to a weighted sum of the rows; the feature of several words is shared by them. */
export function contributions(
  model: LevelModel,
  duties: readonly (readonly Token[])[],
  rowWeights: readonly number[],
): Float64Array[] {
  const factorCount = model.factors.length;
  const direction = model.factors.map((_, factor) =>
    rowWeights.reduce((sum, weight, row) => sum + weight * model.mixing[row * factorCount + factor]!, 0),
  );
  const { counts, scales } = countFeatures(duties, model.buckets);
  return duties.map((tokens) => {
    const result = new Float64Array(tokens.length);
    visitFeatures(tokens, (group, hash, first, last) => {
      const bucket = hash & (model.buckets - 1);
      let weight = 0;
      for (let factor = 0; factor < factorCount; factor++) {
        weight += direction[factor]! * model.scales[factor]! * model.factors[factor]![bucket]!;
      }
      const count = counts[group]!.get(bucket)!;
      const value = (weight * scales[group]! * damped(count)) / count / (last - first + 1);
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
