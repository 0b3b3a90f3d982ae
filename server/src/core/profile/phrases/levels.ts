/** Tokens -> levels: "Level 4", "L4", "4-5", "3 to 5", "L3 → L4", "2 3 4 5", "4, 5 and 6", "4 (Enable)". */
import type { Vocabulary } from '../types.ts';
import { lex } from './lexer.ts';
import { ONLY_LEVELS } from './shapes.ts';
import type { Token, Tokens } from './tokens.ts';

interface OneLevel {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface LevelRun {
  /** Offsets in the plain text: the levels with their separators, without the word "Level". */
  readonly start: number;
  readonly end: number;
  readonly levels: readonly OneLevel[];
  readonly name?: { readonly start: number; readonly end: number };
  /** Where the expression begins, the word "Level" included. */
  readonly wordStart: number;
  /** Where the whole expression ends, the level's name and its closing bracket included. */
  readonly tailEnd: number;
}

export interface LevelTokens extends LevelRun {
  /** The token behind the last one of the expression. */
  readonly next: number;
}

/** Reads the tokens from `from` to `to` (exclusive), which a pattern has found to be levels; `undefined` where they are none after all. */
export function levelRun(tokens: Tokens, from: number, to: number): LevelTokens | undefined {
  const { list, kinds } = tokens;
  const isNumber = (token: Token): boolean => 'dDrH'.includes(token.kind);
  let first = from;
  while (first < to && !isNumber(list[first]!)) first++;
  if (first === to) return undefined;
  // "SFIA 7", "SFIA 8" and "SFIA 9" are editions as often as levels, so they are neither
  if (kinds[from] === 'S' && first === from + 1 && list[first]!.value! > 6) return undefined;
  const { levels, last } = numbersIn(list, kinds, first, to);
  const next = phraseBehind(kinds, last + 1, to);
  const phrase =
    kinds[from] === 'P' ? list[from] : next > last + 1 ? list.slice(last + 1, next).find(isPhrase) : undefined;
  // of "Enable (Level 4)" the level word is the beginning
  let word = from;
  while (word < first && !'LS'.includes(kinds[word]!)) word++;
  const behind = kinds[last + 1] === 'G' ? last + 2 : next;
  const opened =
    kinds.slice(from, last).includes('(') || kinds[from - 1] === '(' || kinds.slice(last + 1, next).includes('(');
  return {
    start: list[first]!.start,
    end: list[last]!.end,
    levels,
    wordStart: list[word]!.start,
    ...tailOf(tokens, last, behind, opened),
    ...(phrase !== undefined && { name: { start: phrase.start, end: phrase.end } }),
  };
}

/**
 * Where an expression ends.
 * @param last its last number
 * @param behind the token behind its name
 * @param opened whether a bracket is open, which may close here
 */
function tailOf(
  { text, list, kinds }: Tokens,
  last: number,
  behind: number,
  opened: boolean,
): { readonly tailEnd: number; readonly next: number } {
  let tailEnd = Math.max(list[last]!.end, list[behind - 1]!.end);
  if (text[tailEnd] === '+') tailEnd++;
  const closes = opened && kinds[behind] === ')' && /^\s?$/.test(text.slice(tailEnd, list[behind]!.start));
  return closes ? { tailEnd: list[behind]!.end, next: behind + 1 } : { tailEnd, next: behind };
}

function isPhrase({ kind }: Token): boolean {
  return kind === 'P';
}

/** The numbers one behind the other, as single levels, ranges and lists. */
function numbersIn(
  list: readonly Token[],
  kinds: string,
  first: number,
  to: number,
): { levels: OneLevel[]; last: number } {
  const levels: OneLevel[] = [];
  let last = first;
  let current = levelAt(list[first]!);
  for (let i = first + 1; i < to; i++) {
    const token = list[i]!;
    if (!'dDr'.includes(token.kind)) {
      if (token.kind === 'P') break;
      continue;
    }
    const between = kinds.slice(last + 1, i).replace('L', '');
    // "4/7" is four of seven
    if (between === '/' && token.value === 7 && current.from < 6 && token.start === list[last]!.end + 1) break;
    if (/^(?:[-~]|l?t)$/.test(between) && current.from === current.to) {
      current = { from: current.from, to: token.value!, start: current.start, end: token.end };
    } else {
      // an arrow leads from one level to the next: both are meant, not a range that could run backwards
      levels.push(current);
      current = levelAt(token, list[i - 1]);
    }
    last = i;
  }
  levels.push(current);
  return { levels, last };
}

/** Of a further level the short word is a part: the `L6` of `L4 → L6`. */
function levelAt({ value, start, end }: Token, before?: Token): OneLevel {
  const isWorded = before?.kind === 'L' && before.end === start;
  return { from: value!, to: value!, start: isWorded ? before.start : start, end };
}

/** The token behind a guiding phrase that follows the numbers; `at` where none does. */
function phraseBehind(kinds: string, at: number, to: number): number {
  const phrase = kinds.slice(at, to).indexOf('P');
  return phrase < 0 ? at : at + phrase + 1;
}

/** A text that is nothing but levels: a cell of a Level column, a value in front matter. `undefined` for anything else. */
export function onlyLevels(text: string, vocabulary: Vocabulary): LevelRun | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const tokens = lex(text, vocabulary);
  const match = ONLY_LEVELS.exec(tokens.kinds);
  const [from, to] = match?.indices?.groups?.['levels'] ?? [0, 0];
  return to > from ? levelRun(tokens, from, to) : undefined;
}

/** A cell that is longer says more than levels. */
const LONGEST_CELL = 120;
