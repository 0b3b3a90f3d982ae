/**
 * A copy of a string that shares no memory with the string it was cut from. Engines keep the whole text alive for a
 * slice of it: what is remembered longer than its document must be detached.
 */
export function detached(slice: string): string {
  return slice.length < SHORTEST_SLICE ? slice : ` ${slice}`.slice(1);
}

/** Shorter ones are copies already. */
const SHORTEST_SLICE = 13;
