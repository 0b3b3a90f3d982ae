/** Counts what was found and not checked, and tells of it. */
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { count } from '../terminal.ts';
import type { Outcome } from './check-document.ts';

export interface PassedOver {
  add(outcome: Outcome): void;
  /** To be called at the end. */
  tell(session: Session, terminal: Terminal): void;
}

export function createPassedOver(): PassedOver {
  let checked = 0;
  let leftOut = 0;
  const notNamed = new Map<string, number>();
  return {
    add(outcome) {
      if (outcome.kind === 'checked') checked += 1;
      else if (outcome.kind === 'left-out') leftOut += 1;
      else if (outcome.kind === 'not-named') notNamed.set(outcome.ending, (notNamed.get(outcome.ending) ?? 0) + 1);
    },
    tell(session, terminal) {
      const others = [...notNamed.values()].reduce((sum, each) => sum + each, 0);
      if (others > 0) {
        const endings = [...notNamed.keys()].sort().join(', ');
        const example = [...notNamed.keys()].sort()[0]!;
        terminal.err(
          `role-profiles: ${count(others, 'file')} passed over (${endings}); "**/*${example}" here or in "include" names ${others === 1 ? 'it' : 'them'}\n`,
        );
      }
      if (checked > 0 || leftOut === 0) return;
      const them = leftOut === 1 ? 'the file that was found is' : `all ${count(leftOut, 'file')} that were found are`;
      session.fail('nothing is checked', `${them} left out by "include" and "exclude" of the settings`);
    },
  };
}
