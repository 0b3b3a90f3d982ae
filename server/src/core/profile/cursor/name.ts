/** Words in front of the cursor that a skill can be told by: its code, its name, what it is about. */
import type { PagedText } from '../../paged-text.ts';
import type { Piece, Span, Vocabulary } from '../types.ts';
import { ANY_LEVEL_WORD } from '../words/level-words.ts';

export interface UnfinishedName {
  /** All that is written of it: the whole stretch up to the cursor. Missing where that is more than a name. */
  readonly whole: Piece | undefined;
  /** The last words, most words first. */
  readonly lastWords: readonly Piece[];
  /** The end of what stands behind the cursor and is a part of it: the rest of a word, or of a name with its code. */
  readonly end: number;
  /** What stands around the code that follows the name, where both are written again: ` (` and `)`. */
  readonly code: { readonly lead: string; readonly closing: string } | undefined;
  /** A level follows already. */
  readonly hasLevel: boolean;
}

const MOST_WORDS = 5;
const LONGEST = 100;
const MOST_WORDS_OF_NAME = 9;
const WORD = String.raw`[\p{L}][\p{L}\p{N}/'’.-]*`;
const WORDS = new RegExp(String.raw`(?<![\p{L}\p{N}_/.@#-])${WORD}(?: (?:& |\()?${WORD}\)?)*$`, 'u');
/** Words that no name begins with. */
const SMALL = /^(?:an?|and|as|at|by|for|from|has|have|in|is|of|on|or|our|the|this|to|we|will|with|you|your)$/i;
const LEVEL_BEHIND = new RegExp(
  String.raw`^(?: ?[-–,:@(]{1,2} ?| )?(?:SFIA )?(?:(?:${ANY_LEVEL_WORD}) ?|L)?\d(?![\p{L}\p{N}])`,
  'iu',
);

/** @param stretch what is written at the cursor begins and ends there */
export function unfinishedName(
  text: PagedText,
  offset: number,
  stretch: Span,
  vocabulary: Vocabulary,
): UnfinishedName | undefined {
  const from = Math.max(stretch.start, offset - LONGEST);
  const before = text.slice(from, offset);
  const match = WORDS.exec(before);
  if (match === null) return undefined;
  const typed = { start: from + match.index, end: offset, text: match[0] };
  const isWhole = /^[\s*_([`"“]*$/.test(before.slice(0, match.index)) && from === stretch.start;
  const behind = text.slice(offset, Math.min(stretch.end, offset + LONGEST));
  const rest = restOf(typed.text, behind, vocabulary);
  const end = rest.text.length;
  return {
    whole: isWhole ? typed : undefined,
    lastWords: lastWords(typed),
    end: offset + end,
    code: rest.code,
    hasLevel: LEVEL_BEHIND.test(behind.slice(end).replace(/^[*_)\]]+/, '')),
  };
}

function lastWords({ start, end, text }: Piece): Piece[] {
  const places = [...text.matchAll(/\S+/g)].slice(-MOST_WORDS);
  return places
    .filter((word) => /\p{L}/u.test(word[0]) && !SMALL.test(word[0]))
    .map(({ index }) => ({ start: start + index, end, text: text.slice(index) }));
}

interface Rest {
  readonly text: string;
  readonly code: UnfinishedName['code'];
}

/** The rest of the word, or of the skill's name, with its code where one stands behind it. */
function restOf(typed: string, behind: string, vocabulary: Vocabulary): Rest {
  const word = /^[\p{L}\p{N}/'’-]*/u.exec(behind)![0].replace(/-\d?$/, '');
  if (/\([^()]*$/.test(typed)) {
    const text = word + (behind[word.length] === ')' ? ')' : '');
    return { text, code: { lead: ' (', closing: ')' } };
  }
  const text = restOfName(typed, behind, word, vocabulary);
  const [all, lead, code, closing] = CODE_BEHIND(vocabulary).exec(behind.slice(text.length)) ?? [];
  if (all === undefined || vocabulary.kindOf(code!) !== 'skill') return { text, code: undefined };
  const isItsCode = closing !== undefined || codesOf(typed, text, false, vocabulary).includes(code!);
  return isItsCode ? { text: text + all, code: { lead: lead!, closing: closing ?? '' } } : { text, code: undefined };
}

/** In brackets behind a name, or parted from it by a mark. */
const CODE_BEHIND = ({ codes }: Vocabulary): RegExp =>
  new RegExp(`^( ?[([]| - | – |: ?| )(${codes})(?:(?<=[([][\\w-]+)([)\\]])|(?<![([][\\w-]+)(?![\\p{L}\\p{N}]))`, 'u');

/** All words behind the cursor that go on with the name; the rest of the word where none do. */
function restOfName(typed: string, behind: string, word: string, vocabulary: Vocabulary): string {
  let longest = word;
  for (const { index } of behind.matchAll(/(?=[\s([,;:–|.*_-]|$)/g)) {
    const rest = behind.slice(0, index);
    if (index < word.length || !/[\p{L}\p{N}]$/u.test(typed + rest)) continue;
    if (codesOf(typed, rest, index === behind.length, vocabulary).length > 0) longest = rest;
  }
  return longest;
}

/**
 * The codes of the skills whose name begins in what was typed, perhaps behind other words, and ends with the rest, perhaps
 * with words cut short.
 * @param isOpen nothing follows the rest, so that words may be missing
 */
function codesOf(typed: string, rest: string, isOpen: boolean, vocabulary: Vocabulary): readonly string[] {
  const words = typed.split(' ');
  for (let i = Math.max(0, words.length - MOST_WORDS_OF_NAME); i < words.length; i++) {
    const name = words.slice(i).join(' ') + rest;
    const named = vocabulary.codesNamed(name);
    const codes = named.length > 0 ? named : vocabulary.codesAbridged(name, isOpen);
    if (codes.length > 0) return codes;
  }
  return [];
}
