/** Tells a client that shows it how far the checking of the workspace is, and in how many profiles something was found. */
import { WORKSPACE_CHECKED } from '../../shared/workspace-checked.ts';
import type { WorkspaceChecked } from '../../shared/workspace-checked.ts';
import { normalise } from '../workspace/uris.ts';
import type { Contexts } from './contexts.ts';
import type { Diagnostics } from './diagnostics.ts';
import { turn } from './in-slices.ts';
import { notice } from './safely.ts';
import type { Session } from './session.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

/** Milliseconds between two looks at a number that counts up. */
const PAUSE = 500;

/** @returns to be called whenever something may be other than it was */
export function createWorkspaceProgress(
  { connection, log, client, documents, messages }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  check: WorkspaceCheck,
): () => void {
  let last = '';
  let lastTold = 0;
  let telling = false;
  let isWaiting = false;

  async function now(): Promise<WorkspaceChecked> {
    const { isDone, checked, all, isPart, wanted } = check.progress;
    const { status } = messages;
    if (!isDone) return { busy: true, text: all === 0 ? '' : status.checking(checked, all) };
    if (all === 0) return { busy: false, text: '' };
    let profiles = 0;
    let withFindings = 0;
    const open = new Map(documents.all().map(({ uri }) => [normalise(uri), uri]));
    for (const uri of wanted) {
      const state = open.has(uri) ? await ofOpen(open.get(uri)!) : ofClosed(uri);
      if (state.isProfile) profiles += 1;
      if (state.isFound) withFindings += 1;
    }
    return { busy: false, text: status.checked(profiles, withFindings, isPart) };
  }

  function ofClosed(uri: string): { isProfile: boolean; isFound: boolean } {
    const found = check.of(uri);
    return { isProfile: found?.isProfile === true, isFound: (found?.items.length ?? 0) > 0 };
  }

  async function ofOpen(uri: string): Promise<{ isProfile: boolean; isFound: boolean }> {
    const asked = await contexts.about(uri);
    if (asked === undefined) return { isProfile: false, isFound: false };
    const isFound = diagnostics.findings(asked).length > 0;
    return { isFound, isProfile: isFound || asked.open.read(asked.context.service).profile.cites };
  }

  async function tell(): Promise<void> {
    do {
      await turn();
      isWaiting = false;
      const made = await now();
      const written = JSON.stringify(made);
      if (written === last || (made.busy && performance.now() - lastTold < PAUSE)) continue;
      last = written;
      lastTold = performance.now();
      await connection.sendNotification(WORKSPACE_CHECKED, made);
    } while (isWaiting);
  }

  return () => {
    if (client.options.status !== true) return;
    isWaiting = true;
    if (telling) return;
    telling = true;
    void notice(log, 'Telling of the progress', tell)().finally(() => (telling = false));
  };
}
