/** Which words of duties speak of responsibility, and which ones change what others say. */
import { findConcepts } from './concepts.ts';
import { classOfPeople } from './people.ts';
import type { Word } from './words.ts';
import { stem } from './words.ts';

/**
 * For each word of a sentence, whether it says what is done, by whose leave, with whom or for whom: the first word, the
 * words of the lexicon, and people. "Two new servers" and "35 calls a day" weigh as well, and convince nobody.
 */
export function speakOfResponsibility(tokens: readonly Word[]): boolean[] {
  const speak = tokens.map(({ word }, at) => (at === 0 && !isNumber(word)) || classOfPeople(word) !== undefined);
  for (const { first, last } of findConcepts(tokens)) for (let at = first; at <= last; at++) speak[at] = true;
  return speak;
}

function isNumber(word: string): boolean {
  return word.startsWith('#') || word.startsWith('$');
}

const CHANGING: ReadonlySet<string> = new Set(
  (
    'may might could seek ask need request receive help assist support learn contribute participate under with without not ' +
    'never no rarely sometimes occasionally'
  )
    .split(' ')
    .map(stem),
);

/** "May advise" and "seeks advice" are no advice: true for a word that belongs to what follows it. */
export function changesWhatFollows({ stem: own }: Word): boolean {
  return CHANGING.has(own);
}
