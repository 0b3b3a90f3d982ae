/**
 * The shapes in which people cite skills, as one table. A shape is a pattern over kinds of tokens (tokens.ts); the parts of
 * a pattern are named below the table. To read a new shape is to add a row, with texts that it reads and texts that it
 * leaves: a test runs them all, and docs/shapes.md is made from them.
 */
import type { Shape } from '../types.ts';

/** One way of writing a citation. */
export interface CitationShape {
  /** Its name in docs and in `inspect --explain`. */
  readonly id: string;
  /** Parts parted by spaces; see `PARTS`. */
  readonly pattern: string;
  /** What a citation in this shape is called; where it depends on its level, `undefined`. */
  readonly shape?: Shape;
  /** Texts that it reads, with what is read: the code or the name, then the levels. */
  readonly reads: readonly (readonly [text: string, read: string])[];
  /** Texts that it must not read as a citation with these parts. */
  readonly leaves: readonly string[];
}

/** In the order in which they are tried at one place: what says more comes first. */
export const SHAPES: readonly CitationShape[] = [
  {
    id: 'level of name and code',
    pattern: 'worded of name - code',
    shape: 'name-code-level',
    reads: [['Level 3 in Network support (NTAS)', 'NTAS 3']],
    leaves: ['Level 3 in the office'],
  },
  {
    id: 'level of code',
    pattern: 'worded of code',
    reads: [
      ['Level 4 in ITOP', 'ITOP 4'],
      ['levels 2 to 3 of ITOP', 'ITOP 2 3'],
    ],
    leaves: ['Level 4 in IT'],
  },
  {
    id: 'name, code, level',
    pattern: 'name - code levels',
    shape: 'name-code-level',
    reads: [
      ['Network support (NTAS) - Level 3', 'NTAS 3'],
      ['Network support NTAS 2 3 4', 'NTAS 2 3 4'],
      ['Network support / NTAS / 3', 'NTAS 3'],
    ],
    leaves: ['Network support (the team) Level 3'],
  },
  {
    id: 'level, name, code',
    pattern: 'worded before name - code alone',
    shape: 'name-code-level',
    reads: [['Level 3: Network support (NTAS)', 'NTAS 3']],
    leaves: [],
  },
  {
    id: 'name and code',
    pattern: 'name - code',
    shape: 'name-code-level',
    reads: [['Network support (NTAS)', 'NTAS']],
    leaves: ['Network support (the team)'],
  },
  {
    id: 'code, name, level',
    pattern: 'code - name levels',
    shape: 'code-name-level',
    reads: [
      ['NTAS (Network support): Level 3', 'NTAS 3'],
      ['NTAS = Network support = 3', 'NTAS 3'],
    ],
    leaves: [],
  },
  {
    id: 'code, level, name',
    pattern: 'code levels - name end',
    reads: [['NTAS-3: Network support', 'NTAS 3']],
    leaves: [],
  },
  {
    id: 'code and name',
    pattern: 'code - name',
    shape: 'code-name-level',
    reads: [['NTAS - Network support', 'NTAS']],
    leaves: [],
  },
  {
    id: 'code-level',
    pattern: 'code glued compact',
    shape: 'code-hyphen-level',
    reads: [
      ['NTAS-3', 'NTAS 3'],
      ['NTAS@3', 'NTAS 3'],
      ['NTAS @ 3', 'NTAS 3'],
    ],
    leaves: ['NTAS-33', 'NTAS-3-b'],
  },
  {
    id: 'code, level',
    pattern: 'code levels',
    reads: [
      ['NTAS Level 3', 'NTAS 3'],
      ['NTAS (Level 2-3)', 'NTAS 2 3'],
      ['NTAS L3', 'NTAS 3'],
      ['NTAS Level four', 'NTAS 4'],
      ['NTAS Level IV', 'NTAS 4'],
      ['NTAS / 3', 'NTAS 3'],
      ['NTAS = Level 3', 'NTAS 3'],
      ['NTAS → 3', 'NTAS 3'],
      ['NTAS · 3', 'NTAS 3'],
      ['NTAS | 3', 'NTAS 3'],
      ['NTAS at 3', 'NTAS 3'],
      ['NTAS min 3', 'NTAS 3'],
      ['NTAS: Enable (4)', 'NTAS 4'],
      ['NTAS 3', 'NTAS 3'],
      ['NTAS 3 → 4', 'NTAS 3 4'],
      ['NTAS Stufe 3', 'NTAS 3'],
      ['NTAS Niveau 3', 'NTAS 3'],
      ['NTAS nivel 3', 'NTAS 3'],
      ['NTAS livello 3', 'NTAS 3'],
      ['NTAS レベル3', 'NTAS 3'],
      ['NTAS 等級 3', 'NTAS 3'],
      ['NTAS 3级', 'NTAS 3'],
    ],
    leaves: ['NTAS 7 years', 'NTAS: 7 direct reports', 'NTAS 4.5', 'NTAS -4', 'NTAS34', 'NTAS3b', 'NTAS [1-7]'],
  },
  {
    id: 'code, words in brackets, level',
    pattern: 'code aside far-levels',
    reads: [['NTAS (all sites): Level 3', 'NTAS 3']],
    leaves: ['NTAS (all sites), 3 people'],
  },
  {
    id: 'level, code',
    pattern: 'worded before code alone',
    reads: [
      ['Level 3: NTAS', 'NTAS 3'],
      ['Level 3 (NTAS)', 'NTAS 3'],
      ['Level 3 skills: NTAS', 'NTAS 3'],
    ],
    leaves: [],
  },
  {
    id: 'name, level',
    pattern: 'begin name far-levels',
    shape: 'name-level',
    reads: [
      ['Network support: Level 3', '"Network support" 3'],
      ['Network support = Level 3', '"Network support" 3'],
    ],
    leaves: ['the network support: Level 3 of the house'],
  },
  {
    id: 'name and number on a line',
    pattern: 'begin name bare-levels end',
    shape: 'name-level',
    reads: [
      ['Network support - 3', '"Network support" 3'],
      ['Network support (3)', '"Network support" 3'],
    ],
    leaves: ['Network support 3 sites', 'Network support: 7 years'],
  },
  {
    id: 'name and number in brackets',
    pattern: 'next name bracketed',
    shape: 'name-level',
    reads: [['Skills: Network support (3), Problem management (4)', '"Network support" 3, "Problem management" 4']],
    leaves: [],
  },
  { id: 'code', pattern: 'code', shape: 'code', reads: [['NTAS', 'NTAS']], leaves: ['x-NTAS', 'NTAS.md', 'NTAS-12'] },
];

/** Closing brackets and marks right behind a skill or name. */
const CLOSE = '[)"]*';
/** What may stand between two parts of a citation, whichever they are: one set for every shape. */
const BETWEEN = `${CLOSE}[:=|·~>,;@/(-]{0,2}"?`;
/** What joins one level to the next. */
const JOIN = '(?:[-~>]|l?t|,a?|[/&;]|a)';
/** Behind a level word also two digits, words and Roman numerals. */
const WORDED_NUMBERS = `[dDr](?:${JOIN}?L?[dD]|${JOIN}L?r)*`;
const NUMBERS = `d(?:${JOIN}?L?d)*`;
/** A guiding phrase behind the level. */
const PHRASE = '(?:[:~,-]?P(?=$|[).,;:|~"&?-])|\\(P\\)?)?';
const WORDED = `(?:(?:S-?)?L[:=~?-]?\\(?${WORDED_NUMBERS}${PHRASE}|dG)`;
const PHRASED = `P[:~(-]?L?${NUMBERS}`;
const SFIA_LEVEL = 'Sd(?!d)';
const BARE = `(?:${NUMBERS}${PHRASE}|H)`;
/** Behind levels, what says that they belong to what follows, or to something else. */
const OWN = '(?!:[CU]|x)';

const farLevels = `(?<levels>${WORDED}|${SFIA_LEVEL}|${PHRASED})${OWN}`;
const bareLevels = `(?<bare>${BARE})${OWN}`;

/**
 * The parts of a pattern.
 * - `name`, `code`: the skill. `-`: what may stand between two parts.
 * - `levels`: levels behind a skill, with what may stand before them; `far-levels`: with a level word; `bare-levels`: without.
 * - `worded`: levels with a level word, before a skill; `of`: "in", "of"; `before`: what may stand behind them.
 * - `alone`: no levels of its own follow. `begin`: only marks and "Skills:" stand before, or a citation and a comma.
 * - `next`: behind a comma or colon. `aside`: words in brackets. `end`: nothing follows but closing marks.
 */
export const PARTS: Readonly<Record<string, string>> = {
  code: '(?<code>[CU])',
  name: '(?<name>N)',
  '-': `${BETWEEN}(?:[sl]:?\\(?)?`,
  levels: `(?:${BETWEEN}(?:l|t)?\\(?${farLevels}|${BETWEEN}l?${bareLevels})`,
  'far-levels': `${BETWEEN}(?:l|t)?\\(?${farLevels}`,
  'bare-levels': `${BETWEEN}l?${bareLevels}`,
  bracketed: `\\((?<bare>${NUMBERS})\\)`,
  glued: '[-@]',
  compact: `(?<bare>d(?:(?:[~>]|l?t|,a?|[&;/]|a)L?d)*${PHRASE})(?!-)`,
  worded: `(?<front>${WORDED})`,
  of: '\\)?s?i',
  before: '\\)?s?[,:~(-]?',
  alone: `(?!\\)?${BETWEEN}(?:l|t)?\\(?(?:${WORDED}|d))`,
  begin: '',
  next: '',
  aside: '\\([^()]{1,12}\\)',
  end: '(?=[).":?]*$)',
};

/** Levels that belong to no skill beside them: `SFIA Level 4: Enable`. */
export const STATEMENT = WORDED;

/**
 * A text that is nothing but levels. `at least 3`, `Level 3 or above`, `3 (working towards 4)` are levels all the same.
 */
export const ONLY_LEVELS = new RegExp(
  `^\\(?[l?]*(?:S(?=d))?(?<levels>${WORDED}|${PHRASED}|${BARE})[)&?."]*(?:a?w{1,2}|l)?\\.?(?:\\([^()d]{1,8}\\)|\\([^()]{0,6}w[^()]{0,6}\\))?[.?]*$`,
  'd',
);
