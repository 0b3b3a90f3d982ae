/** Where files of skill data lie that are in no folder of the user's: the extension's own storage. */
import * as vscode from 'vscode';

/** What the user has added for all folders. */
export function folderOfUser(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'skills-data');
}

/** Files that came through the browser, until it is known what becomes of them. */
export function folderOfUploads(storage: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(storage, 'uploads');
}

export function isUploaded(storage: vscode.Uri, file: vscode.Uri): boolean {
  return file.toString().startsWith(`${folderOfUploads(storage).toString()}/`);
}

export async function forgetUploads(storage: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(folderOfUploads(storage), { recursive: true }).then(undefined, () => {}); // there were none
}
