/** The status item beside the language of a Markdown document: how many skills are loaded, from where, and what is wrong. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import type { Status, StatusParams } from '../../server/shared/protocol.ts';
import { STATUS, STATUS_CHANGED } from '../../server/shared/protocol.ts';
import type { StatusLine } from './status-text.ts';
import { statusDetail, statusLines, statusText } from './status-text.ts';
import { warn } from './messages.ts';

export interface StatusItem extends vscode.Disposable {
  busy(): void;
  failed(): void;
  /** Shows all of it in a list; choosing a file opens it. */
  show(): Promise<void>;
}

export function createStatusItem(client: BaseLanguageClient): StatusItem {
  const item = vscode.languages.createLanguageStatusItem('roleProfiles', { language: 'markdown' });
  item.name = 'Role Profiles';
  item.command = { command: 'roleProfiles.showStatus', title: 'Details' };

  const busy = (): void => {
    item.busy = true;
    item.text = 'Role Profiles';
    item.detail = 'Loading skills';
    item.severity = vscode.LanguageStatusSeverity.Information;
  };
  const failed = (): void => {
    item.busy = false;
    item.detail = 'The language server is not running. See the output.';
    item.severity = vscode.LanguageStatusSeverity.Error;
  };
  const update = async (): Promise<void> => {
    const status = await ask(client);
    if (status === undefined) return;
    item.busy = false;
    item.text = statusText(status);
    item.detail = statusDetail(status);
    item.severity =
      status.problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  };

  busy();
  client.onNotification(STATUS_CHANGED, () => void update());
  const subscriptions = vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === 'markdown') void update();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void update();
      else if (newState === State.Starting) busy();
      else failed();
    }),
  );
  return { busy, failed, show: () => show(client), dispose: () => void subscriptions.dispose() };
}

async function ask(client: BaseLanguageClient): Promise<Status | undefined> {
  if (!client.isRunning()) return undefined;
  const uri = vscode.window.activeTextEditor?.document.uri;
  const params: StatusParams = uri === undefined ? {} : { uri: uri.toString() };
  try {
    return (await client.sendRequest<Status | null>(STATUS, params)) ?? undefined;
  } catch {
    return undefined; // the server is going down; its next start tells
  }
}

async function show(client: BaseLanguageClient): Promise<void> {
  const status = await ask(client);
  if (status === undefined) {
    await warn('The language server of Role Profiles is not running.');
    return;
  }
  const shown = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  const lines = statusLines(status, shown).map(toItem);
  const chosen = await vscode.window.showQuickPick(lines, { title: 'Role Profiles: what is loaded' });
  if (chosen?.uri === undefined) return;
  const selection = chosen.line === undefined ? undefined : new vscode.Range(chosen.line, 0, chosen.line, 0);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.uri), selection && { selection });
}

function toItem(line: StatusLine): StatusLine & vscode.QuickPickItem {
  if (line.heading === undefined) return line;
  return { ...line, label: line.heading, kind: vscode.QuickPickItemKind.Separator };
}
