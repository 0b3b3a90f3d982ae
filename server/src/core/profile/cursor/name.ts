/** Words in front of the cursor that a skill can be told by: its code, its name, what it is about. */
import type { PagedText } from '../../paged-text.ts';
import type { Piece, Span, Vocabulary } from '../types.ts';

export interface UnfinishedName {
  /** All that is written of it: the whole stretch up to the cursor. Missing where that is more than a name. */
  readonly whole: Piece | undefined;
  /** The last words, most words first. */
  readonly lastWords: readonly Piece[];
  /** The end of what stands behind the cursor and is a part of it: the rest of a word, or of a name with its code. */
  readonly end: number;
  /** True where a name with a code in brackets ends there, so that both are written again. */
  readonly endsInCode: boolean;
  /** A level follows already. */
  readonly hasLevel: boolean;
}

const MOST_WORDS = 5;
const LONGEST = 100;
const WORD = String.raw`[\p{L}][\p{L}\p{N}/'’.-]*`;
const WORDS = new RegExp(String.raw`(?<![\p{L}\p{N}_/.@#-])${WORD}(?: (?:& |\()?${WORD}\)?)*$`, 'u');
/** Words that no name begins with. */
const SMALL = /^(?:an?|and|as|at|by|for|from|has|have|in|is|of|on|or|our|the|this|to|we|will|with|you|your)$/i;
const LEVEL_BEHIND = /^(?: ?[-–,:@(]{1,2} ?| )?(?:SFIA )?(?:[Ll]evels? ?|L)?\d(?![\p{L}\p{N}])/u;

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
  return {
    whole: isWhole ? typed : undefined,
    lastWords: lastWords(typed),
    end: offset + rest.length,
    endsInCode: /[)\]]$/.test(rest) || /\([^()]*$/.test(typed.text),
    hasLevel: LEVEL_BEHIND.test(behind.slice(rest.length).replace(/^[*_)\]]+/, '')),
  };
}

function lastWords({ start, end, text }: Piece): Piece[] {
  const places = [...text.matchAll(/\S+/g)].slice(-MOST_WORDS);
  return places
    .filter((word) => /\p{L}/u.test(word[0]) && !SMALL.test(word[0]))
    .map(({ index }) => ({ start: start + index, end, text: text.slice(index) }));
}

/** The rest of the word, or of the skill's name, with its code where one stands in brackets behind it. */
function restOf(typed: string, behind: string, vocabulary: Vocabulary): string {
  const word = /^[\p{L}\p{N}/'’-]*/u.exec(behind)![0].replace(/-\d?$/, '');
  if (/\([^()]*$/.test(typed)) return word + (behind[word.length] === ')' ? ')' : '');
  let longest = word;
  for (const { index } of behind.matchAll(/(?=[\s([,;:–|.*_-]|$)/g)) {
    const whole = `${typed}${behind.slice(0, index)}`;
    if (index >= word.length && /[\p{L}\p{N}]$/u.test(whole) && isName(whole, vocabulary))
      longest = behind.slice(0, index);
  }
  const code = new RegExp(`^ ?[([](?:${vocabulary.codes})[)\\]]`, 'u').exec(behind.slice(longest.length));
  return code !== null && isName(`${typed}${longest}`, vocabulary) ? longest + code[0] : longest;
}

/** The name stands at the end of what was typed, perhaps behind other words. */
function isName(text: string, vocabulary: Vocabulary): boolean {
  const words = text.split(' ');
  return words.some((_, i) => vocabulary.codesNamed(words.slice(i).join(' ')).length > 0);
}
