/** Looking again at settings and skill data, and telling the client what is different then. */
import type { Contexts } from './contexts.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { ShownPages } from './handlers/pages.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

/** @param changed files that are known to have changed, normalised */
export type Refresh = (changed: readonly string[]) => Promise<void>;

/** Whatever comes in while it looks is looked at in one further round. */
export function createRefresh(
  contexts: Contexts,
  diagnostics: Diagnostics,
  pages: ShownPages,
  check: WorkspaceCheck,
): Refresh {
  let waiting: Set<string> | undefined;
  let looking: Promise<void> | undefined;

  async function lookOnce(changed: readonly string[]): Promise<void> {
    const different = await contexts.refresh(changed, check.folders());
    // A document that was opened meanwhile may have been told of with what held before.
    await diagnostics.tellChanged();
    check.lookAgain();
    if (different) await Promise.all([pages.refresh(), contexts.announce()]);
  }

  async function lookWhileWaiting(): Promise<void> {
    try {
      for (; waiting !== undefined;) {
        const uris = [...waiting];
        waiting = undefined;
        await lookOnce(uris);
      }
    } finally {
      looking = undefined;
    }
  }

  return (changed) => {
    waiting = new Set([...(waiting ?? []), ...changed]);
    return (looking ??= lookWhileWaiting());
  };
}
