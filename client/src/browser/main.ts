/** Browser: the server runs in a web worker, a new one at each start. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from '../extension.ts';
import type { PreviewPlugin } from '../preview.ts';

export function activate(context: vscode.ExtensionContext): Promise<PreviewPlugin> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        async () => {
          worker?.terminate();
          worker = new Worker(script);
          return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
        },
        options,
      ),
  );
}

export const deactivate = stop;
