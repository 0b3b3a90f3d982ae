import { finishHash, hashPair, hashText } from './hash.ts';
import { isPair, type Sentence } from './sentences.ts';
import type { InSteps } from '../in-steps.ts';
import { buildPostings, createTermTable } from './term-table.ts';
import type { FrameworkSentence } from './within-skill.ts';

/** What the whole framework says of a claim's level, whichever skill the words come from. */
export interface AcrossSkills {
  compare(claim: readonly Sentence[]): FrameworkSimilarity;
}

export interface FrameworkSimilarity {
  /** How much more at home the claim's words, pairs and openings are at each level 1 to 7 (naive Bayes; index = level). */
  readonly bayes: readonly number[];
  /** Weight of the nearest sentences at each level, by how common the level is (index = level). */
  readonly neighbours: readonly number[];
  /** Shares of the framework's sentences that stand at each level (index = level). */
  readonly common: readonly number[];
  /** For each sentence of the claim, the nearest sentence of the framework (-1 for none) and the cosine. */
  readonly nearest: readonly { readonly sentence: number; readonly similarity: number }[];
  /** Shares of the claim's words and of its word pairs that stand anywhere in the framework. */
  readonly knownWords: number;
  readonly knownPairs: number;
}

const LEVELS = 7;
/** Room for each term: levels 1 to 7, and the sum in the first place. */
const ROW = LEVELS + 1;
/** A word at one level speaks a little for the levels beside it. */
const BESIDE = 0.2;
const SMOOTHING = 0.5;
/** Words in more than this share of all sentences find no neighbours. */
const COMMON = 0.1;
/** How many sentences, and how many terms, are worked on in one step. */
const STEP = 100;
const STEP_OF_ROWS = 4000 * ROW;

/** Builds the index over all sentences of a framework: a tenth of a second's work. */
export function* buildAcrossSkills(sentences: readonly FrameworkSentence[]): InSteps<AcrossSkills> {
  const levelOf = Uint8Array.from(sentences, ({ level }) => level);
  const sentencesAt = new Float64Array(ROW);
  levelOf.forEach((level) => (sentencesAt[level]! += 1));
  const common = Array.from(sentencesAt, (count) => count / (sentences.length || 1));
  const bayes = yield* buildBayes(sentences);
  const nearby = yield* buildNearby(sentences);
  const scores = new Float32Array(sentences.length);

  return {
    compare(claim) {
      const neighbours = new Array<number>(ROW).fill(0);
      const nearest = claim.map((sentence) => {
        const found = nearby.cosines(sentence, scores);
        let at = -1;
        let best = 0;
        for (const id of found) {
          const cosine = scores[id]!;
          scores[id] = 0;
          if (cosine > best || (cosine === best && id < at)) {
            best = cosine;
            at = id;
          }
          const level = levelOf[id]!;
          neighbours[level]! += (cosine ** 5 * sentence.tokens.length) / sentencesAt[level]!;
        }
        return { sentence: at, similarity: Math.min(1, best) };
      });
      return { bayes: bayes(claim), neighbours, common, nearest, ...nearby.familiarity(claim) };
    },
  };
}

function* buildBayes(sentences: readonly FrameworkSentence[]): InSteps<(claim: readonly Sentence[]) => number[]> {
  const termsOf: Uint32Array[] = [];
  for (const sentence of sentences) {
    termsOf.push(bayesTerms(sentence));
    if (termsOf.length % STEP === 0) yield;
  }
  const all = new Uint32Array(termsOf.reduce((sum, terms) => sum + terms.length, 0));
  let filled = 0;
  for (const terms of termsOf) {
    all.set(terms, filled);
    filled += terms.length;
  }
  const table = createTermTable(all);
  yield;
  const weights = new Float32Array(ROW * table.size);
  const totals = new Float64Array(ROW);
  for (let i = 0; i < termsOf.length; i++) {
    if (i % STEP === 0) yield;
    const { level } = sentences[i]!;
    for (const term of termsOf[i]!) {
      const row = table.find(term) * ROW;
      for (let at = Math.max(1, level - 1); at <= Math.min(LEVELS, level + 1); at++) {
        const weight = at === level ? 1 : BESIDE;
        weights[row + at]! += weight;
        weights[row]! += weight;
        totals[at]! += weight;
        totals[0]! += weight;
      }
    }
  }
  // From counts to log-odds, in place: how often the term stands at a level, against how often by chance.
  for (let row = 0; row < weights.length; row += ROW) {
    if (row % STEP_OF_ROWS === 0) yield;
    for (let level = 1; level <= LEVELS; level++) {
      const expected = (weights[row]! * totals[level]!) / totals[0]!;
      weights[row + level] = Math.log((weights[row + level]! + SMOOTHING) / (expected + SMOOTHING));
    }
  }
  return (claim) => {
    const result = new Array<number>(ROW).fill(0);
    for (const sentence of claim) {
      for (const term of bayesTerms(sentence)) {
        const row = table.find(term) * ROW;
        if (row < 0) continue;
        for (let level = 1; level <= LEVELS; level++) result[level]! += weights[row + level]!;
      }
    }
    return result;
  };
}

/** Words, pairs, pairs with a word between, and the verb that opens the sentence. */
function bayesTerms({ tokens, terms }: Pick<Sentence, 'tokens' | 'terms'>): Uint32Array {
  const apart = Math.max(0, tokens.length - 2);
  const result = new Uint32Array(terms.length + apart + 1);
  result.set(terms);
  for (let i = 0; i < apart; i++) {
    result[terms.length + i] = hashPair(tokens[i]!.hash ^ 0x5f3759df, tokens[i + 2]!.hash);
  }
  result[result.length - 1] = finishHash(hashText(tokens[0]!.stem) ^ 0x1b873593);
  return result;
}

interface Nearby {
  /**
   * Adds the cosine of the words and pairs to each sentence to `scores`, which are all 0, and returns the sentences
   * that have one.
   */
  cosines(sentence: Sentence, scores: Float32Array): readonly number[];
  familiarity(claim: readonly Sentence[]): { readonly knownWords: number; readonly knownPairs: number };
}

function* buildNearby(sentences: readonly FrameworkSentence[]): InSteps<Nearby> {
  yield;
  const distinct = sentences.map(({ terms }) => new Uint32Array(new Set(terms)));
  yield;
  const { terms: table, starts, documents } = yield* buildPostings(distinct);
  yield;
  const squaredIdf = Float64Array.from(
    { length: sentences.length + 1 },
    (_, frequency) => Math.log((sentences.length + 1) / (frequency + 0.5)) ** 2,
  );
  const norms = new Float32Array(sentences.length);
  for (let place = 0; place < table.size; place++) {
    const [from, to] = [starts[place]!, starts[place + 1]!];
    for (let i = from; i < to; i++) norms[documents[i]!]! += squaredIdf[to - from]!;
  }
  norms.forEach((norm, id) => (norms[id] = Math.sqrt(norm) || 1));

  return {
    cosines({ terms }, scores) {
      const found: number[] = [];
      let norm = 0;
      for (const term of new Set(terms)) {
        const place = table.find(term);
        const [from, to] = place < 0 ? [0, 1] : [starts[place]!, starts[place + 1]!];
        const weight = squaredIdf[to - from]!;
        norm += weight;
        if (place < 0 || to - from > COMMON * sentences.length) continue;
        for (let i = from; i < to; i++) {
          const id = documents[i]!;
          if (scores[id] === 0) found.push(id);
          scores[id]! += weight;
        }
      }
      const scale = 1 / (Math.sqrt(norm) || 1);
      for (const id of found) scores[id]! *= scale / norms[id]!;
      return found;
    },
    familiarity(claim) {
      let [words, knownWords, pairs, knownPairs] = [0, 0, 0, 0];
      for (const { terms } of claim) {
        terms.forEach((term, place) => {
          const known = table.find(term) >= 0 ? 1 : 0;
          if (isPair(place)) {
            pairs++;
            knownPairs += known;
          } else {
            words++;
            knownWords += known;
          }
        });
      }
      return { knownWords: knownWords / (words || 1), knownPairs: knownPairs / (pairs || 1) };
    },
  };
}
