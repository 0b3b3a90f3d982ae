import { findConcepts } from './concepts.ts';
import { countHashes, damped, type HashCounts } from './counts.ts';
import { finishHash } from './hash.ts';
import { isPair, type Sentence } from './sentences.ts';
import { createPostings, type Postings } from './term-table.ts';
import type { Word } from './words.ts';

/** A sentence of a level description. Its words are read when they are asked for: those of a whole framework are much to keep. */
export interface FrameworkSentence {
  readonly level: number;
  readonly text: string;
  readonly tokens: readonly Word[];
  readonly terms: Uint32Array;
}

/**
 * How much a claim resembles each level description of its own skill. A term counts by how rare it is among the levels
 * of that skill, so what stands at every level ("infrastructure") says nothing and what separates them counts.
 */
export interface WithinSkill {
  /** The levels that have text, in ascending order. */
  readonly levels: readonly number[];
  readonly sentences: readonly FrameworkSentence[];
  compare(claim: readonly Sentence[]): SkillSimilarity;
  /** What each word of a sentence adds to its resemblance to one level rather than the other levels. */
  support(sentence: Sentence, level: number): Float64Array;
}

export interface SkillSimilarity {
  /** Cosine of words and pairs to each level description, in the order of `levels`. */
  readonly words: readonly number[];
  /** Sum over the claim's words and pairs of how much more at home each is at that level than at the others (log-odds). */
  readonly odds: readonly number[];
  /** The same for the concepts of the lexicon, so that another word for the same thing counts too. */
  readonly concepts: readonly number[];
  /** Mean over the claim's sentences of the best cosine of 4-character pieces to a sentence of that level. */
  readonly pieces: readonly number[];
  /** For each sentence of the claim, the framework sentence that it is nearest to (-1 for none), and the cosine. */
  readonly nearest: readonly { readonly sentence: number; readonly similarity: number }[];
}

/** Documents by term, each with the weight of the term in it, and how telling each term is. */
interface WeightedPostings extends Postings {
  readonly idf: Float32Array;
}

/** A piece of a word that stands at every level still shows that two sentences are alike. */
const LEAST_PIECE_IDF = 0.15;

/** Builds the comparison with the sentences of one skill, which stand in the order of their levels. */
export function createWithinSkill(sentences: readonly FrameworkSentence[]): WithinSkill {
  const levels = [...new Set(sentences.map(({ level }) => level))];
  const byLevel = levels.map((level) => sentences.filter((sentence) => sentence.level === level));
  const levelIndex = sentences.map(({ level }) => levels.indexOf(level));
  const words = postingsOf(byLevel.map(wordCounts), byLevel.map(wordCounts), 0);
  const pieces = postingsOf(
    sentences.map((sentence) => pieceCounts([sentence])),
    byLevel.map(pieceCounts),
    LEAST_PIECE_IDF,
  );
  const levelsOfConcept = new Map<number, number[]>();
  byLevel.forEach((inLevel, at) => {
    for (const concept of conceptsOf(inLevel)) {
      const present = levelsOfConcept.get(concept);
      if (present) present.push(at);
      else levelsOfConcept.set(concept, [at]);
    }
  });

  return {
    levels,
    sentences,
    compare(claim) {
      const terms = wordCounts(claim);
      const odds = levels.map(() => 0);
      for (const term of terms.hashes) {
        const place = words.terms.find(term);
        if (place >= 0) addOdds(odds, words.documents.subarray(words.starts[place], words.starts[place + 1]));
      }
      const concepts = levels.map(() => 0);
      for (const concept of conceptsOf(claim)) addOdds(concepts, levelsOfConcept.get(concept) ?? []);
      const pieceScores = levels.map(() => 0);
      let total = 0;
      const nearest = claim.map((sentence) => {
        const scores = cosines(pieceCounts([sentence]), pieces, sentences.length);
        const best = new Float64Array(levels.length);
        let at = -1;
        for (let i = 0; i < scores.length; i++) {
          const level = levelIndex[i]!;
          if (scores[i]! > best[level]!) best[level] = scores[i]!;
          if (scores[i]! > 0 && (at < 0 || scores[i]! > scores[at]!)) at = i;
        }
        const weight = sentence.tokens.length;
        total += weight;
        best.forEach((score, level) => (pieceScores[level]! += score * weight));
        return { sentence: at, similarity: at < 0 ? 0 : Math.min(1, scores[at]!) };
      });
      return {
        words: [...cosines(terms, words, levels.length)],
        odds,
        concepts,
        pieces: pieceScores.map((score) => score / (total || 1)),
        nearest,
      };
    },
    support({ tokens, terms }, level) {
      const at = levels.indexOf(level);
      const result = new Float64Array(tokens.length);
      terms.forEach((term, place) => {
        const found = words.terms.find(term);
        if (found < 0) return;
        let inLevel = 0;
        let others = 0;
        for (let i = words.starts[found]!; i < words.starts[found + 1]!; i++) {
          if (words.documents[i] === at) inLevel = words.weights[i]!;
          else others += words.weights[i]!;
        }
        const weight = (inLevel - others / Math.max(1, levels.length - 1)) * words.idf[found]!;
        const token = (place + 1) >> 1;
        if (isPair(place)) {
          result[token]! += weight / 2;
          result[token - 1]! += weight / 2;
        } else {
          result[token]! += weight;
        }
      });
      return result;
    },
  };
}

/** A word that stands at a level speaks for it, and a little for the levels beside it. */
function addOdds(odds: number[], present: readonly number[] | Uint16Array): void {
  if (present.length === 0 || present.length === odds.length) return;
  const at = odds.map((_, level): number => {
    if (present.includes(level)) return 1;
    return present.includes(level - 1) || present.includes(level + 1) ? 0.25 : 0;
  });
  const mean = at.reduce((sum, value) => sum + value, 0) / at.length;
  at.forEach((value, level) => (odds[level]! += Math.log((value + 0.3) / (mean + 0.3))));
}

/**
 * @param documents what is compared with
 * @param levels what rarity is counted over: a term counts by how few levels hold it
 */
function postingsOf(
  documents: readonly HashCounts[],
  levels: readonly HashCounts[],
  leastIdf: number,
): WeightedPostings {
  const postings = createPostings(documents.map(({ hashes }) => hashes));
  const idf = new Float32Array(postings.terms.size);
  for (const level of levels) for (const term of level.hashes) idf[postings.terms.find(term)]! += 1;
  idf.forEach((df, place) => (idf[place] = Math.max(leastIdf, Math.log((levels.length + 1) / (df + 0.5)))));
  const next = postings.starts.slice();
  for (const { hashes, counts } of documents) {
    const places = hashes.map((term) => postings.terms.find(term));
    const weights = Float64Array.from(places, (place, i) => damped(counts[i]!) * idf[place]!);
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    places.forEach((place, i) => (postings.weights[next[place]!++] = weights[i]! / norm));
  }
  return { ...postings, idf };
}

/** Cosines of a query to every document; terms that no document has count towards the length of the query too. */
function cosines(query: HashCounts, postings: WeightedPostings, documents: number): Float64Array {
  const scores = new Float64Array(documents);
  let norm = 0;
  for (let at = 0; at < query.hashes.length; at++) {
    const place = postings.terms.find(query.hashes[at]!);
    const weight = damped(query.counts[at]!) * (place < 0 ? 1 : postings.idf[place]!);
    norm += weight * weight;
    if (place < 0) continue;
    for (let i = postings.starts[place]!; i < postings.starts[place + 1]!; i++) {
      scores[postings.documents[i]!]! += weight * postings.weights[i]!;
    }
  }
  const scale = 1 / (Math.sqrt(norm) || 1);
  return scores.map((score) => score * scale);
}

type Words = readonly { readonly tokens: readonly Word[]; readonly terms: Uint32Array }[];

function wordCounts(sentences: Words): HashCounts {
  const all = new Uint32Array(sentences.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  for (const { terms } of sentences) {
    all.set(terms, at);
    at += terms.length;
  }
  return countHashes(all);
}

/** Pieces of four characters, across the spaces between words. */
function pieceCounts(sentences: Words): HashCounts {
  const pieces: number[] = [];
  for (const { tokens } of sentences) {
    let text = ' ';
    for (const { word } of tokens) text += word + ' ';
    for (let at = 0; at + 4 <= text.length; at++) {
      let hash = 0x3c6ef372;
      for (let i = at; i < at + 4; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      pieces.push(finishHash(hash));
    }
  }
  return countHashes(Uint32Array.from(pieces));
}

function conceptsOf(sentences: Words): Set<number> {
  const concepts = new Set<number>();
  for (const { tokens } of sentences) for (const { concept } of findConcepts(tokens)) concepts.add(concept);
  return concepts;
}
