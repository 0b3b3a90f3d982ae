import { findConcepts } from './concepts.ts';
import { finishHash, hashPair, hashText } from './hash.ts';
import { sentencesIn, type Sentence } from './sentences.ts';
import type { SkillText } from './skill.ts';
import type { Token } from './text.ts';

/**
 * How much a claim resembles each level description of its own skill. A term counts by how rare it is among the levels
 * of that skill, so what stands at every level ("infrastructure") says nothing and what separates them counts.
 */
export interface WithinSkill {
  readonly levels: readonly number[];
  readonly sentences: readonly FrameworkSentence[];
  compare(claim: readonly Sentence[]): SkillSimilarity;
  /** What each word of a sentence adds to its resemblance to one level rather than the other levels. */
  support(tokens: readonly Token[], level: number): Float64Array;
}

export interface FrameworkSentence {
  readonly level: number;
  readonly text: string;
  readonly tokens: readonly Token[];
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
  /** For each sentence of the claim, the framework sentence that it is nearest to, and the cosine. */
  readonly nearest: readonly { readonly sentence: number; readonly similarity: number }[];
}

type Postings = Map<number, { ids: number[]; weights: number[] }>;

/** Builds the comparison for one skill. Levels without text take no part. */
export function createWithinSkill(skill: SkillText): WithinSkill {
  const known = skill.levels.filter((level) => level.text);
  const levels = known.map((level) => level.level);
  const sentences = known.flatMap(({ level, text }) =>
    sentencesIn(text!).map(({ start, end, tokens }) => ({ level, text: text!.slice(start, end), tokens })),
  );
  const levelIndex = sentences.map((sentence) => levels.indexOf(sentence.level));
  const wordsOfLevel = levels.map((level) =>
    termCounts(
      sentences.filter((sentence) => sentence.level === level),
      wordTerms,
    ),
  );
  const idf = withinIdf(wordsOfLevel);
  const words = index(wordsOfLevel, idf);
  const levelsOfConcept = new Map<number, number[]>();
  levels.forEach((level, at) => {
    for (const concept of conceptsOf(sentences.filter((sentence) => sentence.level === level))) {
      const present = levelsOfConcept.get(concept);
      if (present) present.push(at);
      else levelsOfConcept.set(concept, [at]);
    }
  });
  const piecesOfLevel = levels.map((level) =>
    termCounts(
      sentences.filter((sentence) => sentence.level === level),
      pieceTerms,
    ),
  );
  const pieceIdf = withinIdf(piecesOfLevel, 0.15);
  const pieces = index(
    sentences.map((sentence) => termCounts([sentence], pieceTerms)),
    pieceIdf,
  );

  return {
    levels,
    sentences,
    compare(claim) {
      const terms = termCounts(claim, wordTerms);
      const wordScores = cosines(terms, words, idf, levels.length);
      const odds = levels.map(() => 0);
      for (const term of terms.keys()) {
        const posting = words.get(term);
        if (posting) addOdds(odds, posting.ids);
      }
      const concepts = levels.map(() => 0);
      for (const concept of conceptsOf(claim)) {
        const present = levelsOfConcept.get(concept);
        if (present) addOdds(concepts, present);
      }
      const pieceScores = levels.map(() => 0);
      let total = 0;
      const nearest = claim.map((sentence) => {
        const scores = cosines(termCounts([sentence], pieceTerms), pieces, pieceIdf, sentences.length);
        const best = levels.map(() => 0);
        let at = -1;
        scores.forEach((score, i) => {
          const level = levelIndex[i]!;
          if (score > best[level]!) best[level] = score;
          if (at < 0 || score > scores[at]!) at = i;
        });
        const weight = sentence.tokens.length;
        total += weight;
        best.forEach((score, level) => (pieceScores[level]! += score * weight));
        return { sentence: at, similarity: at < 0 ? 0 : scores[at]! };
      });
      return { words: wordScores, odds, concepts, pieces: pieceScores.map((score) => score / (total || 1)), nearest };
    },
    support(tokens, level) {
      const at = levels.indexOf(level);
      const result = new Float64Array(tokens.length);
      const terms: number[] = [];
      wordTerms(tokens, (term) => terms.push(term));
      // wordTerms gives one word, then for every further word that word and the pair that it ends.
      terms.forEach((term, i) => {
        const posting = words.get(term);
        if (!posting) return;
        const inLevel = posting.ids.indexOf(at);
        const others = posting.weights.reduce((sum, weight) => sum + weight, 0) - (posting.weights[inLevel] ?? 0);
        const weight = ((posting.weights[inLevel] ?? 0) - others / Math.max(1, levels.length - 1)) * idf.get(term)!;
        const token = (i + 1) >> 1;
        if (i > 0 && i % 2 === 0) {
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

function conceptsOf(sentences: readonly { readonly tokens: readonly Token[] }[]): Set<number> {
  const concepts = new Set<number>();
  for (const { tokens } of sentences) for (const { concept } of findConcepts(tokens)) concepts.add(concept);
  return concepts;
}

/** A word that stands at a level speaks for it, and a little for the levels beside it. */
function addOdds(odds: number[], present: readonly number[]): void {
  const at = odds.map((_, level): number => {
    if (present.includes(level)) return 1;
    return present.includes(level - 1) || present.includes(level + 1) ? 0.25 : 0;
  });
  const mean = at.reduce((sum, value) => sum + value, 0) / at.length;
  at.forEach((value, level) => (odds[level]! += Math.log((value + 0.3) / (mean + 0.3))));
}

function withinIdf(documents: readonly ReadonlyMap<number, number>[], floor = 0): Map<number, number> {
  const seen = new Map<number, number>();
  for (const document of documents) for (const term of document.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const idf = new Map<number, number>();
  for (const [term, df] of seen) {
    idf.set(term, Math.max(floor, Math.log((documents.length + 1) / (df + 0.5))));
  }
  return idf;
}

function index(documents: readonly ReadonlyMap<number, number>[], idf: ReadonlyMap<number, number>): Postings {
  const postings: Postings = new Map();
  documents.forEach((document, id) => {
    let norm = 0;
    for (const [term, count] of document) norm += ((1 + Math.log(count)) * idf.get(term)!) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (const [term, count] of document) {
      let posting = postings.get(term);
      if (!posting) postings.set(term, (posting = { ids: [], weights: [] }));
      posting.ids.push(id);
      posting.weights.push(((1 + Math.log(count)) * idf.get(term)!) / norm);
    }
  });
  return postings;
}

/** Cosines of a query to every document; terms that no level has count towards the length of the query too. */
function cosines(
  query: ReadonlyMap<number, number>,
  postings: Postings,
  idf: ReadonlyMap<number, number>,
  documents: number,
): number[] {
  const scores = new Array<number>(documents).fill(0);
  let norm = 0;
  for (const [term, count] of query) {
    const weight = (1 + Math.log(count)) * (idf.get(term) ?? 1);
    norm += weight * weight;
    const posting = postings.get(term);
    if (!posting) continue;
    for (let i = 0; i < posting.ids.length; i++) scores[posting.ids[i]!]! += weight * posting.weights[i]!;
  }
  const scale = 1 / (Math.sqrt(norm) || 1);
  return scores.map((score) => score * scale);
}

function termCounts(
  sentences: readonly { readonly tokens: readonly Token[] }[],
  terms: (tokens: readonly Token[], add: (term: number) => void) => void,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { tokens } of sentences) terms(tokens, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  return counts;
}

/** Words and word pairs of a sentence, as hashes. */
export function wordTerms(tokens: readonly Token[], add: (term: number) => void): void {
  let previous = 0;
  for (let i = 0; i < tokens.length; i++) {
    const hash = hashText(tokens[i]!.word);
    add(hash);
    if (i > 0) add(hashPair(previous, hash));
    previous = hash;
  }
}

/** Pieces of four characters, across the spaces between words. */
function pieceTerms(tokens: readonly Token[], add: (term: number) => void): void {
  const text = ` ${tokens.map((token) => token.word).join(' ')} `;
  for (let at = 0; at + 4 <= text.length; at++) {
    let hash = 0x3c6ef372;
    for (let i = at; i < at + 4; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    add(finishHash(hash));
  }
}
