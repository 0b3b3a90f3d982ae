/** All that is known of the profiles of the workspace: which there are, what they cite, and what is found in them. */
import { isCheckedInBackground } from './check-queue.ts';
import type { Contexts } from './contexts.ts';
import type { Diagnostics } from './diagnostics.ts';
import { createProfileFiles } from './profile-files.ts';
import type { ProfileIndex } from './profile-index.ts';
import { createProfileIndex } from './profile-index.ts';
import type { Session } from './session.ts';
import type { WorkspaceCheck } from './workspace-check.ts';
import { createWorkspaceCheck } from './workspace-check.ts';
import { createWorkspaceFiles } from './workspace-files.ts';

export interface WorkspaceProfiles {
  readonly index: ProfileIndex;
  readonly check: WorkspaceCheck;
  /**
   * Files or folders have come, gone or changed.
   * @param hasOthers whether there may be other files than before
   */
  changed(uris: readonly string[], hasOthers: boolean): void;
}

/** @param progress hears that more has been checked, or that there is more to check */
export function createWorkspaceProfiles(
  session: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  progress: () => void,
): WorkspaceProfiles {
  const { files, log, watching } = session;
  const listed = createWorkspaceFiles(session, contexts);
  const isWanted = (uri: string): boolean => isCheckedInBackground(uri, session);
  const diagnose = diagnostics.diagnose;
  const read = createProfileFiles(files, watching !== undefined, { isWanted, diagnose }, log);
  const index = createProfileIndex(session, contexts, listed, read);
  const check = createWorkspaceCheck(session, listed, read, progress);
  return {
    index,
    check,
    changed(uris, hasOthers) {
      if (hasOthers) listed.forget();
      for (const uri of uris) {
        for (const file of check.below(uri)) read.forget(file);
        if (!read.forget(uri)) listed.forget();
      }
      index.changed();
      check.changed(uris);
    },
  };
}
