/** Long work in slices, so that whatever comes in meanwhile is answered. What somebody waits for comes before what nobody does. */
import type { InSteps } from '../core/service.ts';

/** Milliseconds of work between two turns of the event loop: a request that comes in waits no longer. */
const SLICE = 5;

/**
 * Does work that is made of many steps, in slices between requests.
 * @param superseded the work is given up as soon as it says so
 * @returns whether all of it was done
 */
export async function inSlices(steps: Iterable<unknown>, superseded: () => boolean): Promise<boolean> {
  waitedFor += 1;
  try {
    return await doInSlices(steps, superseded);
  } finally {
    waitedFor -= 1;
  }
}

/** How much is under way that somebody waits for. */
let waitedFor = 0;

async function doInSlices(steps: Iterable<unknown>, superseded: () => boolean): Promise<boolean> {
  await turn();
  if (superseded()) return false;
  let end = performance.now() + SLICE;
  for (const _ of steps) {
    if (performance.now() < end) continue;
    await turn();
    if (superseded()) return false;
    end = performance.now() + SLICE;
  }
  return !superseded();
}

/** The same for work that has a result; `undefined` where it was given up. */
export async function resultInSlices<T>(work: InSteps<T>, superseded: () => boolean): Promise<T | undefined> {
  let result: T | undefined;
  const steps = function* (): InSteps<void> {
    result = yield* work;
  };
  return (await inSlices(steps(), superseded)) ? result : undefined;
}

/** For work in the background: tells when its slice is over, and begins the next one when nobody waits for anything else. */
export interface Background {
  readonly isOver: boolean;
  next(): Promise<void>;
}

export function createBackground(): Background {
  let end = 0;
  return {
    get isOver() {
      return performance.now() > end;
    },
    async next() {
      do await turn();
      while (waitedFor > 0);
      end = performance.now() + SLICE;
    },
  };
}

/** Lets everything else that waits have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
