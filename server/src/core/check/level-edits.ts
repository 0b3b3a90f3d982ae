/** Edits that change a level where it stands, in the way it was written: `L4` stays `L`, a range stays a range. */
import type { CitedLevel } from '../profile/types.ts';
import type { Edit } from './rule.ts';

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
