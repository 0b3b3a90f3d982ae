/** What a client is told of the documents of the workspace: what it does not know yet, and again what has become different. */
import type { WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { normalise } from '../workspace/uris.ts';
import type { Contexts } from './contexts.ts';
import type { Diagnosed, Diagnostics } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import type { Session } from './session.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

export interface WorkspaceReports {
  /** The documents of which something is shown, and those that are open. */
  toTell(): readonly string[];
  /**
   * What is to be told of a document; `undefined` where the client asks for it by itself.
   * @param previous the id of what the client knows of it
   */
  of(uri: string, previous: string | undefined): Promise<WorkspaceDocumentDiagnosticReport | undefined>;
  /** A client has asked for the findings of an open document, and will do so again when it changes. */
  asked(open: OpenDocument): void;
}

/**
 * Ids of these reports are no ids of a document's own ones: VS Code passes over what is told here of a document that it has
 * asked for, keeps the id all the same, and names it when it asks again; then "unchanged" would leave it with nothing.
 */
const OF_WORKSPACE = 'workspace ';

const NOTHING: Diagnosed = { items: [], id: 'nothing' };

export function createWorkspaceReports(
  { documents }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  check: WorkspaceCheck,
): WorkspaceReports {
  const askedFor = new WeakSet<OpenDocument>();

  async function reportOf(uri: string): Promise<(Diagnosed & { uri: string; version: number | null }) | undefined> {
    const open = documents.all().find((one) => normalise(one.uri) === uri);
    if (open === undefined) {
      const { items, id } = check.of(uri) ?? NOTHING;
      return { uri, version: null, items: [...items], id };
    }
    if (askedFor.has(open)) return undefined;
    const asked = await contexts.about(open.uri);
    return { uri: open.uri, version: open.version, ...(asked === undefined ? NOTHING : diagnostics.of(asked)) };
  }

  return {
    toTell: () => [...new Set([...documents.all().map(({ uri }) => normalise(uri)), ...check.shown()])],
    async of(uri, previous) {
      const report = await reportOf(uri);
      if (report === undefined) return undefined;
      const { uri: own, version, items } = report;
      const id = `${OF_WORKSPACE}${report.id}`;
      return id === previous
        ? { kind: DocumentDiagnosticReportKind.Unchanged, uri: own, version, resultId: id }
        : { kind: DocumentDiagnosticReportKind.Full, uri: own, version, resultId: id, items };
    },
    asked(open) {
      askedFor.add(open);
    },
  };
}
