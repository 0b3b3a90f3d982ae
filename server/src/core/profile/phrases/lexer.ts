/**
 * Plain text -> tokens, from left to right: nothing is looked at again, and a look ahead reaches a bounded number of
 * characters. So the time that a text takes grows with its length, whatever stands in it.
 */
import { remember } from '../words/remember.ts';
import type { Vocabulary } from '../types.ts';
import { isOtherAcronym } from './everyday-words.ts';
import { isPartOfKey } from './keys.ts';
import { UNSPACED, WORD_CHARACTER } from './letters.ts';
import { mayBeginPhrase, nameAt, phraseAt } from './names.ts';
import type { Kind, Token, Tokens } from './tokens.ts';
import {
  LEAD_WORDS,
  LEVEL_WORD,
  RANGE_WORDS,
  isCounted,
  kindOfMark,
  kindOfWord,
  mayLead,
  numeralIn,
} from './word-kinds.ts';

const WORD = new RegExp(`[A-Za-z0-9_]+(?!${WORD_CHARACTER})|[${UNSPACED}]+|${WORD_CHARACTER}+`, 'uy');
const GAP = /\s*/y;
const PLACEHOLDER =
  /\[\s*(?:[Ll]evels? ?)?1 ?[-–—] ?[4-7]\s*\]|\{[^{}\n]{0,20}\d ?[-–—] ?\d\s*\}|<[^<>\n]{0,20}\d ?[-–—] ?\d\s*>/y;
const REST_OF_KEY = /[\p{L}\p{N}_]+(?:[-.@#=\\][\p{L}\p{N}_]+)*/uy;
const ARROW = /[-=]>/y;
const SHORT_LEVEL = /^[Ll](?:vl?|evel)?(\d{1,2})$/;

const codePatterns = new WeakMap<Vocabulary, RegExp>();

/** Codes at a place where a word begins; sticky, so set `lastIndex` first. */
function codePattern(vocabulary: Vocabulary): RegExp {
  let pattern = codePatterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:${vocabulary.codes})(?!(?![${UNSPACED}])[\\p{L}_])`, 'uy');
    codePatterns.set(vocabulary, pattern);
  }
  return pattern;
}

const plainKinds = new WeakMap<Vocabulary, (word: string) => Kind | undefined>();

/** The kind of a word that is what it is whatever stands around it, a code apart; `undefined` for all others. */
function plainKindsOf(vocabulary: Vocabulary): (word: string) => Kind | undefined {
  let kinds = plainKinds.get(vocabulary);
  if (kinds === undefined) {
    kinds = remember((word) => plainKind(word, vocabulary));
    plainKinds.set(vocabulary, kinds);
  }
  return kinds;
}

function plainKind(word: string, vocabulary: Vocabulary): Kind | undefined {
  const isPlain =
    !/^[\p{N}]/u.test(word) &&
    !SHORT_LEVEL.test(word) &&
    !mayLead(word) &&
    numeralIn(word) === undefined &&
    !vocabulary.beginsName(word) &&
    !mayBeginPhrase(word, vocabulary);
  return isPlain ? ordinaryKind(word) : undefined;
}

function ordinaryKind(word: string): Kind {
  return kindOfWord(word.length > LONGEST_KNOWN_WORD ? word : word.toLowerCase());
}

const LONGEST_KNOWN_WORD = 14;

/** Takes plain text of any length. */
export function lex(text: string, vocabulary: Vocabulary): Tokens {
  const list: Token[] = [];
  const codes = codePattern(vocabulary);
  const plainKinds = plainKindsOf(vocabulary);
  let kinds = '';
  let at = skip(GAP, text, 0);
  const push = (token: Token): void => {
    list.push(token);
    kinds += token.kind;
    at = skip(GAP, text, token.end);
  };
  while (at < text.length) {
    const end = skip(WORD, text, at);
    if (end === at) {
      push(markAt(text, at));
      continue;
    }
    const codeEnd = skip(codes, text, at);
    if (codeEnd > at) {
      push(codeToken(text, at, text.slice(at, codeEnd), vocabulary));
      continue;
    }
    const word = text.slice(at, end);
    const plain = plainKinds(word);
    if (plain !== undefined) {
      push({ kind: plain, start: at, end });
      continue;
    }
    const short = SHORT_LEVEL.exec(word);
    if (short !== null && (word[0] === 'L' || word.length > 3)) {
      const digits = at + word.length - short[1]!.length;
      push({ kind: 'L', start: at, end: digits });
      push(numberAt(text, digits, short[1]!, true));
      continue;
    }
    push(wordAt(text, at, word, list.at(-1)?.kind, vocabulary));
  }
  return { text, list, kinds };
}

/** Where that ends which a sticky pattern finds at a place; the place itself where it finds nothing. Asks for no match, which would have to be made. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function codeToken(text: string, start: number, code: string, vocabulary: Vocabulary): Token {
  const end = start + code.length;
  if (code === 'SFIA') return { kind: 'S', start, end };
  if (isPartOfKey(text, start, end)) return { kind: 'K', start, end: skip(REST_OF_KEY, text, start) };
  const kind = vocabulary.kindOf(code);
  if (kind === 'attribute' || (kind === 'unknown' && isOtherAcronym(code))) return { kind: 'w', start, end };
  return { kind: kind === 'skill' ? 'C' : 'U', start, end };
}

function wordAt(text: string, at: number, word: string, before: Kind | undefined, vocabulary: Vocabulary): Token {
  const end = at + word.length;
  if (/^[0-9]/.test(word)) return numberAt(text, at, word, before !== undefined && 'L-@'.includes(before));
  if (before === 'd' && /^[级級]/.test(word)) return { kind: 'G', start: at, end: at + 1 };
  const level = skip(LEVEL_WORD, text, at);
  if (level > at) return { kind: 'L', start: at, end: level };
  if (before !== undefined && 'L-~>/,at'.includes(before)) {
    const value = numeralIn(word);
    if (value !== undefined) return { kind: 'r', start: at, end, value };
  }
  if (vocabulary.beginsName(word)) {
    const name = nameAt(text, at, vocabulary);
    if (name !== undefined) return name;
  }
  const phrase = phraseAt(text, at, word, vocabulary);
  if (phrase !== undefined) return phrase;
  const range = skip(RANGE_WORDS, text, at);
  if (range > at) return { kind: 't', start: at, end: range };
  const lead = skip(LEAD_WORDS, text, at);
  if (lead > at) return { kind: 'l', start: at, end: lead };
  return { kind: ordinaryKind(word), start: at, end };
}

/** What makes digits a part of something longer: `4.5`, `4,500`, `4:30`, `4%`, `4-fold`. In `4,5,6` the commas part levels. */
const GOES_ON = /%|°|[.:]\d|,\d[\d\p{L}%]|[-@#](?!L\d)[\p{L}_]|-\d[-\d]/uy;
const NEXT_WORD = /[ +]{1,2}(?:or more )?(%|[\p{L}]+)/uy;

function numberAt(text: string, start: number, digits: string, worded: boolean): Token {
  const end = start + digits.length;
  if (digits.length > 2 || !/^\d+$/.test(digits) || goesBack(text, start, worded) || goesOn(text, end))
    return { kind: 'w', start, end };
  if (!worded && countsSomething(text, end)) return { kind: '#', start, end };
  return { kind: digits.length === 1 ? 'd' : 'D', start, end, value: Number(digits) };
}

/** What stands in front makes the digits a part of something longer. */
function goesBack(text: string, start: number, worded: boolean): boolean {
  const before = text[start - 1];
  if (before === undefined) return false;
  if (/[.:]/.test(before) && /\d/.test(text[start - 2] ?? '')) return true;
  if (/[.$£€#^\\]/.test(before)) return true;
  // "-4" is below zero
  return (before === '-' || before === '–') && /^\s?$/.test(text[start - 2] ?? '') && !worded;
}

function goesOn(text: string, end: number): boolean {
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text);
}

function countsSomething(text: string, end: number): boolean {
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1];
  return next !== undefined && (next === '%' || isCounted(next));
}

function markAt(text: string, start: number): Token {
  const placeholder = skip(PLACEHOLDER, text, start);
  if (placeholder > start) return { kind: '_', start, end: placeholder };
  if (skip(ARROW, text, start) > start) return { kind: '>', start, end: start + 2 };
  const mark = String.fromCodePoint(text.codePointAt(start)!);
  const end = start + mark.length;
  if (mark === '-') {
    const isGlued = /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');
    return { kind: isGlued ? '-' : '~', start, end };
  }
  return { kind: kindOfMark(mark), start, end };
}
