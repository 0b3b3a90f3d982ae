/**
 * What an editor compares with what is typed while a list is open. It begins with what is typed already, so that every
 * skill stays in its place, and goes on as the skill does.
 */
import type { Found } from '../../search/skill-search.ts';

/** For a list that somebody asked for. */
export function filterOfAsked({ skill, by, words }: Found, typed: string): string {
  const [before, last] = parted(typed);
  if (by === 'code') return skill.code.toLowerCase();
  const name = skill.name.toLowerCase();
  if (by === 'beginning') return name.startsWith(typed.toLowerCase()) ? name : typed.toLowerCase();
  return `${before}${whole(words, last).join(' ')}${GOES_ON}`;
}

/** Editors put first what is typed to its last letter: a word of a description would stand above a name that begins with it. */
const GOES_ON = '…';

/**
 * For a list that opened by itself. It has to close at once, and not when the server has been asked again, where the
 * next key may be Enter: at the end of a word, for the list opens again with the next one, and at the last letter of a
 * code and of a name.
 */
export function filterOfOpened({ skill, by, words }: Found, typed: string): string {
  const [before, last] = parted(typed);
  if (by === 'code') return isCapitals(typed) ? skill.code.slice(0, -1) : skill.code.toLowerCase();
  if (by !== 'beginning') {
    // a space would fit what is typed behind a word
    const all = before + whole(words, last).join('_');
    return before.endsWith('(') ? all.slice(0, -1) : all;
  }
  const name = skill.name.toLowerCase();
  if (!name.startsWith(typed.toLowerCase())) return typed.toLowerCase();
  const word = /^[\p{L}\p{N}’']*/u.exec(name.slice(typed.length))![0];
  const end = typed.length + word.length;
  return name.slice(0, end === name.length ? end - 1 : end);
}

/** What stands in front of the last word, and the last word. */
function parted(typed: string): [string, string] {
  const last = /[\p{L}\p{N}’']*$/u.exec(typed)![0].toLowerCase();
  return [typed.slice(0, typed.length - last.length).toLowerCase(), last];
}

/** The words that the last one may become, where they begin as it does; else the word itself. */
function whole(words: readonly string[], last: string): string[] {
  return [...new Set(words.map((word) => (word.startsWith(last) ? word : last)))];
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
