/** What a letter is, where a code or a word ends. */

/** Scripts that put no space between words, or hang endings onto foreign words: a code may stand right beside their letters. */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}';

/** The source of an expression for a letter, digit or underscore that would make a word of a code beside it. */
export const WORD_CHARACTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])`;
