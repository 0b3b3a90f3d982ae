/** Opening, changing, saving and closing documents. */
import type { CheckParams } from '../../../shared/protocol.ts';
import { CHECK_NOW, PAGE_SCHEME } from '../../../shared/protocol.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Contexts } from '../contexts.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Refresh } from '../refresh.ts';
import { answer, notice } from '../safely.ts';
import type { Session } from '../session.ts';
import type { WorkspaceCheck } from '../workspace-check.ts';
import type { WorkspacePush } from '../workspace-push.ts';
import type { ShownPages } from './pages.ts';

export function handleDocuments(
  { connection, log, configuration, folders, documents, watching }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  pages: ShownPages,
  refresh: Refresh,
  check: WorkspaceCheck,
  push: WorkspacePush | undefined,
): void {
  connection.onDidOpenTextDocument(
    notice(log, 'Opening a document', async (params) => {
      const { uri } = params.textDocument;
      if (uri.startsWith(`${PAGE_SCHEME}:`)) return;
      const open = documents.open(params);
      check.opened(normalise(uri));
      await push?.opened(uri);
      // A client that watches no files has at least opened one.
      void (watching === undefined && notice(log, 'Looking for changed files', refresh)([]));
      // The document may be the one that a pattern of the settings has named in vain so far.
      void notice(log, 'Problems in settings', contexts.tellProblems)();
      return diagnostics.push(open);
    }),
  );
  connection.onDidChangeTextDocument(
    notice(log, 'Changing a document', (params) => {
      const open = documents.change(params);
      if (open === undefined) return;
      check.edited(normalise(open.uri));
      return diagnostics.push(open);
    }),
  );
  connection.onDidSaveTextDocument(
    notice(log, 'Saving a document', async ({ textDocument: { uri } }) => {
      if (watching === undefined) await refresh([]);
      const { check } = configuration.preferences(folders.of(normalise(uri)));
      if (check === 'on-save') await diagnostics.checkNow(uri);
    }),
  );
  connection.onRequest(
    CHECK_NOW,
    answer(log, 'Checking', false, async ({ uri }: CheckParams): Promise<boolean> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return false;
      await diagnostics.checkNow(uri);
      return true;
    }),
  );
  connection.onDidCloseTextDocument(
    notice(log, 'Closing a document', ({ textDocument: { uri } }) => {
      documents.close(uri);
      pages.closed(uri);
      diagnostics.forget(uri);
      check.closed(normalise(uri));
    }),
  );
}
