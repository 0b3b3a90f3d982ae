/** The language server in a web worker. It has no file system of its own: the editor reads files for it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { document } from './bundled-documents.ts';
import { createClientFiles } from './host/client-files.ts';
import { startServer } from './lsp/server.ts';
import { shipped } from './shipped.ts';

// In a worker `self` is the port to the editor; the types know only windows.
const port = self as unknown as MessagePort;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  shipped,
  document,
  version,
  files: (connection) => createClientFiles((method, params) => connection.sendRequest(method, params)),
});
