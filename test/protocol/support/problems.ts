/** The list of problems of an editor that asks for them: of the workspace, and of each document that is open. */
import { CancellationTokenSource, ProgressType } from 'vscode-jsonrpc/node';
import type { Diagnostic, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { Folder } from './folder.ts';
import type { Started } from './server.ts';

export interface Problems {
  /** `lead.md: undefined-level`, by file. */
  listed(): readonly string[];
  /** What came, in its order: `lead.md full 1`, `lead.md unchanged`. */
  readonly reports: string[];
  /** The ids that an editor would send with its next question. */
  ids(): { uri: string; value: string }[];
  /** Ends the question. */
  cancel(): void;
  /** Rejects when the question has been cancelled. */
  readonly answered: Promise<WorkspaceDiagnosticReport>;
}

let questions = 0;

/** Asks as VS Code does: for parts of the answer as they come. */
export function followProblems(
  { connection }: Started,
  folder: Folder,
  previousResultIds: readonly { uri: string; value: string }[] = [],
): Problems {
  const partialResultToken = `problems-${(questions += 1)}`;
  const known = new Map<string, { items: readonly Diagnostic[]; id: string | undefined }>();
  const reports: string[] = [];
  const take = (report: WorkspaceDocumentDiagnosticReport): void => {
    const name = nameIn(folder, report.uri);
    if (report.kind === 'unchanged') {
      reports.push(`${name} unchanged`);
      return;
    }
    reports.push(`${name} full ${report.items.length}`);
    known.set(report.uri, { items: report.items, id: report.resultId });
  };
  connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), partialResultToken, ({ items }) =>
    items.forEach(take),
  );
  const cancelling = new CancellationTokenSource();
  const answered = connection.sendRequest<WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    { previousResultIds, partialResultToken },
    cancelling.token,
  );
  answered.catch(() => undefined);
  return {
    listed: () =>
      [...known].flatMap(([uri, { items }]) => items.map(({ code }) => `${nameIn(folder, uri)}: ${code}`)).sort(),
    reports,
    ids: () => [...known].flatMap(([uri, { id }]) => (id === undefined ? [] : [{ uri, value: id }])),
    cancel: () => cancelling.cancel(),
    answered,
  };
}

/** Asks as an editor does that takes one answer, when all is checked. */
export function askProblems(
  { request }: Started,
  previousResultIds: readonly { uri: string; value: string }[] = [],
): Promise<WorkspaceDiagnosticReport> {
  return request('workspace/diagnostic', { previousResultIds });
}

export function nameIn(folder: Folder, uri: string): string {
  return decodeURIComponent(uri.slice(folder.uri.length + 1));
}
