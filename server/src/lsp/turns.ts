/** Work that must not hold up the requests that come in meanwhile. */
import type { CancellationToken } from 'vscode-languageserver';
import type { InSteps } from '../core/service.ts';

/** Lets everything else that waits have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does work with a turn for others after each step; `undefined` once nobody wants its result any more. */
export async function inTurns<T>(work: InSteps<T>, token: CancellationToken): Promise<T | undefined> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await turn();
    if (token.isCancellationRequested) return undefined;
  }
}
