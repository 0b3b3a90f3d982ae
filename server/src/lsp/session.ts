/** What lasts from the client's first word to its last: who it is, its folders and settings, and the open documents. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { messagesIn } from '../core/messages/languages.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Files } from '../host/files.ts';
import type { Shipped } from '../shipped.ts';
import { normalise } from '../workspace/uris.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import type { Client } from './client.ts';
import { readClient } from './client.ts';
import type { Configuration } from './configuration.ts';
import { createConfiguration } from './configuration.ts';
import type { Documents } from './documents.ts';
import { createDocuments } from './documents.ts';
import type { Folders } from './folders.ts';
import { createFolders } from './folders.ts';
import type { Log } from './safely.ts';
import type { Watching } from './watching.ts';
import { createWatching } from './watching.ts';

/** What differs between Node and a web worker. */
export interface ServerHost {
  readonly version: string;
  /** Where the pages of the rules lie as files, for clients that cannot show pages of the server's making. */
  readonly rulePages?: string;
  /** What it can reach once it knows its client. */
  connect(connection: Connection, client: Client): Reach;
}

export interface Reach {
  /** The files of users. */
  readonly files: Files;
  readonly shipped: Shipped;
}

export interface Session {
  readonly connection: Connection;
  readonly log: Log;
  readonly host: ServerHost;
  readonly client: Client;
  /** What is said, in the language of the editor. */
  readonly messages: Messages;
  readonly folders: Folders;
  readonly configuration: Configuration;
  readonly workspace: Workspace;
  readonly files: Files;
  readonly shipped: Shipped;
  readonly documents: Documents;
  /** Missing where the client watches no files. */
  readonly watching: Watching | undefined;
  /** Whether the user trusts the folder. It may become so later. */
  trusted: boolean;
}

export function createSession(connection: Connection, host: ServerHost, params: InitializeParams): Session {
  const client = readClient(params);
  const folders = createFolders(client.folders);
  const configuration = createConfiguration(connection, client);
  const { files, shipped } = host.connect(connection, client);
  const messages = messagesIn(params.locale);
  const session: Session = {
    connection,
    log: connection.console,
    host,
    client,
    messages,
    folders,
    configuration,
    files,
    shipped,
    workspace: createWorkspace({
      files,
      shipped: shipped.data,
      messages,
      rootOf: folders.rootOf,
      editorSettings: (folder) => configuration.of(folder),
      trusted: () => session.trusted,
      ...(client.options.userData !== undefined && { userData: normalise(client.options.userData) }),
    }),
    documents: createDocuments(),
    watching: client.watchesFiles ? createWatching(connection) : undefined,
    trusted: client.options.trusted !== false,
  };
  return session;
}
