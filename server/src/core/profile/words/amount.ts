/** What a stretch of a text amounts to: nothing, marks alone, a few words, or a duty that can be judged. */
export type Amount = 'nothing' | 'marks' | 'words' | 'duty';

/** So many characters tell. */
export const ENOUGH = 240;
/** As many words are a duty. */
const FEWEST_WORDS = 4;
/** Two words and a full stop are short for a duty, and one all the same: "Mends networks." */
const SHORT_SENTENCE = 2;

/** A word that has a letter, from its first letter on. */
const LETTERS = /\p{L}\S*/gu;

/** Takes the text from where it begins; of a long one the first `ENOUGH` characters will do. */
export function amountOf(text: string): Amount {
  if (text === '') return 'nothing';
  const beginning = text.slice(0, ENOUGH);
  let words = 0;
  LETTERS.lastIndex = 0;
  while (words < FEWEST_WORDS && LETTERS.test(beginning)) words++;
  if (words === FEWEST_WORDS) return 'duty';
  if (words === 0) return 'marks';
  // scripts without spaces are one long word
  if (beginning.length === ENOUGH) return 'duty';
  return words >= SHORT_SENTENCE && /\p{L}[.;!]$/u.test(beginning) ? 'duty' : 'words';
}
