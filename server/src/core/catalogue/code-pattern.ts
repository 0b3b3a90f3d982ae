/**
 * How the codes of a framework look, written in a small safe part of the regular-expression language:
 * a sequence of plain characters, classes like `[A-Z]`, and `\d`, each with `{n}`, `{n,m}` or `?` behind it.
 * There are no groups, no alternatives, no `*` and no `+`, and the number of ways to match is bounded:
 * whatever a file declares, looking for a code can never run away.
 */
import type { Messages } from '../messages/messages.ts';
import { english } from '../messages/messages.ts';

type Say = Messages['codePatterns'];

/** The shape of SFIA's codes: `ITOP`. */
export const SFIA_CODE_PATTERN = '[A-Z]{4}';

/** The longest code that a pattern may allow, in characters. */
export const MAX_CODE_LENGTH = 32;

const MAX_PATTERN_LENGTH = 128;

/** In how many lengths the parts may combine: bounds the backtracking of a regular expression at one place of a text. */
const MAX_WAYS = 32;

export type CompiledCodePattern =
  /** `source` is safe inside any regular expression, with or without the flag `u`; it has no groups and no anchors. */
  { readonly ok: true; readonly source: string } | { readonly ok: false; readonly reason: string };

/** Checks a code pattern and turns it into the source of a regular expression. `reason` is one plain sentence. */
export function compileCodePattern(pattern: string, say: Say = english.codePatterns): CompiledCodePattern {
  if (pattern === '') return { ok: false, reason: say.empty };
  if (pattern.length > MAX_PATTERN_LENGTH) {
    return { ok: false, reason: say.tooLong(MAX_PATTERN_LENGTH) };
  }
  const parts: string[] = [];
  let shortest = 0;
  let longest = 0;
  let ways = 1;
  let index = 0;
  while (index < pattern.length) {
    const unit = readUnit(pattern, index, say);
    if (typeof unit === 'string') return { ok: false, reason: unit };
    const times = readTimes(pattern, unit.end, say);
    if (typeof times === 'string') return { ok: false, reason: times };
    index = times.end;
    shortest += times.min;
    longest += times.max;
    ways *= times.max - times.min + 1;
    parts.push(unit.source + times.source);
    if (longest > MAX_CODE_LENGTH) {
      return { ok: false, reason: say.codesTooLong(MAX_CODE_LENGTH) };
    }
  }
  if (shortest < 2) return { ok: false, reason: say.codesTooShort };
  if (ways > MAX_WAYS) return { ok: false, reason: say.tooOpen };
  if (pattern.startsWith(' ') || pattern.endsWith(' ')) {
    return { ok: false, reason: say.spaceAtEnd };
  }
  return { ok: true, source: parts.join('') };
}

interface Unit {
  readonly source: string;
  readonly end: number;
}

/** Plain characters besides letters and digits. None of them means anything in a Markdown table or in inline code. */
const PUNCTUATION = ' -_./:#&@';

const isLetterOrDigit = (char: string): boolean => char.length === 1 && /[\p{L}\p{N}]/u.test(char);

/** One class, escape or plain character at `start`, or the reason why there is none. */
function readUnit(pattern: string, start: number, say: Say): Unit | string {
  const char = pattern.charAt(start);
  if (char === '[') return readClass(pattern, start, say);
  if (char === '\\') {
    const escaped = pattern.charAt(start + 1);
    if (escaped === 'd') return { source: '[0-9]', end: start + 2 };
    if (escaped !== '' && `${PUNCTUATION}+`.includes(escaped)) return { source: quote(escaped), end: start + 2 };
    return say.badEscape(escaped);
  }
  if (isLetterOrDigit(char) || PUNCTUATION.includes(char)) return { source: quote(char), end: start + 1 };
  if (char === '^' || char === '$') return say.anchor(char);
  if (char === '*' || char === '+') return say.endless(char);
  if (char === '(' || char === ')' || char === '|') return say.group(char);
  return say.notHere(char);
}

/** A class: single letters, digits and punctuation marks, and ranges like `A-Z`. */
function readClass(pattern: string, start: number, say: Say): Unit | string {
  const end = pattern.indexOf(']', start);
  if (end < 0) return say.openBracket;
  const body = pattern.slice(start + 1, end);
  if (body === '') return say.emptyBrackets;
  if (body.startsWith('^')) return say.negated;
  let source = '';
  for (let index = 0; index < body.length; index += 1) {
    const from = body.charAt(index);
    const to = body.charAt(index + 2);
    if (body.charAt(index + 1) === '-' && to !== '') {
      if (!isRange(from, to)) return say.noRange(from, to);
      source += `${from}-${to}`;
      index += 2;
    } else if (isLetterOrDigit(from) || (PUNCTUATION.includes(from) && from !== ' ')) {
      source += from === '-' ? '\\-' : from;
    } else {
      return say.notInBrackets(from);
    }
  }
  return { source: `[${source}]`, end: end + 1 };
}

function isRange(from: string, to: string): boolean {
  const sameKind = [/[A-Z]/, /[a-z]/, /[0-9]/].some((kind) => kind.test(from) && kind.test(to));
  return sameKind && from <= to;
}

interface Times {
  readonly min: number;
  readonly max: number;
  readonly source: string;
  readonly end: number;
}

/** How often the unit before `start` stands: `{n}`, `{n,m}`, `?`, or once. */
function readTimes(pattern: string, start: number, say: Say): Times | string {
  const char = pattern.charAt(start);
  if (char === '?') return { min: 0, max: 1, source: '?', end: start + 1 };
  if (char !== '{') return { min: 1, max: 1, source: '', end: start };
  const match = /^\{(\d{1,2})(?:,(\d{1,2}))?\}/.exec(pattern.slice(start));
  if (match === null) return say.badTimes;
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : Number(match[2]);
  if (min > max || max === 0) return say.badOrder(match[0]);
  if (pattern.charAt(start + match[0].length) === '?') return say.strayQuestionMark(match[0]);
  return { min, max, source: `{${min},${max}}`, end: start + match[0].length };
}

/** A plain character, as a regular expression takes it with and without the flag `u`. */
const quote = (char: string): string => ('./+$^*'.includes(char) ? `\\${char}` : char);
