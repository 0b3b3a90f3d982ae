/** Tells what was mended: each change where changes are only shown, else how many files. */
import { slashed } from '../formats/paths.ts';
import type { Session } from '../session.ts';
import { showPath } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import type { Outcome } from './check-document.ts';
import type { LintOptions } from './options.ts';
import { unifiedDiff } from './unified-diff.ts';

export type Checked = Outcome & { readonly kind: 'checked' };

export interface MendedFiles {
  add(checked: Checked): void;
  /** To be called at the end. */
  tell(terminal: Pick<Terminal, 'err'>): void;
}

/** @param terminal takes the changes that are shown */
export function createMended({ fix }: LintOptions, session: Session, { out, cwd }: Terminal): MendedFiles {
  let files = 0;
  return {
    add({ result: { filePath }, mended, notMended }) {
      if (notMended !== undefined) session.fail(showPath(filePath, cwd), notMended);
      if (mended === undefined) return;
      files += 1;
      if (fix === 'show') out(unifiedDiff(slashed(filePath, cwd), mended.before, mended.after));
    },
    tell({ err }) {
      if (files === 0) return;
      const { lint: say } = session.messages.cli;
      err(`role-profiles: ${fix === 'show' ? say.wouldBeMended(files) : say.mended(files)}\n`);
    },
  };
}
