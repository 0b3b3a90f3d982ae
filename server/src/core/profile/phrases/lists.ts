/** Skills that stand in a row: they share a level, and a word among codes is a code. */
import type { Candidate } from './types.ts';
import { hasLevelWord } from './strength.ts';
import type { Tokens } from './tokens.ts';

/** `a / b`, `a and b`: what is said of the one is said of the other. */
const JOINS = /^(?:[/&a]|[,;]a)$/;
/** `a, b`: so it is in a list that ends in "and", or where nothing else is said. */
const LISTS = /^[,;·|]$/;

/**
 * `GOVN / POMG / METL Level 5–7`, `RLMT, PEMT, LEDA at Levels 5-6`: codes in a row share the levels of the last one; in
 * `Level 4: GOVN, POMG, METL` they share those of the first.
 */
export function shareLevels(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const between = candidates.map(({ next }, i) => tokens.kinds.slice(next, candidates[i + 1]?.first ?? next));
  return shareFirst(shareLast(tokens, candidates, between), between);
}

/** Codes take the levels of the next one. @param between the tokens behind each */
function shareLast(tokens: Tokens, candidates: readonly Candidate[], between: readonly string[]): Candidate[] {
  const result = [...candidates];
  let shares = false;
  for (let i = result.length - 2; i >= 0; i--) {
    const mention = result[i]!;
    const next = result[i + 1]!;
    // a list goes on as long as its members have no levels of their own
    const begins = candidates[i + 1]!.run !== undefined;
    if (begins) shares = isPlain(tokens, next) && !isLevelled(candidates, between, i + 1);
    if (needsLevels(mention) && isJoined(between, i, shares) && levelsFollow(next)) result[i] = withRun(mention, next);
  }
  return result;
}

/** @param shares whether a comma joins as well */
function isJoined(between: readonly string[], index: number, shares: boolean): boolean {
  if (JOINS.test(between[index]!)) return true;
  return LISTS.test(between[index]!) && (shares || endsStrong(between, index + 1));
}

/** Codes take the levels of the one before. */
function shareFirst(candidates: readonly Candidate[], between: readonly string[]): Candidate[] {
  const result = [...candidates];
  for (let i = 1; i < result.length; i++) {
    const mention = result[i]!;
    const before = result[i - 1]!;
    const joined = JOINS.test(between[i - 1]!) || LISTS.test(between[i - 1]!);
    if (joined && needsLevels(mention) && levelsLead(before)) result[i] = withRun(mention, before);
  }
  return result;
}

function needsLevels({ run, code }: Candidate): boolean {
  return run === undefined && code !== undefined;
}

function levelsFollow({ run, code }: Candidate): boolean {
  return run !== undefined && run.start >= (code?.start ?? 0);
}

function levelsLead({ run, code, start }: Candidate): boolean {
  return run !== undefined && run.start <= (code?.start ?? start);
}

/** Levels with a level word and no bracket around them may be those of a whole list, and so may those of a list that says nothing else. */
function isPlain({ text, list, kinds }: Tokens, { run, first, next }: Candidate): boolean {
  const isLast = /^[).?"]*$/.test(kinds.slice(next, next + 4)) && next + 4 >= kinds.length;
  if (isLast && !/[a-z#KNwx]/.test(kinds.slice(0, Math.min(first, 3)))) return true;
  return run !== undefined && hasLevelWord(text, run) && !/[(]/.test(text.slice(list[first]!.start, run.start));
}

/** True where another member of the same list has levels of its own. */
function isLevelled(candidates: readonly Candidate[], between: readonly string[], last: number): boolean {
  const before = candidates[last - 1];
  return before !== undefined && before.run !== undefined && LISTS.test(between[last - 1]!);
}

/** In `PROG, TEST and ITOP Level 4` the comma joins as the "and" behind it does. */
function endsStrong(between: readonly string[], from: number): boolean {
  return JOINS.test(between[from] ?? '');
}

/** Words in brackets may stand behind a code of a list: `VISL (charts), MLNG (learning)`. */
const ASIDE = /^\([^()]{1,12}\)(?=[,;])/;
const LONGEST_ASIDE = 16;
const FEWEST = 3;

/** Among known codes in a row, one that nobody knows is meant as a code: the places of those that are. */
function unknownInRow(candidates: readonly Candidate[], isJoined: (index: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < candidates.length;) {
    let to = from + 1;
    while (to < candidates.length && isJoined(to - 1)) to++;
    const row = candidates.slice(from, to);
    const known = row.filter((each) => each.known && each.strength !== 'word').length;
    const isOfCodes = row.length >= FEWEST && known * 2 > row.length;
    row.forEach((each, i) => isOfCodes && !each.known && found.add(from + i));
    from = to;
  }
  return found;
}

/** In `PROG, SWDN` a word is a code as its neighbour is. */
export function joinWords({ kinds }: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const isJoined = (index: number): boolean => {
    const [a, b] = [candidates[index], candidates[index + 1]];
    if (a === undefined || b === undefined || b.first - a.next > LONGEST_ASIDE) return false;
    const between = kinds.slice(a.next, b.first).replace(ASIDE, '');
    return JOINS.test(between) || LISTS.test(between);
  };
  const inRow = unknownInRow(candidates, isJoined);
  const isKnown = (candidate: Candidate | undefined): boolean =>
    candidate !== undefined && candidate.known && candidate.strength !== 'word';
  const result = [...candidates];
  for (let i = 0; i < result.length; i++) {
    const candidate = result[i]!;
    const [before, after] = [result[i - 1], result[i + 1]];
    if (candidate.strength !== 'word' || (!candidate.known && candidate.run === undefined && !inRow.has(i))) continue;
    if ((isKnown(before) && isJoined(i - 1)) || (isKnown(after) && isJoined(i)) || inRow.has(i))
      result[i] = { ...candidate, strength: candidate.run === undefined ? 'bare' : 'likely' };
  }
  return result;
}

function withRun(mention: Candidate, other: Candidate): Candidate {
  const isNew = mention.strength === 'bare' || mention.strength === 'word';
  return { ...mention, run: other.run, strength: isNew ? other.strength : mention.strength };
}
