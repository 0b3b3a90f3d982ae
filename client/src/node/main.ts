/** Desktop: the server is a process of its own. */
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from '../extension.ts';
import type { PreviewPlugin } from '../preview.ts';

export function activate(context: vscode.ExtensionContext): Promise<PreviewPlugin> {
  const module = context.asAbsolutePath('dist/server.js');
  return start(context, (id, name, options) => {
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient(id, name, { run, debug: run }, options);
  });
}

export const deactivate = stop;
