/** The language server: connects what editors ask with the service. What the answers say, the core decides. */
import type { Connection } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { createContexts } from './contexts.ts';
import { createDiagnostics } from './diagnostics.ts';
import { handleChanges } from './handlers/changes.ts';
import { handleChart } from './handlers/chart.ts';
import { handleCodeActions } from './handlers/code-actions.ts';
import { handleCompletion } from './handlers/completion.ts';
import { handleData } from './handlers/data.ts';
import { handleDefinition } from './handlers/definition.ts';
import { handleDiagnostics } from './handlers/diagnostics.ts';
import { handleDocumentLinks } from './handlers/document-links.ts';
import { handleDocuments } from './handlers/documents.ts';
import { handleHover } from './handlers/hover.ts';
import { handleInlayHints } from './handlers/inlay-hints.ts';
import { handleLevels } from './handlers/levels.ts';
import { handleNewProfile } from './handlers/new-profile.ts';
import { handleOutline } from './handlers/outline.ts';
import { handlePages } from './handlers/pages.ts';
import { handleReferences } from './handlers/references.ts';
import { handleRename } from './handlers/rename.ts';
import { handleRoles } from './handlers/roles.ts';
import { handleStatus } from './handlers/status.ts';
import { handleTables } from './handlers/tables.ts';
import { handleMatrix } from './handlers/matrix.ts';
import { handleViews } from './handlers/views.ts';
import { handleWorkspaceDiagnostics } from './handlers/workspace-diagnostics.ts';
import { handleWord } from './handlers/word.ts';
import { createRefresh } from './refresh.ts';
import type { ServerHost } from './session.ts';
import { createSession } from './session.ts';
import { createWorkspaceProfiles } from './workspace-profiles.ts';
import { createWorkspaceProgress } from './workspace-progress.ts';
import { createWorkspacePush } from './workspace-push.ts';
import { createWorkspaceReports } from './workspace-reports.ts';

/** Answers a connection until it ends. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => {
    const session = createSession(connection, host, params);
    const contexts = createContexts(session);
    const diagnostics = createDiagnostics(session, contexts, () => tellProgress());
    const pages = handlePages(session, contexts);
    const profiles = createWorkspaceProfiles(session, contexts, diagnostics, () => tellProgress());
    const { index, check } = profiles;
    const tellProgress = createWorkspaceProgress(session, contexts, diagnostics, check);
    const refresh = createRefresh(contexts, diagnostics, pages, check);
    const reports = createWorkspaceReports(session, contexts, diagnostics, check);
    const push = session.client.pullsDiagnostics ? undefined : createWorkspacePush(session, check);
    handleDocuments(session, contexts, diagnostics, pages, refresh, check, push);
    handleChanges(session, contexts, diagnostics, refresh, profiles);
    handleReferences(session, contexts, index);
    handleRename(session, contexts, index);
    handleDiagnostics(session, contexts, diagnostics, check, reports);
    handleWorkspaceDiagnostics(session, check, reports);
    handleHover(session, contexts, diagnostics, index);
    handleCompletion(session, contexts);
    handleCodeActions(session, contexts, diagnostics);
    handleDefinition(session, contexts);
    handleDocumentLinks(session, contexts);
    handleOutline(session, contexts);
    handleInlayHints(session, contexts);
    handleLevels(session, contexts);
    handleNewProfile(session, contexts);
    handleStatus(session, contexts);
    handleTables(session, contexts);
    handleViews(session, contexts, index);
    handleMatrix(session, index);
    handleRoles(session, contexts, index);
    handleChart(session, contexts);
    handleData(session);
    handleWord(session, contexts);
    return {
      serverInfo: { name: 'Role Profiles', version: host.version },
      capabilities: capabilitiesFor(session.client),
    };
  });
  connection.listen();
}
