/**
 * The tokens of a plain text. Each kind is one letter, so that a row of tokens is a string, and a shape of citation is a
 * pattern over it (shapes.ts). What a token is, is settled here once; no later layer looks at the characters again.
 */

export type Kind =
  // what a citation is made of
  | 'C' // the code of a skill: ITOP
  | 'U' // capitals in the form of a code that no edition knows: QZXW
  | 'N' // the name of a skill, in any edition's words
  | 'L' // a level word: Level, L, lvl, Level of responsibility, Stufe
  | 'G' // a level word that stands behind its number: 4级
  | 'd' // a digit that can be a level
  | 'D' // a number of two digits, which can be one behind a level word only
  | 'r' // a number in words or in Roman numerals, which can be one behind a level word only
  | 'P' // a guiding phrase: Enable; Ensure, advise
  | 'H' // a level of a house framework, which is a word: practitioner
  | 'S' // SFIA
  // what stands between its parts
  | '-' // a hyphen with no space around it
  | '~' // any other dash
  | '>' // an arrow
  | ':'
  | '='
  | '|'
  | '·'
  | ','
  | ';'
  | '/'
  | '&' // & and +
  | '@'
  | '(' // an opening bracket of any kind
  | ')'
  | '"' // marks that close or decorate: quotes, ticks, pictographs
  | 'a' // and, or
  | 't' // to, through, until
  | 'i' // in, of, for
  | 'l' // words that lead to a level: at least, minimum, required at
  | 's' // skill, code, competency
  // what is no part of one
  | 'K' // a code inside something longer: PROD-123, ITOP.md, PROG1
  | '#' // a number that counts something: 7 years
  | '_' // a place to fill in: [1-7]
  | 'x' // support, tickets, diploma: a level before it is not the framework's
  | '.' // a full stop
  | '?' // any other mark
  | 'w'; // any other word

export interface Token {
  readonly kind: Kind;
  /** Offsets in the plain text. */
  readonly start: number;
  readonly end: number;
  /** The number of a level. */
  readonly value?: number;
  /** The codes of the skills that bear a name. */
  readonly codes?: readonly string[];
  /** Of a name: how many words it has. */
  readonly words?: number;
}

/** The tokens of a text, with their kinds as one string. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  readonly kinds: string;
}
