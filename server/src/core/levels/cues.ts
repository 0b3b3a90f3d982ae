import type { Sentence } from './sentences.ts';
import type { Token } from './text.ts';

/** Words of the claim that weigh in the judgement. */
export interface Cue {
  readonly duty: number;
  /** Span in that duty, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The level that the words speak for. */
  readonly towards: number;
  /** How much they weigh: comparable within one judgement only. */
  readonly weight: number;
}

const MAX_CUES = 5;
const MAX_WORDS = 5;
/** Weaker phrases than this share of the strongest explain nothing. */
const WEAKEST = 0.2;

/** Words that carry no meaning on their own: a cue lies between them, or reaches to the end of its clause. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with from and or but as is are be been it its that this these those which who ' +
    'you your yor we our they their he she his her them us i me my will shall would can if when where so than then ' +
    'into out up off over under within through across between during after before until per via not no each every some ' +
    'any all both how what why about than too also just so'
  ).split(' '),
);

/**
 * Picks the phrases that weigh most towards a level.
 * @param weights for each sentence, what each of its words adds
 */
export function pickCues(
  duties: readonly string[],
  sentences: readonly Sentence[],
  weights: readonly Float64Array[],
  towards: number,
): Cue[] {
  const phrases = sentences.flatMap((sentence, i) => phrasesOf(sentence, weights[i]!));
  phrases.sort((a, b) => b.weight - a.weight || a.duty - b.duty || a.start - b.start);
  const chosen: typeof phrases = [];
  for (const phrase of phrases) {
    if (chosen.length === MAX_CUES || phrase.weight < WEAKEST * phrases[0]!.weight) break;
    if (chosen.some((other) => other.duty === phrase.duty && other.start < phrase.end && phrase.start < other.end)) {
      continue;
    }
    chosen.push(phrase);
  }
  return chosen.map(({ duty, start, end, weight }) => ({
    duty,
    start,
    end,
    text: duties[duty]!.slice(start, end),
    towards,
    weight,
  }));
}

interface Phrase {
  readonly duty: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * All runs of one to five words inside a clause that weigh something and read as a phrase: from the beginning of the
 * clause or after a function word, to the end of the clause or before a function word.
 */
function phrasesOf({ duty, tokens }: Sentence, weights: Float64Array): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    if (isFunctionWord(first) || !isBoundary(tokens[from - 1], first)) continue;
    let weight = 0;
    for (let to = from; to < tokens.length && to < from + MAX_WORDS; to++) {
      const last = tokens[to]!;
      if (last.clause !== first.clause) break;
      weight += weights[to]!;
      if (isFunctionWord(last) || weight <= 0 || !isBoundary(tokens[to + 1], last)) continue;
      phrases.push({ duty, start: first.start, end: last.end, weight });
    }
  }
  return phrases;
}

/** Whether a phrase may end at a word because of the word beside it. */
function isBoundary(beside: Token | undefined, token: Token): boolean {
  return beside === undefined || beside.clause !== token.clause || isFunctionWord(beside);
}

function isFunctionWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.word);
}
