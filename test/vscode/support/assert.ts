// Assertions for both hosts: node:assert does not exist in a web worker. Mocha shows `actual` and `expected` as a diff.

/** Fails unless the two have the same JSON. */
export function equal(actual: unknown, expected: unknown, what = 'Not what was expected'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw mismatch(what, actual, expected);
}

/** Fails unless `text` contains `part`. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw mismatch('The text does not contain the part', text, part);
}

/** Fails if `text` contains `part`. */
export function excludes(text: string, part: string): void {
  if (text.includes(part)) throw new Error(`The text should not contain "${part}":\n${text}`);
}

/** Returns `value`, or fails if there is none. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`There is no ${what}`);
  return value;
}

function mismatch(message: string, actual: unknown, expected: unknown): Error {
  return Object.assign(new Error(message), { actual, expected, showDiff: true });
}
