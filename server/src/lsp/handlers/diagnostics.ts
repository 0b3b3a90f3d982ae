/** `textDocument/diagnostic`: for clients that ask. */
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Diagnosed, Diagnostics } from '../diagnostics.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';
import type { WorkspaceCheck } from '../workspace-check.ts';
import type { WorkspaceReports } from '../workspace-reports.ts';

const EMPTY: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function handleDiagnostics(
  { connection, log, documents }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  check: WorkspaceCheck,
  reports: WorkspaceReports,
): void {
  async function report(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport> {
    const open = documents.get(uri);
    if (open !== undefined) reports.asked(open);
    const asked = await contexts.about(uri);
    const known = asked === undefined ? closed(uri) : diagnostics.of(asked);
    if (known === undefined) return EMPTY;
    const { items, id } = known;
    if (id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  /** An editor that closes a document asks a last time, and may be answered when it is closed already. */
  function closed(uri: string): Diagnosed | undefined {
    const found = documents.get(uri) === undefined ? check.of(normalise(uri)) : undefined;
    return found && { ...found, items: [...found.items] };
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const ask = answer(log, 'Diagnostics', EMPTY, () => report(textDocument.uri, previousResultId));
    const result = await ask(undefined, token);
    if (!(result instanceof ResponseError)) return result;
    // The client asks again by itself when there is something to ask.
    return new ResponseError(LSPErrorCodes.ServerCancelled, result.message, { retriggerRequest: false });
  });
}
