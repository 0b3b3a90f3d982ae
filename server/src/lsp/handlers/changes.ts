/** What changes around the documents: folders, settings, files of skill data, trust. */
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { TRUSTED } from '../../../shared/protocol.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Contexts } from '../contexts.ts';
import type { Refresh } from '../refresh.ts';
import { notice } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleChanges(session: Session, contexts: Contexts, refresh: Refresh): void {
  const { connection, log, client, folders, configuration, watching } = session;

  connection.onInitialized(() => void notice(log, 'Starting', start)());

  async function start(): Promise<void> {
    if (client.configurationChanges) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'roleProfiles' });
    }
    if (client.workspaceFolderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(
        notice(log, 'Changing folders', ({ added, removed }) => {
          folders.change(urisOf(added), urisOf(removed));
          return refresh([]);
        }),
      );
    }
    await watching?.watch([]);
    // Not needed for an answer yet, but for the problems in the files of skill data and for the status.
    for (const folder of folders.all()) await contexts.ofFolder(folder);
  }

  connection.onDidChangeConfiguration(
    notice(log, 'Changing settings', async ({ settings }) => {
      configuration.take(settings);
      await refresh([]);
      if (client.refreshesInlayHints) await connection.languages.inlayHint.refresh();
    }),
  );
  connection.onNotification(
    DidChangeWatchedFilesNotification.type,
    notice(log, 'Changed files', ({ changes }) => refresh(urisOf(changes).map(normalise))),
  );
  connection.onNotification(
    TRUSTED,
    notice(log, 'Trust', () => {
      session.trusted = true;
      return refresh([]);
    }),
  );
}

function urisOf(changed: readonly { readonly uri: string }[]): string[] {
  return changed.map(({ uri }) => uri);
}
