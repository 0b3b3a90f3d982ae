/** What the client at the other end can do, as far as this server cares. */
import type {
  ClientCapabilities,
  CompletionClientCapabilities,
  InitializeParams,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../../shared/protocol.ts';

export interface Client {
  readonly options: InitializationOptions;
  readonly folders: readonly string[];
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  /** It can show documents that the server makes. */
  readonly showsPages: boolean;
  readonly locationLinks: boolean;
  readonly versionedEdits: boolean;
  /** It makes files that an edit needs. */
  readonly createsFiles: boolean;
  readonly editRangeOfLists: boolean;
  readonly labelDetails: boolean;
  readonly snippets: boolean;
  /** It shows an outline as a tree. */
  readonly symbolTrees: boolean;
  readonly refreshesInlayHints: boolean;
  readonly preparesRename: boolean;
  /** It can show changes to be confirmed before they are made. */
  readonly confirmsEdits: boolean;
  /** It tells when its settings change, if it is asked to. */
  readonly configurationChanges: boolean;
  readonly workspaceFolderChanges: boolean;
}

export function readClient({
  capabilities,
  initializationOptions,
  workspaceFolders,
  rootUri,
}: InitializeParams): Client {
  return {
    options: isOptions(initializationOptions) ? initializationOptions : {},
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []),
    ...inWorkspace(capabilities.workspace),
    ...inDocuments(capabilities.textDocument),
  };
}

function inWorkspace(workspace: ClientCapabilities['workspace'] = {}) {
  return {
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport ?? false,
    configuration: workspace.configuration ?? false,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsPages: workspace.textDocumentContent !== undefined,
    versionedEdits: workspace.workspaceEdit?.documentChanges ?? false,
    createsFiles: createsFiles(workspace.workspaceEdit),
    confirmsEdits: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshesInlayHints: workspace.inlayHint?.refreshSupport ?? false,
    configurationChanges: workspace.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolderChanges: workspace.workspaceFolders ?? false,
  };
}

function createsFiles({ documentChanges, resourceOperations }: WorkspaceEditClientCapabilities = {}): boolean {
  return documentChanges === true && resourceOperations?.includes('create') === true;
}

function inDocuments(documents: ClientCapabilities['textDocument'] = {}) {
  const { diagnostic, publishDiagnostics, definition, completion, documentSymbol, rename } = documents;
  return {
    pullsDiagnostics: diagnostic !== undefined,
    relatedInformation: publishDiagnostics?.relatedInformation ?? diagnostic?.relatedInformation ?? false,
    locationLinks: definition?.linkSupport ?? false,
    symbolTrees: documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    preparesRename: rename?.prepareSupport ?? false,
    ...inCompletion(completion),
  };
}

function inCompletion({ completionList, completionItem }: CompletionClientCapabilities = {}) {
  return {
    editRangeOfLists: completionList?.itemDefaults?.includes('editRange') ?? false,
    labelDetails: completionItem?.labelDetailsSupport ?? false,
    snippets: completionItem?.snippetSupport ?? false,
  };
}

function isOptions(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null;
}
