/**
 * What people call things, and the skills that are about it: words of our own, none of them from a framework. A word
 * finds a skill only in the editions that have it. Endings are evened out (stem.ts), so one form is enough. Several words
 * are a phrase, which is found as a whole.
 */
import { WORDS_OF_OFFICES } from './everyday-words-of-offices.ts';
import { WORDS_OF_TECHNOLOGY } from './everyday-words-of-technology.ts';

export const EVERYDAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  ...WORDS_OF_OFFICES,
  ...WORDS_OF_TECHNOLOGY,
};
