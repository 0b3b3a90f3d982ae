/** What changes around the documents: folders, settings, files of skill data, trust. */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { STATUS_CHANGED, TRUSTED } from '../../../shared/protocol.ts';
import { isMarkdownFile } from '../../workspace/documents-below.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Contexts } from '../contexts.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Refresh } from '../refresh.ts';
import { notice } from '../safely.ts';
import type { Session } from '../session.ts';
import type { WorkspaceProfiles } from '../workspace-profiles.ts';

export function handleChanges(
  session: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  refresh: Refresh,
  profiles: WorkspaceProfiles,
): void {
  const { connection, log, client, folders, configuration, documents, watching } = session;

  /** Those of all open documents, to tell whether they are others. */
  const preferences = (): string =>
    JSON.stringify(documents.all().map(({ uri }) => configuration.preferences(folders.of(normalise(uri)))));

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
      const before = preferences();
      configuration.take(settings);
      await refresh([]);
      if (preferences() === before) return;
      await diagnostics.tellAll();
      if (client.options.status === true) await connection.sendNotification(STATUS_CHANGED);
      if (client.refreshesInlayHints) await connection.languages.inlayHint.refresh();
    }),
  );
  connection.onNotification(
    DidChangeWatchedFilesNotification.type,
    notice(log, 'Changed files', ({ changes }) => {
      const isOurs = (uri: string): boolean => isMarkdownFile(uri) || watching?.isSetUp(uri) !== false;
      const told = changes
        .map(({ uri, type }) => ({ uri: normalise(uri), type }))
        .filter(
          ({ uri, type }) => type !== FileChangeType.Deleted || isOurs(uri) || profiles.check.below(uri).length > 0,
        );
      // a profile changes neither settings nor data, and people save theirs often
      const others = told.filter(({ uri, type }) => !isMarkdownFile(uri) || type !== FileChangeType.Changed);
      profiles.changed(urisOf(told), others.length > 0);
      return others.length === 0 ? undefined : refresh(urisOf(others));
    }),
  );
  connection.workspace.onDidRenameFiles(
    notice(log, 'Renamed folders', ({ files }) => {
      profiles.changed(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]).map(normalise), true);
      return refresh([]);
    }),
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
