/**
 * Tells quickly that nothing can be found in a text, so that whoever checks very many files need not read most of them.
 * It never says so of a text in which something is found: a property test holds it to the full reading.
 *
 * A finding needs a document that cites the framework, a level of responsibility, or a comment that ignores something. What
 * shows that a document cites (`profile/document/evidence.ts`) takes a known code, the framework's own name or address, or
 * several names of skills in brackets. All of these are looked for in the raw text, where marks may part their letters.
 */
import type { Vocabulary } from '../profile/types.ts';
import { ANY_LEVEL_WORD, CLOSED_LEVEL_WORDS } from '../profile/words/level-words.ts';
import { LONGEST_DOCUMENT } from './limits.ts';

/** @param text a whole document */
export function mayHoldFinding(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > LONGEST_DOCUMENT || SIGNS.test(text) || isUnusual(text)) return true;
  const codes = codesOf(vocabulary);
  if (codes.areIn(text, true)) return true;
  if (codes.mayBeParted.test(text) && codes.areIn(withoutMarks(text), false)) return true;
  return mayStateResponsibility(text) || mayTagDuties(text, vocabulary);
}

/** What says by itself that the framework or this program is spoken of. */
const SIGNS = /sfia|skillcode|role-profiles-|framework for the information age/i;

/** Letters that are written as something else: by their number, in full width, or in YAML by a backslash. */
function isUnusual(text: string): boolean {
  if (text.includes('&#') || /[\uff21-\uff3a\uff41-\uff5a]/.test(text)) return true;
  if (!/^\uFEFF?---/.test(text)) return false;
  const end = /\n(?:---|\.\.\.)/.exec(text)?.index ?? text.length;
  return text.slice(0, end).includes('\\');
}

interface Codes {
  /** @param isRaw as it was written: then no letter stands right behind a code */
  areIn(text: string, isRaw: boolean): boolean;
  /** Something that might be a mark stands where only a part of a code is in front of it. */
  readonly mayBeParted: RegExp;
}

const known = new WeakMap<Vocabulary, Codes>();

function codesOf(vocabulary: Vocabulary): Codes {
  let codes = known.get(vocabulary);
  if (codes === undefined) known.set(vocabulary, (codes = createCodes(vocabulary.skillCodes)));
  return codes;
}

function createCodes(all: ReadonlySet<string>): Codes {
  const others = [...all].filter((code) => !/^[A-Z]{4}$/.test(code));
  const other = others.length === 0 ? undefined : new RegExp(others.map(quoted).join('|'));
  return {
    areIn: (text, isRaw) => hasCapitals(text, all, isRaw) || other?.test(text) === true,
    mayBeParted: other === undefined ? PARTED_CAPITALS : ANY_MARK,
  };
}

/** Whether one of the codes of four capitals stands in a text. */
function hasCapitals(text: string, codes: ReadonlySet<string>, isRaw: boolean): boolean {
  const holds = (capitals: string): boolean =>
    [...capitals].some((_, at) => codes.has(capitals.slice(at, at + LENGTH)));
  CAPITALS.lastIndex = 0;
  for (let run = CAPITALS.exec(text); run !== null; run = CAPITALS.exec(text)) {
    const [capitals] = run;
    if (isRaw ? !/[a-z]/.test(text[CAPITALS.lastIndex] ?? '') && codes.has(capitals.slice(-LENGTH)) : holds(capitals))
      return true;
  }
  return false;
}

const CAPITALS = /[A-Z]{4,}/g;
const LENGTH = 4;

function quoted(code: string): string {
  return code.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** What nobody sees: it parts no word. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const PARTED_CAPITALS = new RegExp(`(?<![A-Z])[A-Z]{1,3}_*[*\`~<{![\\]\\\\\\r${UNSEEN}]`);
const ANY_MARK = new RegExp(`[*_\`~<{![\\]\\\\\\r${UNSEEN}]`);

/** Longer ones are read as the text that they are. */
const LONGEST = 2000;
const TARGET = `(?:\\((?:[^()]|\\([^()]*\\)){0,${LONGEST}}\\)|\\[[^\\]]{0,${LONGEST}}\\])`;
/** What stands between the letters of a word and is not read: pictures, targets of links, footnotes, tags, attributes, marks. */
const MARKS = new RegExp(
  [
    `!\\[[^[\\]]{0,${LONGEST}}\\]${TARGET}?`,
    `\\]${TARGET}`,
    `\\[\\^[^[\\]]{0,${LONGEST}}\\]`,
    `<(?:[^<>"']|"[^"]*"|'[^']*'){0,${LONGEST}}>`,
    `\\{[.#][^{}\\n]{0,${LONGEST}}\\}`,
    `[*_\`~\\\\\\r[\\]${UNSEEN}]`,
  ].join('|'),
  'g',
);

function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** `Level of responsibility: 4` says whose level it is, without any other word of the framework. */
function mayStateResponsibility(text: string): boolean {
  RESPONSIBLE.lastIndex = 0;
  let from = 0;
  for (let found = RESPONSIBLE.exec(text); found !== null; found = RESPONSIBLE.exec(text)) {
    from = paragraphStart(text, from, found.index);
    BLANK_LINE.lastIndex = found.index;
    const end = BLANK_LINE.exec(text)?.index ?? text.length;
    if (STATES_LEVEL.test(withoutMarks(text.slice(from, end)))) return true;
    RESPONSIBLE.lastIndex = Math.max(RESPONSIBLE.lastIndex, end);
  }
  return false;
}

const MARK = `(?:[*_\`~\\\\\\r[\\]${UNSEEN}]|<[^<>]{0,${LONGEST}}>)*`;
const RESPONSIBLE = new RegExp([...'responsib'].join(MARK), 'gi');
const BLANK_LINE = /\n[ \t\r]*\n/g;
const STATES_LEVEL = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${ANY_LEVEL_WORD}|l)(?:[^\p{L}\p{N}]{1,200}of[^\p{L}\p{N}]{1,200}responsibility)?|${CLOSED_LEVEL_WORDS})` +
    String.raw`[^\p{L}\p{N}]{0,200}(?:\d|one|two|three|four|five|six|seven|i|v)|\d[^\p{L}\p{N}]{0,200}[级級]`,
  'iu',
);

/** The beginning of the last paragraph that begins before a place, looked for from another one on. */
function paragraphStart(text: string, from: number, place: number): number {
  let start = from;
  BLANK_LINE.lastIndex = from;
  for (let line = BLANK_LINE.exec(text); line !== null && line.index < place; line = BLANK_LINE.exec(text))
    start = BLANK_LINE.lastIndex;
  return start;
}

/** Several names of skills in brackets behind duties: `... tells the engineer. (Problem management level 3)`. */
function mayTagDuties(text: string, vocabulary: Vocabulary): boolean {
  OPENED.lastIndex = 0;
  let names = 0;
  for (let word = OPENED.exec(text); word !== null; word = OPENED.exec(text)) {
    if ((word[2] !== undefined || vocabulary.beginsName(word[1]!)) && ++names >= FEWEST_TAGS) return true;
  }
  return false;
}

const FEWEST_TAGS = 3;
/** The first word in brackets; the second group is a mark that may stand in the middle of it. */
const OPENED = new RegExp(
  `[([] ?(\\p{L}[\\p{L}\\p{N}]{0,60})([*\`~<{!\\\\\\r${UNSEEN}]|\\]\\([^()]{0,${LONGEST}}\\)\\p{L})?`,
  'gu',
);
