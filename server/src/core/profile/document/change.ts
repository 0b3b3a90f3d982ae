/**
 * What an edit changed in the row of units, where the rest of the document is none the wiser: most keystrokes change a
 * word in one unit, and then all that is told by looking at the whole document is as it was, and stands elsewhere at most.
 */
import type { Span } from '../types.ts';
import type { Evidence } from './evidence.ts';
import type { UnitContent } from './unit-content.ts';
import type { Units } from './units.ts';

/** Offsets are those of the old version. */
export interface LocalChange {
  /** Up to here nothing is new. */
  readonly start: number;
  /** From here on everything has moved, and nothing else. */
  readonly end: number;
  /** How far it has moved. */
  readonly by: number;
}

interface Version {
  readonly units: Units;
  readonly length: number;
}

/** @returns `undefined` where what has changed may tell something of the rest of the document */
export function localChange(old: Version, now: Version): LocalChange | undefined {
  const by = now.length - old.length;
  const count = old.units.contents.length;
  if (now.units.contents.length !== count) return undefined;
  let from = 0;
  while (from < count && isSameUnit(old.units, now.units, from, 0)) from++;
  let to = count;
  while (to > from && isSameUnit(old.units, now.units, to - 1, by)) to--;
  for (let i = from; i < to; i++) if (!tellsTheSame(old.units.contents[i]!, now.units.contents[i]!)) return undefined;
  const end = to === count ? old.length : old.units.starts[to]!;
  // what begins with the document stays at its beginning
  if (end === 0) return undefined;
  return {
    start: from === 0 ? 0 : old.units.starts[from - 1]! + old.units.nodes[from - 1]!.length,
    end,
    by,
  };
}

function isSameUnit(old: Units, now: Units, index: number, by: number): boolean {
  return old.contents[index] === now.contents[index] && old.starts[index]! + by === now.starts[index];
}

/** Where an offset of the old version, which is not within what changed, is now. */
export function movedOffset(offset: number, { end, by }: LocalChange): number {
  return offset >= end ? offset + by : offset;
}

/** The same for a span, be what changed within it or not. */
export function movedBy<T extends Span>(span: T, change: LocalChange): T {
  const { start, end } = span;
  if (end < change.end) return span;
  return { ...span, start: movedOffset(start, change), end: movedOffset(end, change) };
}

/**
 * What other units, or the document as a whole, know of a unit: survey.ts and parts.ts ask for no more. A unit between two
 * edits is as it was and has moved by itself, so what is told with its place is told anew there as well.
 */
function tellsTheSame(old: UnitContent, now: UnitContent): boolean {
  return (
    hasNoPlaces(old) &&
    hasNoPlaces(now) &&
    old.cites.length > 0 === now.cites.length > 0 &&
    old.statesLevel === now.statesLevel &&
    old.beginsWithLevel === now.beginsWithLevel &&
    isSameEvidence(old.evidence, now.evidence)
  );
}

/** Nothing in it is told with its place. */
function hasNoPlaces({ titles, links, editions, ignores }: UnitContent): boolean {
  return titles.length + links.length + editions.length + ignores.length === 0;
}

function isSameEvidence(a: Evidence | undefined, b: Evidence | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.proof === b.proof &&
    a.named === b.named &&
    a.framework === b.framework &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, i) => key === b.keys[i]) &&
    a.signs.length === b.signs.length &&
    a.signs.every(({ kind, code }, i) => kind === b.signs[i]!.kind && code === b.signs[i]!.code)
  );
}
