/** Saves the skills matrix of the workspace to a file that the user chooses. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64 } from '../../../server/shared/base64.ts';
import type { MatrixFormat, SavedMatrix, SaveMatrixParams } from '../../../server/shared/protocol.ts';
import { SAVE_MATRIX } from '../../../server/shared/protocol.ts';
import { fail } from '../messages.ts';

const ENDINGS: Readonly<Record<MatrixFormat, string>> = { html: 'html', xlsx: 'xlsx', csv: 'csv', markdown: 'md' };

/** @returns the file; `undefined` when none was chosen, or when it could not be written, which has been told */
export async function saveMatrix(client: BaseLanguageClient, format: MatrixFormat): Promise<vscode.Uri | undefined> {
  const name = `${vscode.l10n.t('Skills matrix')}.${ENDINGS[format]}`;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the skills matrix'),
    filters: { [ENDINGS[format].toUpperCase()]: [ENDINGS[format]] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
  });
  if (file === undefined) return undefined;
  const params: SaveMatrixParams = { format };
  try {
    const saved = await client.sendRequest<SavedMatrix | null>(SAVE_MATRIX, params);
    if (saved === null) throw new Error(vscode.l10n.t('The skills matrix could not be made.'));
    await vscode.workspace.fs.writeFile(file, fromBase64(saved.data));
    return file;
  } catch (error) {
    await fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
