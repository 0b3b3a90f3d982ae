/** The languages that there are, and which of them somebody reads. */
import { german } from './de/index.ts';
import type { Messages } from './messages.ts';
import { english } from './messages.ts';

/** By the tag of each language. */
export const languages: readonly Messages[] = [english, german];

/** The messages in a language; `undefined` where there are none in it. */
export function languageNamed(tag: string): Messages | undefined {
  const [wanted] = tag.toLowerCase().split(/[-_.@]/);
  return languages.find(({ language }) => language === wanted);
}

/**
 * The messages in a language; English where there are none in it.
 * @param tag as editors and systems write it: `de`, `de-AT`, `de_DE.UTF-8`
 */
export function messagesIn(tag: string | undefined): Messages {
  return languageNamed(tag ?? '') ?? english;
}
