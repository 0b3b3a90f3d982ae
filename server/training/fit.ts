import { damped } from '../src/core/judge/counts.ts';
import { countFeatures, GATE_KINDS, LEVEL_KINDS, type KindWeights } from '../src/core/judge/features.ts';
import { LEVEL_ROWS, type LevelModel, type LinearScores } from '../src/core/judge/model.ts';
import { createSlotTable, slotOf } from '../src/core/judge/slot-table.ts';
import { tokenize, type Word } from '../src/core/judge/words.ts';
import { selectFeatures } from './select.ts';
import { fitLogistic, type Example, type FeatureVector } from './logistic.ts';
import type { Section } from './sections.ts';

/** What one part of the model is trained with. The numbers were chosen on held-out authors; see docs/level-text.md. */
interface Plan {
  readonly kinds: KindWeights;
  readonly questions: number;
  /** How many features are kept: as many as fit into the file. */
  readonly features: number;
  readonly penalty: number;
  /** Stopping early keeps a model from learning its authors by heart, as the penalty does. */
  readonly iterations: number;
  /** Single bullets and pairs of bullets stand for their section with these weights, so that short texts are seen too. */
  readonly bulletWeight: number;
  readonly pairWeight: number;
  /** What stands at every level, beside a section: so that it is learnt to say nothing. */
  readonly paddedWeight: number;
}

const LEVELS: Plan = {
  kinds: LEVEL_KINDS,
  questions: LEVEL_ROWS,
  features: 14_000,
  penalty: 0.03,
  iterations: 100,
  bulletWeight: 0.12,
  pairWeight: 0.15,
  paddedWeight: 0.5,
};
/** The gate needs to be right about single bullets too: a section is about duties when its bullets are. */
const GATE: Plan = {
  kinds: GATE_KINDS,
  questions: 1,
  features: 19_000,
  penalty: 0.01,
  iterations: 60,
  bulletWeight: 0.6,
  pairWeight: 0.15,
  paddedWeight: 0.5,
};
/** Neutral sections are few beside the others, and flagging one is the worse mistake. */
const NEUTRAL_WEIGHT = 6;
const PARTS = 4;
/** To choose the features, a rough fit is enough. */
const ROUGH_ITERATIONS = 40;
/** What only one or two authors say is of no use with another. */
const MIN_AUTHORS = 3;

/**
 * Trains the model that ships.
 * @param everywhere bullets that stand at every level: of teams, meetings, values, learning
 */
export function fitModel(sections: readonly Section[], everywhere: readonly string[]): LevelModel {
  return { levels: fitLevels(sections, everywhere), gate: fitGate(sections, everywhere) };
}

/** The half of the model that tells levels. */
export function fitLevels(sections: readonly Section[], everywhere: readonly string[]): LinearScores {
  const items = allParts(sections, everywhere).flatMap(({ section, ...part }): Item[] =>
    section.level === null ? [] : [{ ...part, section, passed: section.level - 1, factor: 1 }],
  );
  return fitScores(items, LEVELS);
}

/** The half that tells whether a text says something of a level. */
export function fitGate(sections: readonly Section[], everywhere: readonly string[]): LinearScores {
  const items = allParts(sections, everywhere).map((part): Item => {
    const neutral = part.section.level === null;
    return { ...part, passed: neutral ? 0 : 1, factor: neutral ? NEUTRAL_WEIGHT : 1 };
  });
  return fitScores(items, GATE);
}

function allParts(sections: readonly Section[], everywhere: readonly string[]): Part[] {
  return [...sections.flatMap(itemsOf), ...sections.flatMap((section, i) => padded(section, i, everywhere))];
}

interface Part {
  readonly section: Section;
  readonly kind: 'section' | 'bullet' | 'pair' | 'padded';
  readonly duties: readonly (readonly Word[])[];
}

interface Item extends Part {
  /** How many of the questions have the answer yes. */
  readonly passed: number;
  readonly factor: number;
}

/**
 * Trains on the features that several authors have used, keeps those that tell most, and trains once more on these.
 */
function fitScores(items: readonly Item[], plan: Plan): LinearScores {
  const vectors = items.map(({ duties }) => slotsOf(duties, plan.kinds));
  const weightOf = { section: 1, bullet: plan.bulletWeight, pair: plan.pairWeight, padded: plan.paddedWeight };
  const examplesOf = (slots: ReadonlyMap<number, number>): Example[] =>
    items.map(({ kind, passed, factor }, i) => ({
      features: vectorOf(vectors[i]!, slots),
      passed,
      weight: weightOf[kind] * factor,
    }));
  const shared = placesOf(sharedSlots(items, vectors));
  const all = examplesOf(shared);
  const first = fitLogistic(all, shared.size, plan.questions, plan.penalty, ROUGH_ITERATIONS);
  const kept = placesOf(selectFeatures(shared, all, first, plan.questions, plan.features));
  const start = new Float64Array((kept.size + 1) * plan.questions);
  const copyRow = (from: number, to: number): void =>
    start.set(first.subarray(from * plan.questions, (from + 1) * plan.questions), to * plan.questions);
  for (const [slot, place] of kept) copyRow(shared.get(slot)!, place);
  copyRow(shared.size, kept.size);
  const { questions, penalty, iterations } = plan;
  return pack(kept, fitLogistic(examplesOf(kept), kept.size, questions, penalty, iterations, start), questions);
}

/** The place of each slot in the given order: the nearer together the busy ones stand, the faster the training. */
function placesOf(slots: readonly number[]): Map<number, number> {
  return new Map(slots.map((slot, place) => [slot, place]));
}

/** What enough authors have in their sections, the most common first. */
function sharedSlots(items: readonly Item[], vectors: readonly Slots[]): number[] {
  const authors = new Map<number, Set<string>>();
  items.forEach(({ kind, section: { author } }, i) => {
    if (kind !== 'section') return;
    for (const slot of vectors[i]!.slots) {
      const known = authors.get(slot);
      if (known) known.add(author);
      else authors.set(slot, new Set([author]));
    }
  });
  return [...authors]
    .filter(([, { size }]) => size >= MIN_AUTHORS)
    .sort(([a, { size: sizeA }], [b, { size: sizeB }]) => sizeB - sizeA || a - b)
    .map(([slot]) => slot);
}

/** Rounds the weights to 8 bits, those of each question with a scale of their own, in the order of the slots. */
function pack(places: ReadonlyMap<number, number>, fitted: Float64Array, questions: number): LinearScores {
  const slots = Uint32Array.from(places.keys()).sort();
  const weights = new Int8Array(slots.length * questions);
  const highest = new Float64Array(questions);
  for (let i = 0; i < weights.length; i++) {
    highest[i % questions] = Math.max(highest[i % questions]!, Math.abs(fitted[i]!));
  }
  slots.forEach((slot, place) => {
    for (let q = 0; q < questions; q++) {
      const weight = fitted[places.get(slot)! * questions + q]!;
      weights[place * questions + q] = Math.round((weight / highest[q]!) * 127);
    }
  });
  return {
    biases: Float32Array.from(fitted.subarray(weights.length)),
    scales: Float32Array.from(highest, (value) => value / 127),
    features: createSlotTable([...slots]),
    weights,
  };
}

function itemsOf(section: Section): Part[] {
  const parts = partsOf(section.bullets).map(tokenize);
  const pairs = parts.length < 3 ? [] : parts.map((part, i) => [part, parts[(i + 1) % parts.length]!]);
  return [
    { section, kind: 'section', duties: section.bullets.map(tokenize) },
    ...parts.map((part): Part => ({ section, kind: 'bullet', duties: [part] })),
    ...pairs.map((duties): Part => ({ section, kind: 'pair', duties })),
  ];
}

/** Every bullet that stands everywhere comes up as often as the others, in all its neighbourhoods: the step shares no divisor. */
const STEP = 37;

/** A section with one to three bullets beside its own that stand at every level. */
function padded(section: Section, number: number, everywhere: readonly string[]): Part[] {
  if (section.level === null) return [];
  const count = 1 + (number % 3);
  const others = Array.from({ length: count }, (_, i) => everywhere[((number * 3 + i) * STEP) % everywhere.length]!);
  return [{ section, kind: 'padded', duties: [...section.bullets, ...others].map(tokenize) }];
}

/** Up to four parts of a section: its bullets, or the sentences of its only paragraph. */
function partsOf(bullets: readonly string[]): readonly string[] {
  const parts = bullets.length > 1 ? bullets : bullets[0]!.split(/(?<=[.;]) /);
  return parts.slice(0, PARTS);
}

/** The features of a text as the model knows them. */
interface Slots {
  readonly slots: Uint32Array;
  readonly values: Float32Array;
}

function slotsOf(duties: readonly (readonly Word[])[], kinds: KindWeights): Slots {
  const merged = new Map<number, number>();
  countFeatures(duties).forEach(({ hashes, counts, scale }, kind) => {
    if (kinds[kind] === 0) return;
    hashes.forEach((hash, i) => {
      const slot = slotOf(hash);
      merged.set(slot, (merged.get(slot) ?? 0) + damped(counts[i]!) * scale * kinds[kind]!);
    });
  });
  return { slots: Uint32Array.from(merged.keys()), values: Float32Array.from(merged.values()) };
}

function vectorOf({ slots, values }: Slots, known: ReadonlyMap<number, number>): FeatureVector {
  const places: number[] = [];
  const kept: number[] = [];
  slots.forEach((slot, i) => {
    const place = known.get(slot);
    if (place === undefined) return;
    places.push(place);
    kept.push(values[i]!);
  });
  return { places: Int32Array.from(places), values: Float32Array.from(kept) };
}
