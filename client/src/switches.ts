/** Commands that check a document at once, and that switch the product off where it is not wanted. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckParams } from '../../server/shared/protocol.ts';
import { CHECK_NOW } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';

/** "Check this profile now", whenever it is checked otherwise. */
export async function checkNow(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const params: CheckParams | undefined =
    document?.languageId === 'markdown' ? { uri: document.uri.toString() } : undefined;
  const checked = params !== undefined && client.isRunning() && (await client.sendRequest<boolean>(CHECK_NOW, params));
  if (!checked)
    await inform(
      vscode.l10n.t('Open a role profile, a Markdown file, in a folder for which Role Profiles is switched on.'),
    );
}

/** "Switch off for this folder": that of the document that is open, else of all that is open. */
export async function switchOff(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const target =
    folder !== undefined && several
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : vscode.workspace.workspaceFolders !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  const settings = vscode.workspace.getConfiguration('roleProfiles', folder?.uri);
  await settings.update('enable', false, target);
  const again = vscode.l10n.t('Switch on again');
  const answer = await inform(
    folder === undefined
      ? vscode.l10n.t('Role Profiles is off now.')
      : vscode.l10n.t('Role Profiles is off for the folder {0} now.', folder.name),
    again,
  );
  if (answer === again) await settings.update('enable', undefined, target);
}
