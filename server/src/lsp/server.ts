/** The language server: connects what editors ask with the service. What the answers say, the core decides. */
import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeParams,
  InitializeResult,
  Location,
  LocationLink,
} from 'vscode-languageserver';
import {
  CodeActionKind,
  CompletionList,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Finding, Service } from '../core/service.ts';
import type { Files } from '../host/files.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import { normalise } from '../workspace/uris.ts';
import type { Context, Workspace } from '../workspace/workspace.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import type { Client } from './client.ts';
import { readClient } from './client.ts';
import { FIX_ALL, isWanted, toCodeActions, toFixAll } from './code-actions.ts';
import { toCompletionList, withDocumentation } from './completion.ts';
import type { Configuration } from './configuration.ts';
import { createConfiguration } from './configuration.ts';
import { problemToDiagnostic, SOURCE, toDiagnostic, toRange } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { createDocuments } from './documents.ts';
import { createFindings } from './findings.ts';
import type { Folders } from './folders.ts';
import { createFolders } from './folders.ts';
import { citedLine, PAGE_SCHEME, pageUri, readPageUri } from './pages.ts';
import { answer, notice } from './safely.ts';
import type { Status } from './status.ts';
import { STATUS, STATUS_CHANGED, statusOf } from './status.ts';
import type { Watching } from './watching.ts';
import { createWatching } from './watching.ts';

/** What differs between Node and a web worker. */
export interface ServerHost {
  readonly shipped: ShippedData;
  readonly version: string;
  /** The files that this host can reach. */
  files(connection: Connection, client: Client): Files;
  /** The page of a rule, Markdown. */
  rulePage(id: string): Promise<string | undefined>;
  /** Where the pages of the rules lie as files, for clients that cannot show pages of the server's making. */
  readonly rulePages?: string;
}

/** Everything that exists once the client has said what it is. */
interface Session {
  readonly client: Client;
  readonly folders: Folders;
  readonly configuration: Configuration;
  readonly workspace: Workspace;
  readonly watching: Watching | undefined;
  trusted: boolean;
}

const NOTHING: readonly Finding[] = [];

/** Answers a connection until it ends. */
export function startServer(connection: Connection, host: ServerHost): void {
  const log = connection.console;
  const documents = createDocuments();
  const findings = createFindings(
    (uri) => void tellAgain(uri),
    (work) => void notice(log, 'Judging duties', work)(),
  );
  let session: Session | undefined;
  /** The service that made the last list of completions: it knows their documentation. */
  let offered: Service | undefined;
  const met = new WeakSet<Context>();
  const shownPages = new Set<string>();
  let published = new Map<string, string>();

  connection.onInitialize((params) => initialize(params));
  connection.onInitialized(() => void notice(log, 'Starting', initialized)());

  function initialize(params: InitializeParams): InitializeResult {
    const client = readClient(params);
    const folders = createFolders(client.folders);
    const configuration = createConfiguration(connection, client);
    const own: Session = {
      client,
      folders,
      configuration,
      workspace: createWorkspace({
        files: host.files(connection, client),
        shipped: host.shipped,
        rootOf: folders.rootOf,
        editorSettings: (folder) => configuration.of(folder),
        trusted: () => own.trusted,
      }),
      watching: client.watchesFiles ? createWatching(connection) : undefined,
      trusted: client.options.trusted !== false,
    };
    session = own;
    return {
      serverInfo: { name: 'Role Profiles', version: host.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        hoverProvider: true,
        completionProvider: { resolveProvider: true, triggerCharacters: ['-', '@'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
        ...(client.pullsDiagnostics && {
          diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
        }),
        ...(client.showsPages && { definitionProvider: true }),
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...(client.showsPages && { textDocumentContent: { schemes: [PAGE_SCHEME] } }),
        },
      },
    };
  }

  async function initialized(): Promise<void> {
    const { client, folders, watching } = current();
    if (client.configurationChanges) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'roleProfiles' });
    }
    if (client.workspaceFolderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(
        notice(log, 'Changing folders', ({ added, removed }) => {
          const uris = (changed: readonly { uri: string }[]): string[] => changed.map(({ uri }) => uri);
          folders.change(uris(added), uris(removed));
          return lookAgain([]);
        }),
      );
    }
    await watching?.watch([]);
    // Not needed for an answer yet, but for the problems in the files of skill data and for the status.
    for (const folder of folders.all()) await contextForFolder(folder);
  }

  // --- documents

  connection.onDidOpenTextDocument(
    notice(log, 'Opening a document', (params) => {
      if (params.textDocument.uri.startsWith(`${PAGE_SCHEME}:`)) return;
      const open = documents.open(params);
      // A client that watches no files has at least opened one.
      void (current().watching === undefined && notice(log, 'Looking for changed files', lookAgain)([]));
      // The document may be the one that a pattern of the settings has named in vain so far.
      void notice(log, 'Problems in settings', publishProblems)(current().workspace);
      return push(open);
    }),
  );
  connection.onDidChangeTextDocument(
    notice(log, 'Changing a document', (params) => {
      const open = documents.change(params);
      return open && push(open);
    }),
  );
  connection.onDidSaveTextDocument(
    notice(log, 'Saving a document', () => (current().watching === undefined ? lookAgain([]) : undefined)),
  );
  connection.onDidCloseTextDocument(
    notice(log, 'Closing a document', async ({ textDocument: { uri } }) => {
      documents.close(uri);
      findings.forget(uri);
      shownPages.delete(uri);
      if (!current().client.pullsDiagnostics) await connection.sendDiagnostics({ uri, diagnostics: [] });
    }),
  );

  // --- requests

  connection.onHover(
    answer(log, 'Hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const asked = await about(textDocument.uri);
      if (asked === undefined) return null;
      const { open, context, text } = asked;
      const { service, settings, judge } = context;
      const hover = service.hover(open.read(service), text.offsetAt(position), settings, judge.fromMemory());
      if (hover === undefined) return null;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: toRange(text, hover) };
    }),
  );

  connection.onCompletion(
    answer(log, 'Completion', CompletionList.create(), async ({ textDocument, position }) => {
      const asked = await about(textDocument.uri);
      if (asked === undefined) return CompletionList.create();
      const { open, context, text } = asked;
      offered = context.service;
      const list = context.service.complete(open.read(offered), text.offsetAt(position), context.settings);
      return toCompletionList(list, text, current().client);
    }),
  );
  connection.onCompletionResolve((item, token) =>
    answer(log, 'Documentation of a completion', item, () =>
      withDocumentation(item, typeof item.data === 'string' ? offered?.documentation(item.data) : undefined),
    )(item, token),
  );

  connection.onCodeAction(
    answer(log, 'Code actions', [], async ({ textDocument, range, context: request }) => {
      const asked = await about(textDocument.uri);
      if (asked === undefined) return [];
      const { open, context, text, folder } = asked;
      const { client } = current();
      const { service, settings } = context;
      const document = open.read(service);
      const known = findings.of(open, context);
      const span = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
      const actions = service.codeActions(document, span, settings, known);
      const found = toCodeActions(actions, open, folder, request, client);
      if (!isWanted(FIX_ALL, request)) return found;
      const edits = service.fixAll(document, settings, known);
      return edits.length === 0 ? found : [...found, toFixAll(edits, open, client)];
    }),
  );

  connection.onDefinition(
    answer(log, 'Definition', null, async ({ textDocument, position }): Promise<LocationLink[] | Location | null> => {
      const asked = await about(textDocument.uri);
      if (asked === undefined) return null;
      const { open, context, text, folder } = asked;
      const { service, settings } = context;
      const cited = service.skillAt(open.read(service), text.offsetAt(position), settings);
      if (cited === undefined) return null;
      const { skill, level, span } = cited;
      const edition = skill.edition ?? settings.edition;
      const uri = pageUri({ kind: 'skill', code: skill.code, edition, ...(level !== undefined && { level }), folder });
      const line = citedLine(service.skillPage(skill.code, edition, level) ?? '');
      const start = { line, character: 0 };
      const range = { start, end: start };
      if (!current().client.locationLinks) return { uri, range };
      const originSelectionRange = toRange(text, span);
      return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
    }),
  );

  connection.workspace.textDocumentContent.on(async ({ uri }, token) => {
    const page = await answer(log, 'Page', undefined, () => pageAt(uri))(undefined, token);
    if (page === undefined) return { text: 'There is no such page.\n' };
    return page instanceof ResponseError ? page : { text: page };
  });

  async function pageAt(uri: string): Promise<string | undefined> {
    const page = readPageUri(uri);
    if (page === undefined) return undefined;
    if (page.kind === 'rule') return host.rulePage(page.id);
    shownPages.add(uri);
    const folder = page.folder ?? current().folders.all()[0];
    const { service } = await contextForFolder(folder ?? 'untitled:/');
    return service.skillPage(page.code, page.edition, page.level);
  }

  connection.onRequest(
    STATUS,
    answer(log, 'Status', null, async ({ uri }: { uri?: string }): Promise<Status> => {
      const { folders, workspace } = current();
      const folder = uri === undefined ? (folders.all()[0] ?? 'untitled:/') : folders.of(normalise(uri));
      const context = await contextForFolder(folder);
      return statusOf(context, await workspace.problems(), await workspace.editorProblems(context));
    }),
  );

  // --- diagnostics

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const report = answer(log, 'Diagnostics', empty, async (): Promise<DocumentDiagnosticReport> => {
      const asked = await about(uri);
      if (asked === undefined) return empty;
      const { items, id } = diagnosticsOf(asked.open, asked.context);
      if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
    });
    const result = await report(undefined, token);
    if (!(result instanceof ResponseError)) return result;
    return new ResponseError(LSPErrorCodes.ServerCancelled, result.message, { retriggerRequest: false });
  });

  const ids = new WeakMap<readonly unknown[], string>();
  let lastId = 0;

  function diagnosticsOf(open: OpenDocument, context: Context): { items: Diagnostic[]; id: string } {
    const { client, folders } = current();
    const { relatedInformation } = client;
    const found = folders.isCopy(open.uri) ? NOTHING : findings.of(open, context);
    let id = ids.get(found);
    if (id === undefined) ids.set(found, (id = String(++lastId)));
    return {
      id,
      items: found.map((finding) => toDiagnostic(finding, open, rulePage(finding.rule), relatedInformation)),
    };
  }

  function rulePage(id: string): string | undefined {
    if (current().client.showsPages) return pageUri({ kind: 'rule', id });
    return host.rulePages === undefined ? undefined : `${host.rulePages}/${id}.md`;
  }

  /** For clients that do not ask for diagnostics. Changes that came in together are checked once. */
  async function push(open: OpenDocument): Promise<void> {
    if (current().client.pullsDiagnostics) return;
    const { version } = open;
    const asked = await about(open.uri);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (asked === undefined || documents.get(open.uri) !== open || open.version !== version) return;
    const { items } = diagnosticsOf(open, asked.context);
    await connection.sendDiagnostics({ uri: open.uri, version, diagnostics: items });
  }

  /** The findings of a document have changed without a change of the document. */
  async function tellAgain(uri: string): Promise<void> {
    const { client } = current();
    if (!client.pullsDiagnostics) {
      const open = documents.get(uri);
      if (open !== undefined) await notice(log, 'Diagnostics', push)(open);
    } else if (client.refreshesDiagnostics) {
      await notice(log, 'Diagnostics', () => connection.languages.diagnostics.refresh())();
    }
  }

  // --- settings and skill data

  connection.onDidChangeConfiguration(
    notice(log, 'Changing settings', ({ settings }) => {
      current().configuration.take(settings);
      return lookAgain([]);
    }),
  );
  connection.onNotification(
    DidChangeWatchedFilesNotification.type,
    notice(log, 'Changed files', ({ changes }) => lookAgain(changes.map(({ uri }) => normalise(uri)))),
  );
  connection.onNotification(
    'roleProfiles/trusted',
    notice(log, 'Trust', () => {
      current().trusted = true;
      return lookAgain([]);
    }),
  );
  let waiting: Set<string> | undefined;
  let looking: Promise<void> | undefined;

  /** Looks again at settings and data. Whatever comes in meanwhile is looked at in one further round. */
  function lookAgain(changed: readonly string[]): Promise<void> {
    waiting = new Set([...(waiting ?? []), ...changed]);
    looking ??= (async () => {
      try {
        for (; waiting !== undefined;) {
          const uris = [...waiting];
          waiting = undefined;
          await refresh(uris);
        }
      } finally {
        looking = undefined;
      }
    })();
    return looking;
  }

  async function refresh(changed: readonly string[]): Promise<void> {
    const { workspace, folders, client } = current();
    const open = documents.all();
    const different = await workspace.refresh(changed, [
      ...folders.all(),
      ...open.map(({ uri }) => folders.of(normalise(uri))),
    ]);
    if (!different) return;
    for (const context of workspace.contexts()) met.add(context);
    if (!client.pullsDiagnostics) for (const document of open) await push(document);
    else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    for (const uri of shownPages) await connection.workspace.textDocumentContent.refresh(uri);
    await afterNewContext();
  }

  async function contextForFolder(folder: string): Promise<Context> {
    const context = await current().workspace.contextForFolder(folder);
    if (!met.has(context)) {
      met.add(context);
      // What is told of the folder must not hold up the answer.
      void notice(log, 'Problems in skill data', afterNewContext)();
    }
    return context;
  }

  async function afterNewContext(): Promise<void> {
    const { client, workspace, watching } = current();
    await publishProblems(workspace);
    await watching?.watch(workspace.contexts().flatMap(({ named }) => named));
    if (client.options.status === true) await connection.sendNotification(STATUS_CHANGED);
  }

  /** Sends the problems of settings files and skill data where they have changed. */
  async function publishProblems(workspace: Workspace): Promise<void> {
    const found = [...(await workspace.problems())].map(([uri, problems]) => {
      const diagnostics = problems.map(problemToDiagnostic);
      return { uri, diagnostics, written: JSON.stringify(diagnostics) };
    });
    const before = published;
    published = new Map(found.map(({ uri, written }) => [uri, written]));
    for (const { uri, diagnostics, written } of found) {
      if (before.get(uri) !== written) await connection.sendDiagnostics({ uri, diagnostics });
    }
    for (const uri of before.keys()) {
      if (!published.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  // --- what requests are about

  function current(): Session {
    if (session === undefined) throw new Error('The client has not initialised this server.');
    return session;
  }

  async function about(uri: string) {
    if (!documents.get(uri)) return undefined;
    const folder = current().folders.of(normalise(uri));
    const context = await contextForFolder(folder);
    const open = documents.get(uri);
    return open && { open, context, folder, text: open.text };
  }

  connection.listen();
}
