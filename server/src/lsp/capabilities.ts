/** What this server says it can do, for a given client. */
import type { ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { PAGE_SCHEME } from '../../shared/protocol.ts';
import type { Client } from './client.ts';
import { SOURCE } from './convert.ts';
import { FIX_ALL } from './handlers/code-actions.ts';
import { TRIGGER_CHARACTERS } from './handlers/completion.ts';

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: {
      resolveProvider: true,
      ...(client.options.asksWhileTyping !== true && { triggerCharacters: TRIGGER_CHARACTERS }),
    },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: true },
    }),
    documentSymbolProvider: { label: 'Role Profiles' },
    foldingRangeProvider: true,
    inlayHintProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    ...(client.showsPages ? { definitionProvider: true } : { documentLinkProvider: {} }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      // nothing is told of the files in a folder that has another name now
      fileOperations: { didRename: { filters: [{ pattern: { glob: '**', matches: 'folder' } }] } },
      ...(client.showsPages && { textDocumentContent: { schemes: [PAGE_SCHEME] } }),
    },
  };
}
