/**
 * "Open the Skill's Page on the Web": in VS Code a citation leads to its levels, and a link there would open both with one click.
 * So the server's links are asked for when somebody wants one.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toRange } from './positions.ts';
import type { TextRange } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';

/** Opens the framework's page of the skill at the cursor, in the browser. */
export async function openOnTheWeb(client: BaseLanguageClient): Promise<void> {
  const address = await addressAtCursor(client);
  if (address === undefined) {
    await inform(vscode.l10n.t('Put the cursor on a skill of SFIA, such as ITOP-4, to open its page on the web.'));
    return;
  }
  await vscode.env.openExternal(vscode.Uri.parse(address));
}

async function addressAtCursor(client: BaseLanguageClient): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !client.isRunning()) return undefined;
  const textDocument = { uri: editor.document.uri.toString() };
  const links = await client.sendRequest<readonly { readonly range: TextRange; readonly target: string }[]>(
    'textDocument/documentLink',
    { textDocument },
  );
  const { active } = editor.selection;
  // on its level, the skill in front is meant
  const before = links.filter(
    ({ range }) => range.start.line === active.line && range.start.character <= active.character,
  );
  return (links.find(({ range }) => toRange(range).contains(active)) ?? before.at(-1))?.target;
}
