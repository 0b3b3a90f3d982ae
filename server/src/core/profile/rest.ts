/** What a stretch of a text amounts to: nothing, marks alone, a few words, or a duty that can be judged. */
export type Amount = 'nothing' | 'marks' | 'words' | 'duty';

const LETTER = /\p{L}/u;
/** Four stretches between spaces that hold a letter. */
const FOUR_WORDS = /^(?:[^\p{L}]*\p{L}\S*\s+){3}[^\p{L}]*\p{L}/u;
/** Two words and a full stop are short for a duty, and one all the same: "Mends networks." */
const SHORT_SENTENCE = /^.*\p{L} .*\p{L}[.;!]$/u;

export function amountOf(text: string): Amount {
  if (text === '') return 'nothing';
  if (FOUR_WORDS.test(text)) return 'duty';
  if (!LETTER.test(text)) return 'marks';
  return SHORT_SENTENCE.test(text) ? 'duty' : 'words';
}
