import { finishHash, hashPair, hashText } from './hash.ts';
import { isPair, type Sentence } from './sentences.ts';
import type { FrameworkSentence } from './withinSkill.ts';

/** What the whole framework says of a claim's level, whichever skill the words come from. */
export interface AcrossSkills {
  compare(claim: readonly Sentence[]): FrameworkSimilarity;
}

export interface FrameworkSimilarity {
  /** How much more at home the claim's words, pairs and openings are at each level 1 to 7 (naive Bayes; index = level). */
  readonly bayes: readonly number[];
  /** Weight of the nearest sentences at each level, by how common the level is (index = level). */
  readonly neighbours: readonly number[];
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

/** Builds the index over all sentences of a framework. */
export function createAcrossSkills(sentences: readonly FrameworkSentence[]): AcrossSkills {
  const levelOf = Uint8Array.from(sentences, ({ level }) => level);
  const sentencesAt = new Float64Array(ROW);
  levelOf.forEach((level) => (sentencesAt[level]! += 1));
  const bayes = createBayes(sentences);
  const postings = createPostings(sentences);
  const scores = new Float32Array(sentences.length);

  return {
    compare(claim) {
      const neighbours = new Array<number>(ROW).fill(0);
      const nearest = claim.map((sentence) => {
        const found = postings.cosines(sentence, scores);
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
      return { bayes: bayes(claim), neighbours, nearest, ...postings.familiarity(claim) };
    },
  };
}

function createBayes(sentences: readonly FrameworkSentence[]): (claim: readonly Sentence[]) => number[] {
  const rows = new Map<number, number>();
  let weights = new Float32Array(ROW * 65_536);
  const totals = new Float64Array(ROW);
  for (const sentence of sentences) {
    const { level } = sentence;
    bayesTerms(sentence, (term) => {
      let row = rows.get(term);
      if (row === undefined) {
        rows.set(term, (row = rows.size * ROW));
        if (row + ROW > weights.length) weights = grown(weights);
      }
      for (let at = Math.max(1, level - 1); at <= Math.min(LEVELS, level + 1); at++) {
        const weight = at === level ? 1 : BESIDE;
        weights[row + at]! += weight;
        weights[row]! += weight;
        totals[at]! += weight;
        totals[0]! += weight;
      }
    });
  }
  // From counts to log-odds, in place: how often the term stands at a level, against how often by chance.
  for (let row = 0; row < rows.size * ROW; row += ROW) {
    for (let level = 1; level <= LEVELS; level++) {
      const expected = (weights[row]! * totals[level]!) / totals[0]!;
      weights[row + level] = Math.log((weights[row + level]! + SMOOTHING) / (expected + SMOOTHING));
    }
  }
  return (claim) => {
    const result = new Array<number>(ROW).fill(0);
    for (const sentence of claim) {
      bayesTerms(sentence, (term) => {
        const row = rows.get(term);
        if (row === undefined) return;
        for (let level = 1; level <= LEVELS; level++) result[level]! += weights[row + level]!;
      });
    }
    return result;
  };
}

function grown(values: Float32Array): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** Words, pairs, pairs with a word between, and the verb that opens the sentence. */
function bayesTerms({ tokens, terms }: Pick<Sentence, 'tokens' | 'terms'>, add: (term: number) => void): void {
  for (const term of terms) add(term);
  for (let i = 2; i < tokens.length; i++) add(hashPair(tokens[i - 2]!.hash ^ 0x5f3759df, tokens[i]!.hash));
  if (tokens[0]) add(finishHash(hashText(tokens[0].stem) ^ 0x1b873593));
}

interface Postings {
  /**
   * Adds the cosine of the words and pairs to each sentence to `scores`, which are all 0, and returns the sentences
   * that have one.
   */
  cosines(sentence: Sentence, scores: Float32Array): readonly number[];
  familiarity(claim: readonly Sentence[]): { readonly knownWords: number; readonly knownPairs: number };
}

function createPostings(sentences: readonly FrameworkSentence[]): Postings {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ terms }, id) => {
    for (const term of terms) {
      const posting = postings.get(term);
      if (!posting) postings.set(term, [id]);
      else if (posting[posting.length - 1] !== id) posting.push(id);
    }
  });
  const squaredIdf = (frequency: number): number => Math.log((sentences.length + 1) / (frequency + 0.5)) ** 2;
  const byFrequency = Float64Array.from({ length: sentences.length + 1 }, (_, frequency) => squaredIdf(frequency));
  const norms = new Float32Array(sentences.length);
  for (const posting of postings.values()) for (const id of posting) norms[id]! += byFrequency[posting.length]!;
  norms.forEach((norm, id) => (norms[id] = Math.sqrt(norm) || 1));

  return {
    cosines({ terms }, scores) {
      const found: number[] = [];
      let norm = 0;
      for (const term of new Set(terms)) {
        const posting = postings.get(term);
        const weight = byFrequency[posting?.length ?? 1]!;
        norm += weight;
        if (!posting || posting.length > COMMON * sentences.length) continue;
        for (const id of posting) {
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
          const known = postings.has(term) ? 1 : 0;
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
