import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { inform } from './messages.ts';

/** Whether the server can be asked; where it cannot, that is told. */
export async function isRunning(client: BaseLanguageClient): Promise<boolean> {
  if (client.isRunning()) return true;
  await inform(vscode.l10n.t('The language server is not running. See the output.'));
  return false;
}
