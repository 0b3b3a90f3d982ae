/** "Open a Word document as a profile": what the document says stands in a new Markdown document; the file itself stays as it is. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileParams, WordRead } from '../../server/shared/protocol.ts';
import { IMPORT_WORD } from '../../server/shared/protocol.ts';
import { fail, inform } from './messages.ts';

/** @param file where somebody asked for it in the explorer; else it is asked for */
export async function openWordDocument(client: BaseLanguageClient, file: unknown): Promise<void> {
  if (!client.isRunning()) return fail(vscode.l10n.t('The language server is not running. See the output.'));
  const source = file instanceof vscode.Uri ? file : await chooseDocument();
  if (source === undefined) return;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const read = await readDocument(client, source, name);
  if ('problem' in read) return fail(`${name}: ${read.problem}`);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: read.markdown });
  await vscode.window.showTextDocument(document, { preview: false });
  await tell(name, read.lost);
}

async function chooseDocument(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: false,
    filters: { [vscode.l10n.t('Word documents')]: ['docx', 'docm', 'dotx'] },
    openLabel: vscode.l10n.t('Open as Profile'),
  });
  return chosen?.[0];
}

function readDocument(client: BaseLanguageClient, source: vscode.Uri, name: string): Thenable<WordRead> {
  const params: FileParams = { uri: source.toString() };
  const title = vscode.l10n.t('Role Profiles: reading {0}', name);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    client.sendRequest<WordRead>(IMPORT_WORD, params),
  );
}

async function tell(name: string, lost: readonly string[]): Promise<void> {
  const opened = vscode.l10n.t('{0} is open as a new profile. Save it where you keep your profiles.', name);
  const changed = lost.length === 0 ? [] : [vscode.l10n.t('Not as in the document:'), ...lost];
  await inform([opened, ...changed].join(' '));
}
