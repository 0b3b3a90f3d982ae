/** What a team wants in each profile and does not find there, or finds in another place. */
import type { Edit, Report } from '../rule.ts';

export interface Missing {
  readonly found: readonly (Pick<Report, 'start' | 'end' | 'message'> & {
    /** What the fix is called; '' where nothing can be inserted. */
    readonly title: string;
    readonly edit?: Edit;
  })[];
  /** The edits that insert what is missing, in the order in which it is wanted. */
  readonly inOrder: readonly Edit[];
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** One of several things that are wanted in this order; where it stands, if it does. */
export interface Wanted<Place> {
  readonly name: string;
  readonly place: Place | undefined;
}

/** What stands out of order, as few as can be, each with one that it has to be on the other side of. */
export function outOfOrder<Place extends { readonly start: number }>(
  wanted: readonly Wanted<Place>[],
): { readonly place: Place; readonly name: string; readonly wrongly: 'before' | 'behind'; readonly other: string }[] {
  const standing = wanted.flatMap(({ name, place }) => (place === undefined ? [] : [{ name, place }]));
  const right = longestRun(standing.map(({ place }) => place.start));
  return standing.flatMap(({ name, place }, i) => {
    if (right.has(i)) return [];
    const later = standing.find((other, k) => k > i && right.has(k) && other.place.start < place.start);
    const earlier = standing.findLast((other, k) => k < i && right.has(k) && other.place.start > place.start);
    const other = later ?? earlier;
    return other === undefined
      ? []
      : [{ place, name, wrongly: later === undefined ? 'before' : 'behind', other: other.name }];
  });
}

/** The indexes of the longest row of numbers that ascend. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  numbers.forEach((number, i) => {
    const before = runs.filter((run) => numbers[run.at(-1)!]! < number);
    runs.push([...before.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []), i]);
  });
  return new Set(runs.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []));
}
