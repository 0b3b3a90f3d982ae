import { damped } from './counts.ts';
import {
  countFeatures,
  GATE_KINDS,
  LEVEL_KINDS,
  visitFeatures,
  type FeatureCounts,
  type KindWeights,
  PIECES,
} from './features.ts';
import { readSlotTable, slotTableLength, type SlotTable } from './slot-table.ts';
import type { Word } from './words.ts';

/**
 * The trained model of natural prose. `levels` has a linear score for each threshold "level k or higher" (k = 2 to 7),
 * `gate` one for "says something of a level". Each knows the features that told most in training and no others.
 *
 * File, little-endian: `RPLM`, u32 version; then for `levels` and for `gate`: u32 features; f32 bias of each score; f32
 * scale of each score; the table of the features (slot-table.ts); one i8 weight a score for each feature.
 */
export interface LevelModel {
  readonly levels: LinearScores;
  readonly gate: LinearScores;
}

export interface LinearScores {
  readonly biases: Float32Array;
  readonly scales: Float32Array;
  readonly features: SlotTable;
  /** features x scores */
  readonly weights: Int8Array;
}

const MODEL_VERSION = 3;
export const LEVEL_ROWS = 6;
/** Where the gate stands among the scores; those before it are the thresholds for levels 2 to 7. */
export const GATE_ROW = LEVEL_ROWS;
const MAGIC = 'RPLM';
const MOST_FEATURES = 65_535;

/** Reads the model; `undefined` where the bytes are not one. The weights stay where they are: they are not copied. */
export function decodeModel(bytes: Uint8Array): LevelModel | undefined {
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) !== MODEL_VERSION) return undefined;
  const levels = decodeScores(view, 8, LEVEL_ROWS);
  const gate = levels && decodeScores(view, levels.end, 1);
  if (!gate || gate.end !== bytes.length) return undefined;
  return { levels: levels.scores, gate: gate.scores };
}

function decodeScores(view: DataView, start: number, rows: number): { scores: LinearScores; end: number } | undefined {
  const header = start + 4 + 8 * rows;
  if (view.byteLength < header) return undefined;
  const size = view.getUint32(start, true);
  const table = slotTableLength(size);
  const end = header + table + size * rows;
  if (size > MOST_FEATURES || view.byteLength < end) return undefined;
  const floats = (from: number): Float32Array =>
    Float32Array.from({ length: rows }, (_, row) => view.getFloat32(from + 4 * row, true));
  const at = view.byteOffset + header;
  return {
    scores: {
      biases: floats(start + 4),
      scales: floats(start + 4 + 4 * rows),
      features: readSlotTable(new Uint8Array(view.buffer, at, table), size),
      weights: new Int8Array(view.buffer, at + table, size * rows),
    },
    end,
  };
}

/** Writes the model as `decodeModel` reads it. */
export function encodeModel({ levels, gate }: LevelModel): Uint8Array {
  const head = Uint8Array.from([...MAGIC].map((letter) => letter.charCodeAt(0)));
  return joined([head, numbers('u32', [MODEL_VERSION]), ...encodedScores(levels), ...encodedScores(gate)]);
}

function encodedScores({ biases, scales, features, weights }: LinearScores): Uint8Array[] {
  return [
    numbers('u32', [features.size]),
    numbers('f32', biases),
    numbers('f32', scales),
    features.bytes,
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ];
}

function numbers(kind: 'u32' | 'f32', values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) {
    if (kind === 'u32') view.setUint32(4 * i, values[i]!, true);
    else view.setFloat32(4 * i, values[i]!, true);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The seven scores of a claim: log-odds of "level k or higher" for k = 2 to 7, then of "says something of a level". */
export function scoreRows(model: LevelModel, duties: readonly (readonly Word[])[]): number[] {
  const counts = countFeatures(duties);
  return [...scoresOf(model.levels, LEVEL_KINDS, counts), ...scoresOf(model.gate, GATE_KINDS, counts)];
}

/** The score of the gate alone. */
export function gateScore({ gate }: LevelModel, duties: readonly (readonly Word[])[]): number {
  return scoresOf(gate, GATE_KINDS, countFeatures(duties, GATE_KINDS[PIECES] !== 0))[0]!;
}

function scoresOf(scores: LinearScores, kinds: KindWeights, kindCounts: readonly FeatureCounts[]): number[] {
  const { biases, scales, features, weights } = scores;
  const rows = biases.length;
  const sums = new Float64Array(rows);
  kindCounts.forEach(({ hashes, counts, scale }, kind) => {
    const factor = kinds[kind]! * scale;
    if (factor === 0) return;
    for (let i = 0; i < hashes.length; i++) {
      const place = features.find(hashes[i]!);
      if (place < 0) continue;
      const value = damped(counts[i]!) * factor;
      for (let row = 0; row < rows; row++) sums[row]! += weights[place * rows + row]! * value;
    }
  });
  return Array.from(sums, (sum, row) => biases[row]! + scales[row]! * sum);
}

/** What each word of each duty adds to a weighted sum of the thresholds; the feature of several words is shared by them. */
export function contributions(
  { levels }: LevelModel,
  duties: readonly (readonly Word[])[],
  rowWeights: readonly number[],
): Float64Array[] {
  const direction = rowWeights.map((weight, row) => weight * levels.scales[row]!);
  // For each kind and feature, what one occurrence adds.
  const shares = countFeatures(duties).map(({ hashes, counts, scale }, kind) => {
    const share = new Map<number, number>();
    if (LEVEL_KINDS[kind] === 0) return share;
    hashes.forEach((hash, i) => {
      const place = levels.features.find(hash);
      if (place < 0) return;
      const from = place * LEVEL_ROWS;
      const weight = direction.reduce((sum, factor, row) => sum + factor * levels.weights[from + row]!, 0);
      share.set(hash, (weight * LEVEL_KINDS[kind]! * scale * damped(counts[i]!)) / counts[i]!);
    });
    return share;
  });
  return duties.map((tokens) => {
    const result = new Float64Array(tokens.length);
    visitFeatures(tokens, (kind, hash, first, last) => {
      const value = (shares[kind]!.get(hash) ?? 0) / (last - first + 1);
      for (let i = first; i <= last; i++) result[i]! += value;
    });
    return result;
  });
}

/**
 * Probability of each of the levels that a skill defines, in their order, from the scores of the thresholds. What reads
 * lower than the lowest of them stands for the lowest, and what reads higher than the highest for the highest.
 */
export function levelProbabilities(rows: readonly number[], levels: readonly number[]): number[] {
  const atLeast = [1, 1];
  for (let level = 2; level <= 7; level++) {
    atLeast.push(Math.min(atLeast[level - 1]!, 1 / (1 + Math.exp(-rows[level - 2]!))));
  }
  return levels.map((level, i) => {
    const from = i === 0 ? 1 : atLeast[level]!;
    const next = levels[i + 1];
    return Math.max(1e-3, from - (next === undefined ? 0 : atLeast[next]!));
  });
}
