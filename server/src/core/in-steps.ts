/** Long work in steps, so that a caller may do something else between two of them. */
export type InSteps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
