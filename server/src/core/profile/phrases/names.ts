/** Names of skills and guiding phrases: the longest run of words that the vocabulary knows. */
import type { Vocabulary } from '../types.ts';
import type { Token } from './tokens.ts';

/** The longest name in the shipped editions has nine words. */
const MOST_WORDS = 10;
const LONGEST_NAME = 120;
/** The words of a name, with what may stand between them. */
const NEXT_WORD = /(?:[ /,&()’'-]{1,3})((?:[\p{L}\p{N}]+(?:['’]\p{L}+)?)|&)/uy;
const FIRST_WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/uy;

/** The longest name that begins at `start`; `undefined` where none does. */
export function nameAt(text: string, start: number, vocabulary: Vocabulary): Token | undefined {
  FIRST_WORD.lastIndex = start;
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined) return undefined;
  let end = start + first.length;
  let last = first;
  let found: Token | undefined;
  for (let words = 1; words <= MOST_WORDS && end - start <= LONGEST_NAME; words++) {
    if (vocabulary.endsName(last)) {
      const named = closed(text, start, end);
      const codes = vocabulary.codesNamed(text.slice(start, named));
      if (codes.length > 0) found = { kind: 'N', start, end: named, codes, words };
    }
    NEXT_WORD.lastIndex = end;
    const next = NEXT_WORD.exec(text);
    if (next === null) break;
    end += next[0].length;
    last = next[1]!;
  }
  return found;
}

/** A name that ends in a bracket of its own, "Artificial intelligence (AI)", keeps it. */
function closed(text: string, start: number, end: number): number {
  if (text[end] !== ')') return end;
  const written = text.slice(start, end);
  return written.split('(').length > written.split(')').length ? end + 1 : end;
}

const PHRASE = /\p{L}+(?:(?:, ?(?:and )?|,? |\/| & | and )(?!and\b)\p{L}+){0,4}/uy;

const phraseBeginnings = new WeakMap<Vocabulary, Set<string>>();

function beginsPhrase(word: string, vocabulary: Vocabulary): boolean {
  let beginnings = phraseBeginnings.get(vocabulary);
  if (beginnings === undefined) {
    beginnings = new Set([...vocabulary.levelNames.keys()].map((name) => name.split(' ')[0]!));
    phraseBeginnings.set(vocabulary, beginnings);
  }
  return beginnings.has(word.toLowerCase());
}

/** False for a word with which no guiding phrase and no house level begins. */
export function mayBeginPhrase(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.levelWords.size > 0 || (/^\p{Lu}/u.test(word) && beginsPhrase(word, vocabulary));
}

/** A guiding phrase or a house level that begins at `start`, the longest first. */
export function phraseAt(text: string, start: number, first: string, vocabulary: Vocabulary): Token | undefined {
  if (/^\p{Lu}/u.test(first) && beginsPhrase(first, vocabulary)) {
    PHRASE.lastIndex = start;
    for (let words = PHRASE.exec(text)![0]; words !== ''; words = words.replace(/(?:^|[^\p{L}]+)\p{L}+$/u, '')) {
      if (vocabulary.levelNames.has(levelNameKey(words))) return { kind: 'P', start, end: start + words.length };
    }
  }
  return vocabulary.levelWords.size === 0 ? undefined : houseLevelAt(text, start, vocabulary);
}

const HOUSE_LEVEL = /[\p{L}][\p{L}\p{N}]*(?:[ -][\p{L}\p{N}]+){0,3}/uy;

/** A level of a house framework, which is a word: `practitioner`. */
function houseLevelAt(text: string, start: number, vocabulary: Vocabulary): Token | undefined {
  HOUSE_LEVEL.lastIndex = start;
  const words = HOUSE_LEVEL.exec(text)?.[0].split(/(?=[ -])/) ?? [];
  for (let count = words.length; count > 0; count--) {
    const written = words.slice(0, count).join('');
    const value = vocabulary.levelWords.get(written.toLowerCase().replace(/-/g, ' '));
    if (value !== undefined) return { kind: 'H', start, end: start + written.length, value };
  }
  return undefined;
}

/** The form in which guiding phrases are compared: "Ensure, advise", "Ensure/Advise" and "ensure and advise" are one. */
export function levelNameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'and')
    .join(' ');
}
