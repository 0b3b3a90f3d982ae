/** The language server as it ships, in a process of its own, spoken to over standard input and output like an editor does. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeResult, Position, Range, ServerCapabilities } from 'vscode-languageserver';

const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

export interface Started {
  readonly connection: MessageConnection;
  readonly capabilities: ServerCapabilities;
  /** The diagnostics that were last pushed for each URI. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  /** The methods of the requests and notifications that came from the server, in their order. */
  readonly received: readonly string[];
  /** What the server logged as an error. */
  readonly errors: readonly string[];
  /** The editor's settings under `roleProfiles`, or what answers the question for those of a folder, now or later. */
  settings: unknown;
  request<R>(method: string, params?: unknown): Promise<R>;
  notify(method: string, params?: unknown): Promise<void>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, ...changes: { range?: Range; text: string }[]): Promise<void>;
  /** What the server answers when it is asked for diagnostics. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
  hover(uri: string, line: number, character: number): Promise<string | undefined>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Shuts the server down as the protocol wants it, and returns its exit code. */
  stop(): Promise<number | null>;
}

export interface Editor {
  readonly folders?: readonly string[];
  /** Capabilities beside the ones that every test has. */
  readonly capabilities?: Readonly<Record<string, unknown>>;
  readonly options?: unknown;
  readonly settings?: unknown;
  /** The language that it is shown in. */
  readonly locale?: string;
}

/** What VS Code can do, as far as this server asks. */
export const CAPABLE = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    textDocumentContent: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedInformation: true },
    definition: { linkSupport: true },
    completion: { completionList: { itemDefaults: ['editRange'] } },
  },
};

type Answer = (folder: string) => unknown;

function isAnswer(settings: unknown): settings is Answer {
  return typeof settings === 'function';
}

const running = new Set<Started>();

/** Starts a server and initialises it. */
export async function startServer({
  folders = [],
  capabilities = CAPABLE,
  options,
  settings,
  locale,
}: Editor = {}): Promise<Started> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const pushed = new Map<string, readonly Diagnostic[]>();
  const received: string[] = [];
  const errors: string[] = [];
  connection.onNotification((method, params) => {
    received.push(method);
    const body = params as { uri: string; diagnostics: Diagnostic[]; type: number; message: string };
    if (method === 'textDocument/publishDiagnostics') pushed.set(body.uri, body.diagnostics);
    if (method === 'window/logMessage' && body.type === 1) errors.push(body.message);
  });
  connection.onRequest((method, params) => {
    received.push(method);
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { scopeUri: string }[] };
    const { settings } = started;
    return Promise.all(
      items.map(async ({ scopeUri }) => (isAnswer(settings) ? await settings(scopeUri) : settings) ?? null),
    );
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    received.push('workspace/diagnostic/refresh');
    return null;
  });
  connection.listen();
  const { capabilities: offered } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
    initializationOptions: options,
    ...(locale !== undefined && { locale }),
  });

  const started: Started = {
    connection,
    capabilities: offered,
    pushed,
    received,
    errors,
    settings,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    async diagnostics(uri) {
      const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    async hover(uri, line, character) {
      const position: Position = { line, character };
      const hover = await connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri },
        position,
      });
      return hover?.contents.value;
    },
    ended,
    async stop() {
      running.delete(started);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return ended;
    },
  };
  running.add(started);
  await connection.sendNotification('initialized', {});
  return started;
}

/** Stops whatever a test has left running. To be called after each test. */
export async function stopServers(): Promise<void> {
  for (const server of running) await server.stop().catch(() => undefined);
}

/** Asks again until it is so; fails with the last reason after ten seconds. */
export async function eventually<T>(ask: () => T | Promise<T>): Promise<T> {
  for (const end = Date.now() + 10_000; ;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
