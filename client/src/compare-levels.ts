/** "Compare the levels": the page of a skill with all of its levels, beside the document. */
import * as vscode from 'vscode';
import { PAGE_SCHEME } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';

/** @param page the address of the page; without one, that of the skill at the cursor */
export async function compareLevels(page: unknown): Promise<void> {
  const uri = typeof page === 'string' ? vscode.Uri.parse(page) : await pageAtCursor();
  if (uri?.scheme !== 'role-profiles') {
    await inform('Put the cursor on a skill, such as ITOP-4, to compare its levels.');
    return;
  }
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    // No Markdown preview in this VS Code: the page reads well as it is.
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}

async function pageAtCursor(): Promise<vscode.Uri | undefined> {
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
