/** What the client at the other end can do, as far as this server cares. */
import type { InitializeParams } from 'vscode-languageserver';
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
  const { workspace, textDocument } = capabilities;
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
  return {
    options: isOptions(initializationOptions) ? initializationOptions : {},
    folders,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation ?? false,
    configuration: workspace?.configuration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsPages: workspace?.textDocumentContent !== undefined,
    locationLinks: textDocument?.definition?.linkSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    editRangeOfLists: textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') ?? false,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolderChanges: workspace?.workspaceFolders ?? false,
  };
}

function isOptions(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null;
}
