/** Edits that change a level where it stands, in the way it was written: `L4` stays `L`, a range stays a range. */
import type { LevelOfResponsibility } from '../catalogue/types.ts';
import type { CitedLevel, Piece, Span } from '../profile/types.ts';
import type { Edit } from './rule.ts';
import { isNameOf } from './wording.ts';

/** Replaces the numbers of one cited level; a range whose ends become equal is written as one level. */
export function rewriteLevel(text: string, cited: CitedLevel, from: number, to: number): Edit {
  const written = text.slice(cited.start, cited.end);
  const first = /^\D*\d+/.exec(written)?.[0] ?? written;
  const replacement =
    from === to
      ? first.replace(/\d+/, String(from))
      : first.replace(/\d+/, String(from)) + written.slice(first.length).replace(/\d+/, String(to));
  return { start: cited.start, end: cited.end, text: replacement };
}

/** A level with what stands beside it, of a skill or of a role. */
export interface WrittenLevel {
  readonly levels: readonly CitedLevel[];
  readonly levelSpan?: Span | undefined;
  readonly levelName?: Piece | undefined;
}

/**
 * Makes one place state a single level, with the guiding phrase beside it.
 * @param names the levels of the framework
 * @returns `undefined` where no number stands there
 */
export function rewriteStated(
  text: string,
  { levels, levelSpan, levelName }: WrittenLevel,
  level: number,
  names: readonly LevelOfResponsibility[] | undefined,
): Edit[] | undefined {
  const [first] = levels;
  if (first === undefined || !hasNumber(text, first)) return undefined;
  const end = levels.length > 1 ? (levelSpan?.end ?? first.end) : first.end;
  const known = names?.find(({ number }) => number === level);
  return [
    { ...rewriteLevel(text, first, level, level), end },
    ...(levelName === undefined || known === undefined || isNameOf(levelName.text, known)
      ? []
      : [{ start: levelName.start, end: levelName.end, text: known.name }]),
  ];
}

/** False for a tick in the column of a level, or the word of a house framework: no number stands there that could be changed. */
export function hasNumber(text: string, { start, end }: CitedLevel): boolean {
  return /\d/.test(text.slice(start, end));
}

/** All single levels that cited levels stand for, ascending, each once. */
export function levelsOf(levels: readonly Pick<CitedLevel, 'from' | 'to'>[]): number[] {
  const all = new Set<number>();
  for (const { from, to } of levels)
    for (let level = Math.min(from, to); level <= Math.max(from, to); level++) all.add(level);
  return [...all].sort((a, b) => a - b);
}
