import { detached } from '../detached.ts';
import { changesWhatFollows, speakOfResponsibility } from './responsible-words.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

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
    'into out up off over under within through across between during after before until per via not ' +
    'how what why about too also just'
  ).split(' '),
);

/** Words that open a phrase and belong to it: "each morning". */
const DETERMINERS: ReadonlySet<string> = new Set('each every some any all both no'.split(' '));

/**
 * Picks the phrases that weigh most towards a level: of those that speak of responsibility, if any do.
 * @param weights for each sentence, what each of its words adds
 */
export function pickCues(
  duties: readonly string[],
  sentences: readonly Sentence[],
  weights: readonly Float64Array[],
  towards: number,
): Cue[] {
  const all = sentences.flatMap((sentence, i) => phrasesOf(sentence, weights[i]!));
  const phrases = mostTelling(all);
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
    text: detached(duties[duty]!.slice(start, end)),
    towards,
    weight,
  }));
}

/** Phrases that speak of responsibility convince, and more words than one say more. */
function mostTelling(phrases: readonly Phrase[]): Phrase[] {
  const speaking = phrases.filter(({ speaks }) => speaks);
  const longer = speaking.filter(({ words }) => words > 1);
  return [longer, speaking, phrases].find(({ length }) => length > 0)?.slice() ?? [];
}

interface Phrase {
  readonly duty: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly words: number;
  /** Some of its words speak of responsibility. */
  readonly speaks: boolean;
}

/**
 * All runs of one to five words inside a clause that weigh something and read as a phrase: they begin and end where a
 * phrase may.
 */
function phrasesOf({ duty, tokens }: Sentence, weights: Float64Array): Phrase[] {
  const phrases: Phrase[] = [];
  const responsible = speakOfResponsibility(tokens);
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    if (!mayOpen(first, tokens[from - 1])) continue;
    let weight = 0;
    let speaks = false;
    const { start } = tokens[withWhatChangesIt(tokens, from)]!;
    for (let to = from; to < tokens.length && to < from + MAX_WORDS; to++) {
      const last = tokens[to]!;
      if (last.clause !== first.clause) break;
      weight += weights[to]!;
      speaks ||= responsible[to]!;
      if (weight > 0 && mayClose(last, tokens[to + 1]))
        phrases.push({ duty, start, end: last.end, weight, words: to - from + 1, speaks });
    }
  }
  return phrases;
}

/** So many words in front of a phrase are looked at. */
const MOST_IN_FRONT = 3;

/** Where a phrase begins with the word that changes what it says: "seeks the advice of managers". */
function withWhatChangesIt(tokens: Sentence['tokens'], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - MOST_IN_FRONT); at--) {
    const word = tokens[at]!;
    if (word.clause !== tokens[from]!.clause) break;
    if (changesWhatFollows(word)) return at;
    if (!FUNCTION_WORDS.has(word.word)) break;
  }
  return from;
}

/** At the beginning of a clause, after a function word, or with a determiner. */
function mayOpen(token: Word, before: Word | undefined): boolean {
  if (FUNCTION_WORDS.has(token.word)) return false;
  if (before === undefined || before.clause !== token.clause || DETERMINERS.has(token.word)) return true;
  return FUNCTION_WORDS.has(before.word);
}

/** At the end of a clause, or before a function word or a determiner. */
function mayClose(token: Word, after: Word | undefined): boolean {
  if (FUNCTION_WORDS.has(token.word) || DETERMINERS.has(token.word)) return false;
  if (after === undefined || after.clause !== token.clause) return true;
  return FUNCTION_WORDS.has(after.word) || DETERMINERS.has(after.word);
}
