/** Opening, changing, saving and closing documents. */
import { PAGE_SCHEME } from '../../../shared/protocol.ts';
import type { Contexts } from '../contexts.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Refresh } from '../refresh.ts';
import { notice } from '../safely.ts';
import type { Session } from '../session.ts';
import type { ShownPages } from './pages.ts';

export function handleDocuments(
  { connection, log, documents, watching }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  pages: ShownPages,
  refresh: Refresh,
): void {
  connection.onDidOpenTextDocument(
    notice(log, 'Opening a document', (params) => {
      if (params.textDocument.uri.startsWith(`${PAGE_SCHEME}:`)) return;
      const open = documents.open(params);
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
      return open && diagnostics.push(open);
    }),
  );
  connection.onDidSaveTextDocument(
    notice(log, 'Saving a document', () => (watching === undefined ? refresh([]) : undefined)),
  );
  connection.onDidCloseTextDocument(
    notice(log, 'Closing a document', ({ textDocument: { uri } }) => {
      documents.close(uri);
      pages.closed(uri);
      return diagnostics.forget(uri);
    }),
  );
}
