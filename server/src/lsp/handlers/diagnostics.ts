/** `textDocument/diagnostic`: for clients that ask. */
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

const EMPTY: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function handleDiagnostics({ connection, log }: Session, contexts: Contexts, diagnostics: Diagnostics): void {
  async function report(uri: string, previousId: string | undefined): Promise<DocumentDiagnosticReport> {
    const asked = await contexts.about(uri);
    if (asked === undefined) return EMPTY;
    const { items, id } = diagnostics.of(asked);
    if (id === previousId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const ask = answer(log, 'Diagnostics', EMPTY, () => report(textDocument.uri, previousResultId));
    const result = await ask(undefined, token);
    if (!(result instanceof ResponseError)) return result;
    // The client asks again by itself when there is something to ask.
    return new ResponseError(LSPErrorCodes.ServerCancelled, result.message, { retriggerRequest: false });
  });
}
