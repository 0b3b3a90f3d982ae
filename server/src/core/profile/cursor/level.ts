/** A citation that lacks its level, in front of the cursor. */
import type { PagedText } from '../../paged-text.ts';
import { levelsBehind } from '../phrases/levels-at.ts';
import type { Piece, Span, Vocabulary } from '../types.ts';
import { CLOSED_LEVEL_WORDS, ENGLISH_LEVEL_WORDS, OTHER_LEVEL_WORDS } from '../words/level-words.ts';

export interface UnfinishedLevel {
  /** The code, in capitals, or the name where it stands alone. */
  readonly code: Piece | undefined;
  /** The name in front of the code, or in its place. */
  readonly name: Piece | undefined;
  /** What stands between the code, or the name alone, and the level: `-`, ` (Level `. Empty behind a bare code. */
  readonly lead: string;
  /** The bracket between name and code, `(`, or nothing. */
  readonly bracket: string;
  /** The digit in front of the cursor, or nothing. */
  readonly digit: string;
  /** What stands behind the cursor of it already. */
  readonly behind: LevelBehind;
}

export interface LevelBehind {
  /** The end of the level that goes on from what stands in front: of `4` in `ITOP|-4`; the cursor where there is none. */
  readonly levelEnd: number;
  /** The phrase that says what the level means: the `Enable` of `ITOP Level |4 (Enable)`. */
  readonly phrase: Span | undefined;
  /** The closing brackets, and the marks behind bold words, that stand behind level and phrase. */
  readonly closed: string;
  /** The end of a level that stands there once more, in whatever way it is spelt: of ` (Level 4)` in `ITOP-| (Level 4)`. */
  readonly again: number | undefined;
}

/** What people write between a code and its level. */
const WORD = `(?:SFIA[ -])?(?:${ENGLISH_LEVEL_WORDS}|${OTHER_LEVEL_WORDS}|${CLOSED_LEVEL_WORDS})`;
const LEAD = String.raw`(?: ?[-–] ?| ?@ ?| |: ?|, ?(?=${WORD})|[)\]]{1,3}[ ,:–-]{0,3}|\*{1,2}[ ,:–-]{0,3})?(?: ?[([])?(?:${WORD} ?|L)?`;
/** What stands between a name alone and its level: a number needs its word there. */
const LEAD_OF_NAME = `(?: ?[-–:,(] ?| )${WORD} ?`;
const LEVEL_BEHIND = /^\d(?: ?(?:[-–/]|to) ?\d)?(?![\p{L}\p{N}])/u;
const LONGEST = 160;

/** @param stretch what is written at the cursor begins and ends there */
export function unfinishedLevel(
  text: PagedText,
  offset: number,
  stretch: Span,
  vocabulary: Vocabulary,
): UnfinishedLevel | undefined {
  const from = Math.max(stretch.start, offset - LONGEST);
  const before = text.slice(from, offset);
  const head = codeAndLead(before, vocabulary) ?? nameAndLead(before, vocabulary);
  if (head === undefined) return undefined;
  const behind = text.slice(offset, Math.min(stretch.end, offset + LONGEST));
  const lead = head.lead === '' ? leadBehind(behind) : '';
  const move = (piece: Piece | undefined): Piece | undefined =>
    piece && { ...piece, start: piece.start + from, end: piece.end + from };
  return {
    ...head,
    lead: head.lead + lead,
    code: move(head.code),
    name: move(head.name),
    behind: levelBehind(behind, offset, lead, head.digit, vocabulary),
  };
}

const LEADS_ON = new RegExp(`^(${LEAD})\\d(?![\\p{L}\\p{N}])`, 'u');

/** `ITOP|-4`: what leads to the level stands behind the cursor as well. */
function leadBehind(behind: string): string {
  return LEADS_ON.exec(behind)?.[1] ?? '';
}

/**
 * @param behind the text from the cursor, which is at `offset`, on
 * @param lead how it begins, where that leads to the level
 * @param digit the digit in front of the cursor, or nothing
 */
function levelBehind(behind: string, offset: number, lead: string, digit: string, vocabulary: Vocabulary): LevelBehind {
  const level = digit === '' ? (LEVEL_BEHIND.exec(behind.slice(lead.length))?.[0] ?? '') : '';
  const end = lead.length + level.length;
  const phrase = digit === '' && level === '' ? undefined : phraseBehind(behind.slice(end), vocabulary);
  const closed = CLOSED.exec(behind.slice(end + (phrase?.end ?? 0)))![0];
  const again = digit === '' && level === '' ? againIn(behind.slice(closed.length), vocabulary) : undefined;
  return {
    levelEnd: offset + end,
    phrase: phrase && { start: offset + end + phrase.start, end: offset + end + phrase.end },
    closed,
    again: again && offset + closed.length + again,
  };
}

const CLOSED = /^(?:[)\]]|[*_`]{1,3}(?!\w))*/;
const SOME_LEVEL = ' Level 4';

/** Where the phrase stands in a text that follows a level. */
function phraseBehind(text: string, vocabulary: Vocabulary): Span | undefined {
  const phrase = levelsBehind(`${SOME_LEVEL}${text}`, 0, vocabulary)?.name;
  return phrase && { start: phrase.start - SOME_LEVEL.length, end: phrase.end - SOME_LEVEL.length };
}

/** Where a level ends that a text begins with; `undefined` where it begins with something else. */
function againIn(text: string, vocabulary: Vocabulary): number | undefined {
  // the marks of bold words stand in nobody's way
  const end = levelsBehind(text.replace(/[*_]/g, ' '), 0, vocabulary)?.tailEnd;
  return end && end + /^[*_]*/.exec(text.slice(end))![0].length;
}

type Head = Pick<UnfinishedLevel, 'code' | 'name' | 'lead' | 'bracket' | 'digit'>;

function codeAndLead(before: string, vocabulary: Vocabulary): Head | undefined {
  const match = codePattern(vocabulary).exec(before);
  if (match === null) return undefined;
  const [, written, lead, digit] = match;
  // a single space begins nothing, and a digit right behind words is a number
  if (lead === ' ' && digit === '') return undefined;
  const capitals = written!.toUpperCase();
  // small letters alone are the beginning of a word
  if (vocabulary.kindOf(capitals) !== 'skill' || (written !== capitals && lead!.trim() === '')) return undefined;
  const code = { start: match.index, end: match.index + written!.length, text: capitals };
  const name = nameInFront(before, code, vocabulary);
  const bracket = name === undefined ? '' : (/[([]/.exec(before.slice(name.end, code.start))?.[0] ?? '');
  return { code, name, lead: lead!, bracket, digit: digit! };
}

const patterns = new WeakMap<Vocabulary, RegExp>();

function codePattern(vocabulary: Vocabulary): RegExp {
  let pattern = patterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}_/.-])(${vocabulary.codes})(${LEAD})(\\d?)$`, 'iu');
    patterns.set(vocabulary, pattern);
  }
  return pattern;
}

const MOST_WORDS = 9;

/** The skill's name right in front of its code: `Network support (NTAS`, `**Network support** NTAS`. */
function nameInFront(before: string, code: Piece, vocabulary: Vocabulary): Piece | undefined {
  const gap = /[*_]{0,2}(?: ?[([]| - | – | |: ?)[*_]{0,2}$/.exec(before.slice(0, code.start))?.[0];
  if (gap === undefined) return undefined;
  return nameBefore(before, code.start - gap.length, (codes) => codes.includes(code.text), vocabulary);
}

function nameAndLead(before: string, vocabulary: Vocabulary): Head | undefined {
  const match = new RegExp(`(${LEAD_OF_NAME})(\\d?)$`, 'u').exec(before);
  if (match === null) return undefined;
  const name = nameBefore(before, match.index, (codes) => codes.length > 0, vocabulary);
  return name && { code: undefined, name, lead: match[1]!, bracket: '', digit: match[2]! };
}

/** The longest name of a skill that ends at `end`. */
function nameBefore(
  before: string,
  end: number,
  isWanted: (codes: readonly string[]) => boolean,
  vocabulary: Vocabulary,
): Piece | undefined {
  let found: Piece | undefined;
  let start = end;
  for (let words = 0; words < MOST_WORDS && start > 0; words++) {
    while (start > 0 && before[start - 1] === ' ') start--;
    while (start > 0 && !/[\s*_([|]/.test(before[start - 1]!)) start--;
    const text = before.slice(start, end);
    if (text !== '' && isWanted(vocabulary.codesNamed(text))) found = { start, end, text };
    if (start > 0 && before[start - 1] !== ' ') break;
  }
  return found;
}
