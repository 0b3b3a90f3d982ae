/** Words that are part of a citation, or end one, whatever document they stand in. */
import {
  ANY_LEVEL_WORD,
  CLOSED_LEVEL_WORDS,
  ENGLISH_LEVEL_WORDS,
  LEVEL_WORDS,
  OTHER_LEVEL_WORDS,
} from '../words/level-words.ts';
import type { Kind } from './tokens.ts';

/** A level word with its number behind it. "Level of responsibility" is the framework's own term. */
export const LEVEL_WORD = new RegExp(
  String.raw`(?:[Rr]esponsibility )?(?:${ENGLISH_LEVEL_WORDS})(?: [Oo]f [Rr]esponsibility)?(?![\p{L}\p{N}_])\.?` +
    String.raw`|(?:${OTHER_LEVEL_WORDS})(?![\p{L}_])\.?|${CLOSED_LEVEL_WORDS}`,
  'uy',
);

const NUMERALS: ReadonlyMap<string, number> = new Map(
  [
    ['one', 'i'],
    ['two', 'ii'],
    ['three', 'iii'],
    ['four', 'iv'],
    ['five', 'v'],
    ['six', 'vi'],
    ['seven', 'vii'],
  ].flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);

/** The number that a word or a Roman numeral in capitals spells; `undefined` for any other word. */
export function numeralIn(word: string): number | undefined {
  const value = word.length > 5 ? undefined : NUMERALS.get(word.toLowerCase());
  return value !== undefined && /^[ivIV]+$/.test(word) && word !== word.toUpperCase() ? undefined : value;
}

/** Words that lead from a skill to its level. Tried before single words, the longest first. */
export const LEAD_WORDS =
  /(?:at a minimum of|at (?:the )?least|required at|working at|needed at|expected at|all at|min(?:imum)?\.?|max(?:imum)?\.?|at|is|from|all|between)(?![\p{L}\p{N}_])/iuy;

/** Words between the ends of a range. */
export const RANGE_WORDS = /(?:up to|through to|to|through|until|bis)(?![\p{L}\p{N}_])/uy;

/** So begins every level word, and with these first words every range and lead. "The" and "make" begin none. */
const MAY_LEAD = new RegExp(
  `^(?:resp|${ANY_LEVEL_WORD}|min|max|(?:at|is|all|to|up|from|between|through|until|bis|required|working|needed|expected)$)`,
  'iu',
);

/** False for a word with which no level word, range or lead begins; most words are such. */
export function mayLead(word: string): boolean {
  return MAY_LEAD.test(word);
}

const WORDS: ReadonlyMap<string, Kind> = new Map([
  ...kinds('a', 'and or und oder et ou y e'),
  ...kinds('i', 'in of for'),
  ...kinds('s', 'skill skills code codes competency competencies'),
  ...kinds(
    'x',
    'support call calls ticket tickets incident incidents issue issues request requests queue queues engineer engineers ' +
      'analyst analysts technician technicians team diploma diplomas qualification qualifications security clearance',
  ),
]);

function kinds(kind: Kind, words: string): [string, Kind][] {
  return words.split(' ').map((word) => [word, kind]);
}

/** The kind of a word in small letters; `w` for an ordinary one. */
export function kindOfWord(word: string): Kind {
  return WORDS.get(word) ?? 'w';
}

/**
 * Words in small letters that may follow the level of a citation. Behind any other one a bare number counts something:
 * "7 years", "7 direct reports".
 */
const BEHIND_A_LEVEL = new Set([
  ...LEVEL_WORDS,
  ...(
    'and or to through until up in for of as at is are was were has had will with when by from on plus required desirable essential preferred ' +
    'minimum maximum min max above below higher lower over if within after then skill skills if where who ' +
    'und oder bis et ou'
  ).split(' '),
]);

/** True where a word behind a number says that the number counts something. */
export function isCounted(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !BEHIND_A_LEVEL.has(word);
}

const MARKS: ReadonlyMap<string, Kind> = new Map([
  [':', ':'],
  ['：', ':'],
  ['=', '='],
  ['|', '|'],
  ['·', '·'],
  ['•', '·'],
  ['∙', '·'],
  [',', ','],
  ['、', ','],
  ['，', ','],
  [';', ';'],
  ['/', '/'],
  ['&', '&'],
  ['+', '&'],
  ['@', '@'],
  ['(', '('],
  ['【', '('],
  ['「', '('],
  ['[', '('],
  [')', ')'],
  ['】', ')'],
  ['」', ')'],
  [']', ')'],
  ['"', '"'],
  ["'", '"'],
  ['”', '"'],
  ['“', '"'],
  ['’', '"'],
  ['‘', '"'],
  ['–', '~'],
  ['—', '~'],
  ['―', '~'],
  ['~', 'l'],
  ['≥', 'l'],
  ['→', '>'],
  ['⇒', '>'],
  ['➔', '>'],
  ['➜', '>'],
  ['.', '.'],
  ['。', '.'],
]);

/** The kind of one mark that stands for itself, a hyphen apart. */
export function kindOfMark(mark: string): Kind {
  return MARKS.get(mark) ?? (/[\p{Extended_Pictographic}\p{M}\uFE0F]/u.test(mark) ? '"' : '?');
}
