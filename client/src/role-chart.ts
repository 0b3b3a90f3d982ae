/** "Show the chart of this role", "save the chart": a role's skills and levels as a page, and as a picture. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RoleChoice } from '../../server/shared/protocol.ts';
import { CHART_PAGE, PAGE_SCHEME, ROLE_AT } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';
import { positionIn } from './positions.ts';
import { isRunning } from './running.ts';
import { showPage } from './show-page.ts';
import { saveChart } from './views/save-chart.ts';

/** Of the role at the cursor. */
export async function showChartAtCursor(client: BaseLanguageClient): Promise<void> {
  const role = await roleAtCursor(client);
  if (role === undefined) return;
  const path = `${CHART_PAGE}${vscode.l10n.t('Skills of {0}', role.title).replaceAll('/', ' ')}`;
  const query = new URLSearchParams({ document: role.uri, role: role.title }).toString();
  await showPage(
    vscode.Uri.from({ scheme: PAGE_SCHEME, path, query }),
    vscode.ViewColumn.Active,
    { preview: false }, // a click on a skill shows its citation, and leaves the chart
  );
}

/** Of the role at the cursor. */
export async function saveChartAtCursor(client: BaseLanguageClient): Promise<void> {
  const role = await roleAtCursor(client);
  const file = role && (await saveChart(client, role));
  if (file !== undefined) await inform(vscode.l10n.t('Saved as {0}.', vscode.workspace.asRelativePath(file)));
}

async function roleAtCursor(client: BaseLanguageClient): Promise<RoleChoice | undefined> {
  if (!(await isRunning(client))) return undefined;
  const editor = vscode.window.activeTextEditor;
  const role =
    editor?.document.languageId === 'markdown'
      ? await client.sendRequest<RoleChoice | null>(ROLE_AT, positionIn(editor.document, editor.selection.active))
      : null;
  if (role !== null) return role;
  await inform(vscode.l10n.t('Open a profile, and put the cursor into the role that is to be drawn.'));
  return undefined;
}
