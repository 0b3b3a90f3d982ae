/** Long work in steps, so that a caller may do something else between two of them. */
export type InSteps<T> = Generator<void, T, void>;

/** What `map` makes of each item, one after the other; one item a step. */
export function* flatMapInSteps<T, R>(items: readonly T[], map: (item: T) => readonly R[]): InSteps<R[]> {
  const made: (readonly R[])[] = [];
  for (const item of items) {
    made.push(map(item));
    yield;
  }
  return made.flat();
}

/** Does all steps at once. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
