/** Matches the rows of the table of shapes against tokens. */
import type { CitationShape } from './shapes.ts';
import { PARTS, SHAPES, STATEMENT } from './shapes.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Candidate } from './types.ts';

export interface CompiledShape {
  readonly row: CitationShape;
  readonly pattern: RegExp;
  readonly parts: ReadonlySet<string>;
}

/** Where the parts of a citation stand: indices of tokens, ends exclusive. */
export interface Parts {
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly levels: { readonly from: number; readonly to: number } | undefined;
}

const compiled: readonly CompiledShape[] = SHAPES.map((row) => {
  const parts = row.pattern.split(' ');
  return { row, parts: new Set(parts), pattern: new RegExp(parts.map((part) => PARTS[part]).join(''), 'dy') };
});

const BEGINNINGS: Readonly<Record<string, string>> = { code: 'CU', name: 'N', worded: 'LSd' };

/** The kinds of token with which a shape, or levels without a skill, may begin. */
const FIRST_KINDS = Object.values(BEGINNINGS).join('');
const FIRST = new RegExp(`[${FIRST_KINDS}]`, 'g');

/** Where the next token stands with which a shape may begin, and levels without a skill; the end of the text where none does. */
export function nextBeginning(kinds: string, from: number): number {
  FIRST.lastIndex = from;
  return FIRST.test(kinds) ? FIRST.lastIndex - 1 : kinds.length;
}

const byKind = new Map(
  [...FIRST_KINDS].map((kind) => [
    kind,
    compiled.filter(({ row }) => {
      const first = row.pattern.split(' ').find((part) => part in BEGINNINGS);
      return BEGINNINGS[first!]!.includes(kind);
    }),
  ]),
);
const NONE: readonly CompiledShape[] = [];

/** The shapes that may begin with a token of some kind. */
export function compiledShapes(kind: string): readonly CompiledShape[] {
  return byKind.get(kind) ?? NONE;
}

const statement = new RegExp(STATEMENT, 'y');

/** What levels without a skill look like, where they may begin with a token of this kind. */
export function statementPattern(kind: string): RegExp | undefined {
  return 'LSd'.includes(kind) ? statement : undefined;
}

/** @param before the citation in front, if any */
export function matchShape(
  { pattern, parts }: CompiledShape,
  tokens: Tokens,
  at: number,
  before: Candidate | undefined,
): Parts | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(tokens.kinds);
  if (match === null) return undefined;
  const groups = match.indices!.groups!;
  const code = groups['code']?.[0];
  const name = groups['name']?.[0];
  const behind = groups['levels'] ?? groups['bare'];
  const span = behind ?? groups['front'];
  if (!standsWhereItMay(parts, tokens, at, before)) return undefined;
  // one word and a number may be anything
  if (parts.has('bare-levels') && name !== undefined && tokens.list[name]!.words === 1) return undefined;
  if (name !== undefined && !isNameHere(tokens, name, code, at + match[0].length)) return undefined;
  if (behind !== undefined && belongsToNext(tokens, code ?? name!, behind)) return undefined;
  return { code, name, levels: span && { from: span[0], to: span[1] } };
}

function standsWhereItMay(
  parts: CompiledShape['parts'],
  tokens: Tokens,
  at: number,
  before: Candidate | undefined,
): boolean {
  if (parts.has('begin')) return begins(tokens, at, before);
  return !parts.has('next') || isNext(tokens, at);
}

/** What may stand in front of what a text is about: marks, numbering, "Skills:". */
const LEADS = /^[dD.)("~·?-]*(?:S?s:|S:)?$/;
const LONGEST_LEAD = 8;

function begins({ kinds, list }: Tokens, at: number, before: Candidate | undefined): boolean {
  if (at <= LONGEST_LEAD && LEADS.test(kinds.slice(0, at))) return true;
  // `Data analytics Level 4, Data visualisation Level 3`: one name alone after another
  return before?.run !== undefined && /^[,;&]*a?$/.test(kinds.slice(before.next, at)) && list[at]!.start > before.end;
}

/** Names of several words, each with a digit in brackets: at the beginning, or behind a comma or colon. */
function isNext({ kinds, list }: Tokens, at: number): boolean {
  return list[at]!.words! > 1 && (at === 0 || ',:;·'.includes(kinds[at - 1]!));
}

/** A name beside a code is its own, or stands by itself; a part of a longer name is neither. */
function isNameHere(tokens: Tokens, name: number, code: number | undefined, end: number): boolean {
  const { text, list, kinds } = tokens;
  const token = list[name]!;
  if (code === undefined) return standsAlone(tokens, name);
  const isOwn = token.codes!.includes(text.slice(list[code]!.start, list[code]!.end));
  if (name < code) {
    if (isOwn) return !isEndOfName(tokens, name);
    return standsAlone(tokens, name) && !/[,;/&a]/.test(kinds.slice(name + 1, code));
  }
  if (end === name + 1 && kinds[name - 1] !== '(' && list[name]!.words === 1 && hasLevelBetween(kinds, code, name))
    return false;
  return isOwn || (isCapital(text, token) && endsHere(kinds, name) && !/[,;/&a]/.test(kinds.slice(code + 1, name)));
}

function hasLevelBetween(kinds: string, code: number, name: number): boolean {
  return /[dDrH]/.test(kinds.slice(code, name));
}

function isCapital(text: string, { start }: Token): boolean {
  return /\p{Lu}/u.test(text[start]!);
}

/** Capitalised words that may stand in front of a name without being part of it. */
const NOT_PART =
  /^(?:The|A|An|Our|Your|Its|Skill|Skills|SFIA|Code|In|For|And|Or|Of|With|Primary|Secondary|Core|Key|Main|Other|Required|Essential|Desirable)$/;

/** The name begins with a capital, and what stands before it is no part of a longer name. */
function standsAlone({ text, list, kinds }: Tokens, name: number): boolean {
  if (!isCapital(text, list[name]!)) return false;
  const before = list[name - 1];
  if (before === undefined || !isWordKind(kinds[name - 1]!) || before.end + 1 < list[name]!.start) return true;
  const word = text.slice(before.start, before.end);
  return NOT_PART.test(word) || !/^\p{Lu}/u.test(word);
}

/** "IT governance" is not the skill "governance": it says the name in short. */
function isEndOfName({ text, list, kinds }: Tokens, name: number): boolean {
  const before = list[name - 1];
  return (
    before !== undefined &&
    !isCapital(text, list[name]!) &&
    isWordKind(kinds[name - 1]!) &&
    /^\p{Lu}[\p{L}\p{N}]*$/u.test(text.slice(before.start, before.end))
  );
}

function isWordKind(kind: string): boolean {
  return /[wxsilatNPHKCUS]/.test(kind);
}

/** Behind the name stands no further word that would make it a longer one. */
function endsHere(kinds: string, name: number): boolean {
  const next = kinds[name + 1];
  return next === undefined || !/[wxiNPHKCU]/.test(next);
}

/** Behind a comma, levels may belong to the skill that follows them: `NTAS, Level 3: ITOP`. */
function belongsToNext({ kinds }: Tokens, skill: number, [from, to]: readonly [number, number]): boolean {
  return (
    /[,;|]/.test(kinds.slice(skill + 1, from)) &&
    /^(?:\)?[:(]?(?:[CU]|N[("]*[CU])|i[CUN])/.test(kinds.slice(to, to + 5))
  );
}
