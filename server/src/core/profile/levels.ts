/** How levels are written: "Level 4", "L4", "4-5", "3 to 5", "L3 → L4", "2 3 4 5", "4, 5 and 6", "4 (Enable)". Works on plain text. */
import type { Vocabulary } from './types.ts';

export interface LevelRun {
  /** Offsets in the plain text: the levels with their separators, without the word "Level". */
  readonly start: number;
  readonly end: number;
  readonly levels: readonly {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
  }[];
  readonly name?: { readonly start: number; readonly end: number };
  /** Where the expression begins, the word "Level" included. */
  readonly wordStart: number;
  /** Where the whole expression ends, the level's name and its closing bracket included. */
  readonly tailEnd: number;
}

/** "Level of responsibility" is the framework's own term. */
const LEVEL_WORD =
  '(?:SFIA[ -]?)?(?:(?:[Rr]esponsibility )?[Ll]evels?(?: [Oo]f [Rr]esponsibility)?|LEVELS?|[Ll]vl|[Ll]v|[Ll]ev)\\.?';
/** "Level 4", "L4", "levels: 4"; the number follows the match. */
const WORDED = new RegExp(`(?:${LEVEL_WORD}(?: ?[:#=] ?| ?- ?| )?\\(?(?=L?\\d)|L(?=\\d))`, 'y');
const WORDED_ANYWHERE = new RegExp(
  `(?<![\\p{L}\\p{N}_/.-])(?:${LEVEL_WORD}(?: ?[:#=] ?| ?- ?| )?\\(?(?=L?\\d)|L(?=\\d))`,
  'gu',
);
const RANGE = /(?: ?(?:–|—|->|=>|→|-) ?| (?:to|through|until|up to) )(?:[Ll]evel )?(?=L?\d)/y;
const LIST = /(?: ?, ?(?:and |or )?| ?[/&+;] ?| (?:and|or) )(?:[Ll]evel )?(?=L?\d)/y;
const ARROW = /->|=>|→/;
/** What makes digits a part of something longer: `4.5`, `4,500`, `4th`. In `4,5,6` the commas part levels. */
const NOT_BEHIND = '(?![\\d\\p{L}_%°]|[.:]\\d|,\\d[\\d\\p{L}%]|[-@#](?!L\\d)[\\p{L}_])';
const NUMBER = new RegExp(`L?(\\d{1,2})${NOT_BEHIND}`, 'uy');
const DIGIT = new RegExp(`L?(\\d)${NOT_BEHIND}`, 'uy');
/** "Level 4, 5 years of practice": a number that counts something is no level. */
const COUNTS_SOMETHING =
  /^[ +]{1,2}(?:or more )?(?:years?|yrs?|months?|weeks?|days?|hours?|people|persons?|staff|engineers?|analysts?|developers?|reports?|teams?|members?|times|sites?|points?|posts?|roles?|servers?|per ?cent)\b/i;

/** A level expression that begins with a level word at `at`: `Level 4`, `L4-5`. `undefined` when there is none. */
export function wordedLevels(text: string, at: number, vocabulary: Vocabulary): LevelRun | undefined {
  WORDED.lastIndex = at;
  const word = WORDED.exec(text);
  if (word === null) return undefined;
  return readRun(text, at, at + word[0].length, 'worded', vocabulary, word[0].endsWith('(') || text[at - 1] === '(');
}

/** Bare numbers that begin at `at`: `4`, `2 3 4 5`, `4-5`. Only single digits are levels here. */
export function bareLevels(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  kind: 'bare' | 'compact' = 'bare',
): LevelRun | undefined {
  return readRun(text, at, at, kind, vocabulary, text[at - 1] === '(');
}

/** All level expressions with a level word, in order. */
export function* allWordedLevels(text: string, vocabulary: Vocabulary): Generator<LevelRun> {
  WORDED_ANYWHERE.lastIndex = 0;
  for (;;) {
    const word = WORDED_ANYWHERE.exec(text);
    if (word === null) return;
    const resume = WORDED_ANYWHERE.lastIndex;
    const run = readRun(
      text,
      word.index,
      word.index + word[0].length,
      'worded',
      vocabulary,
      text[word.index - 1] === '(',
    );
    if (run !== undefined) yield run;
    WORDED_ANYWHERE.lastIndex = Math.max(resume, run?.end ?? 0);
  }
}

/** A text that is nothing but levels: a cell of a Level column. `undefined` for anything else. */
export function onlyLevels(text: string, vocabulary: Vocabulary): LevelRun | undefined {
  const start = BEFORE_ONLY.exec(text)![0].length;
  const run =
    wordedLevels(text, start, vocabulary) ?? bareLevels(text, start, vocabulary) ?? houseLevel(text, start, vocabulary);
  if (run === undefined) return undefined;
  return BEHIND_ONLY.test(text.slice(run.tailEnd)) ? run : undefined;
}

/** `at least 3`, `Level 3 or above`, `3 (working towards 4)` are levels all the same. */
const BEFORE_ONLY = /^[\s([]*(?:(?:at least|min(?:imum)?\.?|up to|max(?:imum)?\.?|≥|>=|~) ?)?(?:SFIA (?=L?\d))?/i;
const BEHIND_ONLY =
  /^[\s)\].+*]*(?:(?:or|and) (?:above|higher|over|below|more)|min(?:imum)?\.?|max(?:imum)?\.?)?[\s.]*(?:\([^()\d][^()]{0,40}\)[\s.]*)?$/i;

/** The guiding phrase in front: `Enable (4)`, `Enable - Level 4`. */
export function phrasedLevels(text: string, at: number, vocabulary: Vocabulary): LevelRun | undefined {
  const lead = /^(\p{Lu}[\p{L}, &/]{3,40}?)(?: ?[([:–—-] ?)(?=(?:[Ll]evel )?L?\d)/u.exec(text.slice(at, at + 60));
  if (lead === null || !vocabulary.levelNames.has(levelNameKey(lead[1]!))) return undefined;
  const from = at + lead[0].length;
  const run = wordedLevels(text, from, vocabulary) ?? bareLevels(text, from, vocabulary);
  if (run === undefined) return undefined;
  const bracket = /[([]/.test(lead[0]) && /^[)\]]/.test(text.slice(run.tailEnd)) ? 1 : 0;
  return { ...run, name: { start: at, end: at + lead[1]!.length }, tailEnd: run.tailEnd + bracket };
}

/** A level of a house framework, which is a word: `practitioner`. */
export function houseLevel(text: string, at: number, vocabulary: Vocabulary): LevelRun | undefined {
  if (vocabulary.levelWords.size === 0) return undefined;
  const words = /^[\p{L}][\p{L}\p{N}]*(?:[ -][\p{L}\p{N}]+){0,3}/u.exec(text.slice(at, at + 80))?.[0].split(/(?=[ -])/);
  for (let count = words?.length ?? 0; count > 0; count--) {
    const candidate = words!.slice(0, count).join('');
    const level = vocabulary.levelWords.get(candidate.toLowerCase().replace(/-/g, ' '));
    if (level === undefined) continue;
    const end = at + candidate.length;
    return { start: at, end, levels: [{ from: level, to: level, start: at, end }], wordStart: at, tailEnd: end };
  }
  return undefined;
}

type Kind = 'worded' | 'bare' | 'compact';

function readRun(
  text: string,
  wordStart: number,
  at: number,
  kind: Kind,
  vocabulary: Vocabulary,
  open: boolean,
): LevelRun | undefined {
  const first = readNumber(text, at, kind);
  if (first === undefined) return undefined;
  const levels: { from: number; to: number; start: number; end: number }[] = [];
  let current = { from: first.value, to: first.value, start: at, end: first.end };
  let end = first.end;
  for (;;) {
    const range = joined(RANGE, text, end, kind);
    if (range !== undefined && current.from === current.to && (kind !== 'compact' || !range.separator.includes('-'))) {
      if (ARROW.test(range.separator)) {
        // a progression from one level to the next: both are meant, not a range that could run backwards
        levels.push(current);
        current = { from: range.value, to: range.value, start: range.start, end: range.end };
      } else current = { from: current.from, to: range.value, start: current.start, end: range.end };
      end = range.end;
      continue;
    }
    const next = joined(LIST, text, end, kind) ?? spaced(text, end, kind);
    if (next === undefined) break;
    levels.push(current);
    current = { from: next.value, to: next.value, start: next.start, end: next.end };
    end = next.end;
  }
  levels.push(current);
  const name = nameBeside(text, end, vocabulary);
  let tailEnd = name?.end ?? end;
  if (text[tailEnd] === '+') tailEnd++;
  if ((open || name?.bracket === true) && /^[)\]]/.test(text.slice(tailEnd))) tailEnd++;
  return {
    start: at,
    end,
    levels,
    wordStart,
    tailEnd,
    ...(name !== undefined && { name: { start: name.start, end: name.end } }),
  };
}

interface NumberAt {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A number that can be a level: not part of a longer number, a version, a time or a word. */
function readNumber(text: string, at: number, kind: Kind): NumberAt | undefined {
  const pattern = kind === 'worded' ? NUMBER : DIGIT;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const end = at + match[0].length;
  if (kind === 'compact' && /^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return undefined;
  return { value: Number(match[1]), start: at, end };
}

function joined(
  separator: RegExp,
  text: string,
  at: number,
  kind: Kind,
): (NumberAt & { separator: string }) | undefined {
  separator.lastIndex = at;
  const match = separator.exec(text);
  if (match === null) return undefined;
  const number = readNumber(text, at + match[0].length, kind);
  if (number === undefined) return undefined;
  if (match[0] === '/' && number.value === 7 && text.slice(at - 1, at) < '6') return undefined; // "4/7" is four of seven
  if (COUNTS_SOMETHING.test(text.slice(number.end, number.end + 30))) return undefined;
  return { ...number, separator: match[0] };
}

/** `2 3 4 5`: levels parted by spaces alone. */
function spaced(text: string, at: number, kind: Kind): NumberAt | undefined {
  if (kind === 'compact' || !/^ L?\d/.test(text.slice(at, at + 3))) return undefined;
  const number = readNumber(text, at + 1, 'bare');
  // "ITOP 4 5 years": the last number counts something
  if (number === undefined || COUNTS_SOMETHING.test(text.slice(number.end, number.end + 30))) return undefined;
  return number;
}

/** A guiding phrase behind the level: `(Enable)`, `: Enable`, ` - Enable`, ` Enable` where nothing follows. */
function nameBeside(
  text: string,
  at: number,
  vocabulary: Vocabulary,
): { start: number; end: number; bracket: boolean } | undefined {
  const lead = /^(?: ?[:–—,-] ?| ?[([]| )/.exec(text.slice(at, at + 4))?.[0];
  if (lead === undefined) return undefined;
  const start = at + lead.length;
  const words = /^\p{L}+(?:(?:,? |\/|, ?(?:and )?| & | and )\p{L}+){0,4}/u.exec(text.slice(start, start + 60))?.[0];
  if (words === undefined || !/^\p{Lu}/u.test(words)) return undefined;
  for (let candidate = words; candidate !== ''; candidate = candidate.replace(/(?:^|[^\p{L}]+)\p{L}+$/u, '')) {
    const level = vocabulary.levelNames.get(levelNameKey(candidate));
    const end = start + candidate.length;
    if (level !== undefined && /^(?:$| ?[)\].,;:|\u2013\u2014*-]| *$)/.test(text.slice(end, end + 3))) {
      return { start, end, bracket: /[([]/.test(lead) };
    }
  }
  return undefined;
}

/** The form in which guiding phrases are compared: "Ensure, advise", "Ensure/Advise" and "ensure and advise" are one. */
export function levelNameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'and')
    .join(' ');
}
