/** Saves the settings file that a quick fix has changed: until then, what it says does not hold. */
import * as vscode from 'vscode';

/** @param file the address of the settings file, as the server writes it */
export async function saveSettings(file: unknown): Promise<void> {
  if (typeof file !== 'string') return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
  await document.save();
}
