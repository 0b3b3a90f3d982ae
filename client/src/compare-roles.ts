/** "Compare two roles": asks which two, of the workspace or of the files that are selected, and shows the page about them. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RoleChoice, RolesParams } from '../../server/shared/protocol.ts';
import { COMPARISON_PAGE, PAGE_SCHEME, ROLES } from '../../server/shared/protocol.ts';
import { inLabel } from '../../server/shared/safe-text.ts';
import { inform } from './messages.ts';
import { isRunning } from './running.ts';
import { showPage } from './show-page.ts';

type RoleItem = vscode.QuickPickItem & { readonly role: RoleChoice };

/** @param selected two files of the explorer; without them, the roles of the workspace are offered */
export async function compareRoles(client: BaseLanguageClient, selected: unknown): Promise<void> {
  if (!(await isRunning(client))) return;
  const files = Array.isArray(selected) ? selected.filter((one) => one instanceof vscode.Uri) : [];
  const [first, second] = files.length === 2 ? await rolesOf(client, files) : await rolesOfWorkspace(client);
  if (first === undefined || second === undefined) return;
  const from = await chooseRole(first, vscode.l10n.t('Which role comes first?'));
  if (from === undefined) return;
  const rest = second.filter(({ uri, title }) => uri !== from.uri || title !== from.title);
  const to = await chooseRole(rest, vscode.l10n.t('Which role is {0} compared with?', from.title));
  if (to !== undefined) await showPage(pageAbout(from, to), vscode.ViewColumn.Active);
}

function pageAbout(from: RoleChoice, to: RoleChoice): vscode.Uri {
  const query = new URLSearchParams({ from: from.uri, fromRole: from.title, to: to.uri, toRole: to.title }).toString();
  const name = vscode.l10n.t('{0} and {1}', from.title, to.title).replaceAll('/', ' ');
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path: `${COMPARISON_PAGE}${name}`, query });
}

function rolesOf(client: BaseLanguageClient, files: readonly vscode.Uri[]): Promise<(readonly RoleChoice[])[]> {
  return Promise.all(files.map((file) => ask(client, { uris: [file.toString()] })));
}

/** Both are chosen from the same ones. */
async function rolesOfWorkspace(client: BaseLanguageClient): Promise<(readonly RoleChoice[])[]> {
  const title = vscode.l10n.t('Role Profiles: looking through the profiles');
  const roles = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    ask(client, {}),
  );
  if (roles.length >= 2) return [roles, roles];
  await inform(
    vscode.l10n.t('Two roles are needed to compare, each citing skills. Open the folder that your profiles are in.'),
  );
  return [];
}

function ask(client: BaseLanguageClient, params: RolesParams): Promise<readonly RoleChoice[]> {
  return client.sendRequest<readonly RoleChoice[]>(ROLES, params);
}

/** Asks only where there is a choice; that of the active document comes first. */
async function chooseRole(roles: readonly RoleChoice[], placeHolder: string): Promise<RoleChoice | undefined> {
  if (roles.length < 2) return roles[0];
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const items = roles
    .map((role): RoleItem => ({ label: inLabel(role.title), description: inLabel(role.file), role }))
    .sort((a, b) => Number(b.role.uri === active) - Number(a.role.uri === active));
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.role;
}
