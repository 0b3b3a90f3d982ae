/** The status item beside the language of a Markdown document: how many skills are loaded, from where, and what is wrong. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import type { Status, StatusParams } from '../../server/shared/protocol.ts';
import { STATUS } from '../../server/shared/protocol.ts';
import type { WorkspaceChecked } from '../../server/shared/workspace-checked.ts';
import { WORKSPACE_CHECKED } from '../../server/shared/workspace-checked.ts';

export interface StatusItem extends vscode.Disposable {
  busy(): void;
  failed(): void;
}

/** @param changed tells that it is worth asking again */
export function createStatusItem(client: BaseLanguageClient, changed: vscode.Event<void>): StatusItem {
  const item = vscode.languages.createLanguageStatusItem('roleProfiles', { language: 'markdown' });
  item.name = 'Role Profiles';
  item.command = { command: 'roleProfiles.showStatus', title: vscode.l10n.t('Details') };

  /** What is loaded, and what was found in the profiles of the workspace. */
  let loaded = '';
  let workspace: WorkspaceChecked = { busy: false, text: '' };
  const showDetail = (): void => {
    item.busy = workspace.busy;
    item.detail = [loaded, workspace.text].filter((text) => text !== '').join('; ');
  };

  const busy = (): void => {
    item.busy = true;
    item.text = 'Role Profiles';
    item.detail = vscode.l10n.t('Loading skills');
    item.severity = vscode.LanguageStatusSeverity.Information;
  };
  const failed = (): void => {
    item.busy = false;
    item.detail = vscode.l10n.t('The language server is not running. See the output.');
    item.severity = vscode.LanguageStatusSeverity.Error;
  };
  const update = async (): Promise<void> => {
    const status = await ask(client);
    if (status === undefined) return;
    item.text = status.enabled ? status.text : vscode.l10n.t('Role Profiles is off for this folder');
    loaded = status.enabled ? status.detail : vscode.l10n.t('The setting roleProfiles.enable switches it on again.');
    showDetail();
    item.severity =
      status.problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  };

  busy();
  const subscriptions = vscode.Disposable.from(
    item,
    changed(update),
    client.onNotification(WORKSPACE_CHECKED, (told: WorkspaceChecked) => {
      workspace = told;
      if (loaded !== '') showDetail();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === 'markdown') void update();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void update();
      else if (newState === State.Starting) {
        workspace = { busy: false, text: '' };
        busy();
      } else failed();
    }),
  );
  return { busy, failed, dispose: () => void subscriptions.dispose() };
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
