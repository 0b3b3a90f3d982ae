/** What callers without a compiler may get wrong, told in words. */
import { languageNamed } from '../core/messages/languages.ts';
import type { Messages } from '../core/messages/messages.ts';
import { english } from '../core/messages/messages.ts';

/** @returns the text; throws where it is none */
export function textOf(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('role-profiles: the text of the profile has to be a string.');
  return text;
}

/** @returns the messages in a language; throws where there are none in it */
export function messagesOf(language: unknown): Messages {
  if (language === undefined) return english;
  const messages = typeof language === 'string' ? languageNamed(language) : undefined;
  if (messages === undefined) throw new TypeError("role-profiles: the language has to be 'en' or 'de'.");
  return messages;
}

/** Whether something is a `Uint8Array`, of another window or context too: test runners have contexts of their own. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}
