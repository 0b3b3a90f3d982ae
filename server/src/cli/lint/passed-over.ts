/** Counts what was found and not checked, and tells of it. */
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
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
      const { lint: say } = session.messages.cli;
      const others = [...notNamed.values()].reduce((sum, each) => sum + each, 0);
      if (others > 0) {
        terminal.err(`role-profiles: ${say.passedOver(others, [...notNamed.keys()].sort())}\n`);
      }
      if (checked > 0 || leftOut === 0) return;
      session.fail(say.nothingChecked, say.leftOut(leftOut));
    },
  };
}
