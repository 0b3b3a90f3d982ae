/** Fixes that cannot be wrong are applied in rounds: those that overlap wait for the next one. */
import type { Edit } from './check/rule.ts';

/** More rounds than these are never needed. */
export const MOST_ROUNDS = 10;

/**
 * The text after one round, at the cost of its length, however many edits there are.
 * @param edits in their order, none over another
 */
export function textAfter(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
