import { hashPair, hashText } from './hash.ts';
import { stem } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './text.ts';
import { wordTerms, type FrameworkSentence } from './withinSkill.ts';

/** What the whole framework says of a claim's level, whichever skill the words come from. */
export interface AcrossSkills {
  compare(claim: readonly Sentence[]): FrameworkSimilarity;
}

export interface FrameworkSimilarity {
  /** How much more at home the claim's words, pairs and openings are at each level 1 to 7 (naive Bayes; index = level). */
  readonly bayes: readonly number[];
  /** Weight of the nearest sentences at each level, by how common the level is (index = level). */
  readonly neighbours: readonly number[];
  /** For each sentence of the claim, the nearest sentence of the framework and the cosine. */
  readonly nearest: readonly { readonly sentence: number; readonly similarity: number }[];
  /** Shares of the claim's words and of its word pairs that stand anywhere in the framework. */
  readonly knownWords: number;
  readonly knownPairs: number;
}

const LEVELS = 7;
/** Room for each term: level 1 to 7, and the sum in the first place. */
const ROW = LEVELS + 1;
/** A word at one level speaks a little for the levels beside it. */
const BESIDE = 0.2;
const SMOOTHING = 0.5;
/** Words in more than this share of all sentences find no neighbours. */
const COMMON = 0.2;

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
      const nearest = claim.map(({ tokens }) => {
        postings.cosines(tokens, scores);
        let at = -1;
        for (let id = 0; id < scores.length; id++) {
          const cosine = scores[id]!;
          if (cosine === 0) continue;
          if (at < 0 || cosine > scores[at]!) at = id;
          neighbours[levelOf[id]!]! += (cosine * cosine * cosine * tokens.length) / sentencesAt[levelOf[id]!]!;
        }
        return { sentence: at, similarity: at < 0 ? 0 : Math.min(1, scores[at]!) };
      });
      return { bayes: bayes(claim), neighbours, nearest, ...postings.familiarity(claim) };
    },
  };
}

function createBayes(sentences: readonly FrameworkSentence[]): (claim: readonly Sentence[]) => number[] {
  const ids = new Map<number, number>();
  let counts = new Float32Array(ROW * 4096);
  const totals = new Float64Array(ROW);
  for (const { level, tokens } of sentences) {
    bayesTerms(tokens, (term) => {
      let id = ids.get(term);
      if (id === undefined) {
        ids.set(term, (id = ids.size));
        if ((id + 1) * ROW > counts.length) counts = grown(counts);
      }
      for (let at = Math.max(1, level - 1); at <= Math.min(LEVELS, level + 1); at++) {
        const weight = at === level ? 1 : BESIDE;
        counts[id * ROW + at]! += weight;
        counts[id * ROW]! += weight;
        totals[at]! += weight;
        totals[0]! += weight;
      }
    });
  }
  return (claim) => {
    const result = new Array<number>(ROW).fill(0);
    for (const { tokens } of claim) {
      bayesTerms(tokens, (term) => {
        const id = ids.get(term);
        if (id === undefined) return;
        for (let level = 1; level <= LEVELS; level++) {
          const expected = (counts[id * ROW]! * totals[level]!) / totals[0]!;
          result[level]! += Math.log((counts[id * ROW + level]! + SMOOTHING) / (expected + SMOOTHING));
        }
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
function bayesTerms(tokens: readonly Token[], add: (term: number) => void): void {
  wordTerms(tokens, add);
  for (let i = 2; i < tokens.length; i++) {
    add(hashPair(hashText(tokens[i - 2]!.word, 0x5f3759df), hashText(tokens[i]!.word)));
  }
  if (tokens[0]) add(hashText(stem(tokens[0].word), 0x1b873593));
}

interface Postings {
  /** Fills `scores` with the cosine of the words and pairs to each sentence. */
  cosines(tokens: readonly Token[], scores: Float32Array): void;
  familiarity(claim: readonly Sentence[]): { readonly knownWords: number; readonly knownPairs: number };
}

function createPostings(sentences: readonly FrameworkSentence[]): Postings {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ tokens }, id) => {
    wordTerms(tokens, (term) => {
      const posting = postings.get(term);
      if (!posting) postings.set(term, [id]);
      else if (posting[posting.length - 1] !== id) posting.push(id);
    });
  });
  const squaredIdf = (posting: readonly number[]): number =>
    Math.log((sentences.length + 1) / (posting.length + 0.5)) ** 2;
  const unknown = Math.log((sentences.length + 1) / 1.5) ** 2;
  const norms = new Float32Array(sentences.length);
  for (const posting of postings.values()) {
    const weight = squaredIdf(posting);
    for (const id of posting) norms[id]! += weight;
  }
  norms.forEach((norm, id) => (norms[id] = Math.sqrt(norm) || 1));

  return {
    cosines(tokens, scores) {
      scores.fill(0);
      const terms = new Set<number>();
      wordTerms(tokens, (term) => terms.add(term));
      let norm = 0;
      for (const term of terms) {
        const posting = postings.get(term);
        const weight = posting ? squaredIdf(posting) : unknown;
        norm += weight;
        if (!posting || posting.length > COMMON * sentences.length) continue;
        for (const id of posting) scores[id]! += weight;
      }
      const scale = 1 / (Math.sqrt(norm) || 1);
      for (let id = 0; id < scores.length; id++) if (scores[id] !== 0) scores[id]! *= scale / norms[id]!;
    },
    familiarity(claim) {
      const known = [0, 0];
      const total = [0, 0];
      for (const { tokens } of claim) {
        let index = 0;
        wordTerms(tokens, (term) => {
          // One word, then for every further word that word and the pair that it ends.
          const pair = index > 0 && index % 2 === 0 ? 1 : 0;
          index++;
          total[pair]! += 1;
          if (postings.has(term)) known[pair]! += 1;
        });
      }
      return { knownWords: known[0]! / (total[0]! || 1), knownPairs: known[1]! / (total[1]! || 1) };
    },
  };
}
