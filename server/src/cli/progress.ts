/** A bar that shows how far the work is, in one line of a terminal, which goes away as soon as anything else is written. */
import type { CliMessages } from './messages/languages.ts';
import type { Terminal } from './terminal.ts';

const WIDEST = 30;
/** A line that says more takes no bar. */
const NARROWEST = 60;
const BACK = '\r\u001B[K';

/**
 * @param terminal where everything else is written
 * @param columns how wide it is now
 */
export function withProgress(
  terminal: Terminal,
  columns: () => number | undefined,
  { cli: { program: say } }: CliMessages,
): Terminal {
  let isShown = false;
  const takeAway = (): void => {
    if (isShown) terminal.err(BACK);
    isShown = false;
  };
  return {
    ...terminal,
    out(text) {
      takeAway();
      terminal.out(text);
    },
    err(text) {
      takeAway();
      terminal.err(text);
    },
    progress(done, of) {
      takeAway();
      if (done === undefined) return;
      const figures = say.progress(done, of);
      const filled = Math.round((WIDEST * done) / of);
      const bar = (columns() ?? 0) < NARROWEST ? '' : `${'█'.repeat(filled)}${'░'.repeat(WIDEST - filled)} `;
      terminal.err(`${bar}${figures}`);
      isShown = true;
    },
  };
}
