/** Opens pages of the server's making. */
import * as vscode from 'vscode';
import { ALIKE_PAGE, DATA_PAGE, LOADED_PAGE, MATRIX_PAGE, PAGE_SCHEME } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';
import { PAGE_EDITOR } from './views/page-editor.ts';

/** "Compare the levels": the levels of a skill side by side, beside the document.
 * @param page the address of the page; without one, that of the skill at the cursor */
export async function compareLevels(page: unknown): Promise<void> {
  const uri = typeof page === 'string' ? vscode.Uri.parse(page) : await pageAtCursor();
  if (uri?.scheme !== PAGE_SCHEME) {
    await inform(vscode.l10n.t('Put the cursor on a skill, such as ITOP-4, to compare its levels.'));
    return;
  }
  await showPage(uri, vscode.ViewColumn.Beside);
}

/** "Show what is loaded", for the document that is active. */
export async function showLoaded(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document.uri.toString();
  const query = new URLSearchParams(document === undefined ? {} : { document }).toString();
  await showPage(
    vscode.Uri.from({ scheme: PAGE_SCHEME, path: `${LOADED_PAGE}${vscode.l10n.t('What is loaded')}`, query }),
    vscode.ViewColumn.Active,
  );
}

/** Which roles of the workspace are nearly the same. */
export async function showAlike(): Promise<void> {
  const path = `${ALIKE_PAGE}${vscode.l10n.t('Nearly the same roles')}`;
  await showPage(vscode.Uri.from({ scheme: PAGE_SCHEME, path }), vscode.ViewColumn.Active);
}

/** What a file of skill data holds, and what is wrong in it. */
export async function showData(file: vscode.Uri): Promise<void> {
  const query = new URLSearchParams({ file: file.toString() }).toString();
  await showPage(
    vscode.Uri.from({ scheme: PAGE_SCHEME, path: `${DATA_PAGE}${vscode.l10n.t('What was found')}`, query }),
    vscode.ViewColumn.Active,
  );
}

/** The roles of all profiles by the skills that they ask for. */
export async function showMatrix(): Promise<void> {
  await showPage(
    vscode.Uri.from({ scheme: PAGE_SCHEME, path: `${MATRIX_PAGE}${vscode.l10n.t('Skills matrix')}` }),
    vscode.ViewColumn.Active,
    { preview: false }, // what is sorted and looked for lives as long as the tab
  );
}

export async function showPage(
  page: vscode.Uri,
  viewColumn: vscode.ViewColumn,
  { preview } = { preview: true },
): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', page, PAGE_EDITOR, { viewColumn, preview });
}

/** The page of the skill at the cursor. */
export async function pageAtCursor(): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return found
    .map((target) => ('targetUri' in target ? target.targetUri : target.uri))
    .find(({ scheme }) => scheme === PAGE_SCHEME);
}
