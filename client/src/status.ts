/** The status item beside the language of a Markdown document: how many skills are loaded, from where, and what is wrong. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import type { Status, StatusParams } from '../../server/shared/protocol.ts';
import { STATUS, STATUS_CHANGED } from '../../server/shared/protocol.ts';

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
    item.text = skillsInWords(status);
    item.detail = [`from ${namesInWords(status)}`, problemsInWords(status)].filter((part) => part !== '').join(', ');
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

interface Line extends vscode.QuickPickItem {
  readonly open?: vscode.Uri;
  readonly line?: number;
}

async function show(client: BaseLanguageClient): Promise<void> {
  const status = await ask(client);
  if (status === undefined) {
    await vscode.window.showWarningMessage('The language server of Role Profiles is not running.');
    return;
  }
  const heading = (label: string): Line => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const lines: Line[] = [
    heading(skillsInWords(status)),
    ...status.sources.map(({ name, uri, skills, title, edition, date, outdated }): Line => ({
      label: name,
      description: [`${skills} ${skills === 1 ? 'skill' : 'skills'}`, edition ? `${title} ${edition}` : title, date]
        .filter((part) => part !== undefined)
        .join(', '),
      ...(outdated && { detail: 'The file is broken; what it held before serves.' }),
      ...(uri !== undefined && { open: vscode.Uri.parse(uri) }),
    })),
    heading(status.problems.length === 0 ? 'No problems' : 'Problems'),
    ...status.problems.map(({ uri, line, message }): Line => ({
      label: message,
      ...(uri !== undefined && { description: baseName(uri), open: vscode.Uri.parse(uri) }),
      ...(line !== undefined && { line }),
    })),
    heading('Settings in force'),
    ...status.settings.map(({ key, value, from, uri }): Line => ({
      label: `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      description: uri === undefined ? (from === 'default' ? 'default' : 'settings of the editor') : baseName(uri),
      ...(uri !== undefined && { open: vscode.Uri.parse(uri) }),
    })),
  ];
  const chosen = await vscode.window.showQuickPick(lines, { title: 'Role Profiles: what is loaded' });
  if (chosen?.open === undefined) return;
  const selection = chosen.line === undefined ? undefined : new vscode.Range(chosen.line, 0, chosen.line, 0);
  await vscode.commands.executeCommand('vscode.open', chosen.open, selection && { selection });
}

function skillsInWords({ skills: { defined, known } }: Status): string {
  return `${defined} ${defined === 1 ? 'skill' : 'skills'} with definitions, ${known} known by name`;
}

function namesInWords({ sources }: Status): string {
  return sources.map(({ name }) => name).join(', ');
}

function problemsInWords({ problems }: Status): string {
  if (problems.length === 0) return '';
  return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}

function baseName(uri: string): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
