/** "Compare two roles", "compare a person with a role": asks which, and shows the page about them. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RoleChoice, RolesParams } from '../../server/shared/protocol.ts';
import { COMPARISON_PAGE, PAGE_SCHEME, PERSON_PAGE, ROLES } from '../../server/shared/protocol.ts';
import { inLabel } from '../../server/shared/safe-text.ts';
import { inform } from './messages.ts';
import { isRunning } from './running.ts';
import { showPage } from './show-page.ts';

type RoleItem = vscode.QuickPickItem & { readonly role: RoleChoice };

/** @param selected two files of the explorer; without them, the roles of the workspace are offered */
export async function compareRoles(client: BaseLanguageClient, selected: unknown): Promise<void> {
  if (!(await isRunning(client))) return;
  const files = Array.isArray(selected) ? selected.filter((one) => one instanceof vscode.Uri) : [];
  const isSelected = files.length === 2;
  const all = isSelected ? [] : await rolesOfWorkspace(client, 2);
  const [first = all, second = all] = isSelected ? await rolesOf(client, files) : [];
  const from = await chooseRole(first, vscode.l10n.t('Which role comes first?'));
  if (from === undefined) return;
  const rest = second.filter(({ uri, title }) => uri !== from.uri || title !== from.title);
  const to = await chooseRole(rest, vscode.l10n.t('Which role is {0} compared with?', from.title));
  if (to !== undefined) await showPage(pageAbout(from, to), vscode.ViewColumn.Active);
}

/** "Compare a person with a role". @param list a file of the explorer; without it, those of the workspace are offered */
export async function comparePerson(client: BaseLanguageClient, list: unknown): Promise<void> {
  if (!(await isRunning(client))) return;
  const person = list instanceof vscode.Uri ? list : await chooseList();
  if (person === undefined) return;
  const own = person.toString();
  const roles = (await rolesOfWorkspace(client, 1)).filter(({ uri }) => uri !== own);
  const to = await chooseRole(roles, vscode.l10n.t('Which role is the list compared with?'));
  if (to === undefined) return;
  const query = new URLSearchParams({ person: own, to: to.uri, toRole: to.title }).toString();
  const path = `${PERSON_PAGE}${nameOfPage(person.path.slice(person.path.lastIndexOf('/') + 1), to.title)}`;
  await showPage(vscode.Uri.from({ scheme: PAGE_SCHEME, path, query }), vscode.ViewColumn.Active);
}

/** More are no help in a list. */
const MOST_LISTS = 500;

async function chooseList(): Promise<vscode.Uri | undefined> {
  const files = await vscode.workspace.findFiles('**/{*.csv,*.tsv,*.md,*.markdown,*.txt}', undefined, MOST_LISTS);
  const items = files
    .map((uri) => ({ label: inLabel(vscode.workspace.asRelativePath(uri)), uri }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const placeHolder = vscode.l10n.t(
    'Which file lists the skills and levels of the person? It is read, and nothing is stored.',
  );
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}

function nameOfPage(from: string, to: string): string {
  return vscode.l10n.t('{0} and {1}', from, to).replaceAll('/', ' ');
}

function pageAbout(from: RoleChoice, to: RoleChoice): vscode.Uri {
  const query = new URLSearchParams({ from: from.uri, fromRole: from.title, to: to.uri, toRole: to.title }).toString();
  const path = `${COMPARISON_PAGE}${nameOfPage(from.title, to.title)}`;
  return vscode.Uri.from({ scheme: PAGE_SCHEME, path, query });
}

function rolesOf(client: BaseLanguageClient, files: readonly vscode.Uri[]): Promise<(readonly RoleChoice[])[]> {
  return Promise.all(files.map((file) => ask(client, { uris: [file.toString()] })));
}

/** @param fewest so many have to be there, else it is told that there are none, and none is given */
async function rolesOfWorkspace(client: BaseLanguageClient, fewest: number): Promise<readonly RoleChoice[]> {
  const title = vscode.l10n.t('Role Profiles: looking through the profiles');
  const roles = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    ask(client, {}),
  );
  if (roles.length >= fewest) return roles;
  await inform(
    fewest === 1
      ? vscode.l10n.t('There is no role here that cites skills. Open the folder that your profiles are in.')
      : vscode.l10n.t(
          'Two roles are needed to compare, each citing skills. Open the folder that your profiles are in.',
        ),
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
