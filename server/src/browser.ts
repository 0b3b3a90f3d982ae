/** The language server in a web worker. It has no file system of its own: the editor reads files for it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { english } from './core/messages/messages.ts';
import { createClientFiles } from './host/client-files.ts';
import { startServer } from './lsp/server.ts';
import { shippedBy } from './shipped.ts';
import { inWords } from './workspace/troubles.ts';

// In a worker `self` is the port to the editor; the types know only windows.
const port = self as unknown as MessagePort;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  version,
  connect(connection, { options }) {
    const files = createClientFiles((method, params) => connection.sendRequest(method, params));
    const shipped = shippedBy(async (path) => {
      if (options.package === undefined) throw new Error('The editor does not say where the product lies.');
      const read = await files.read(`${options.package}/${path}`);
      if (!read.ok) throw new Error(`${path} of the product: ${inWords(read.reason, english)}`);
      return read.bytes;
    });
    return { files, shipped };
  },
});
