/** The one boundary that every request and notification passes: a failure is logged with its cause, and the next one works. */
import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export interface Log {
  error(message: string): void;
}

/** What a request that the client has given up is answered with. */
export function cancelled(): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/**
 * Makes a request handler that never fails.
 * @param name what the log calls it
 * @param fallback the answer when it fails
 */
export function answer<P, R>(
  log: Log,
  name: string,
  fallback: R,
  handle: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<undefined>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handle(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (token.isCancellationRequested) return cancelled();
      log.error(`${name} failed: ${describe(error)}`);
      return fallback;
    }
  };
}

/** Makes a notification handler, or any piece of work in the background, that never fails. */
export function notice<P extends unknown[]>(
  log: Log,
  name: string,
  handle: (...params: P) => void | Promise<void>,
): (...params: P) => Promise<void> {
  return async (...params) => {
    try {
      await handle(...params);
    } catch (error) {
      log.error(`${name} failed: ${describe(error)}`);
    }
  };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
