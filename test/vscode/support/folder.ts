// Files of the folder that is open, beside the profiles.
import * as vscode from 'vscode';
import { present } from './assert.ts';

const written = new Set<string>();

/** The address of a file in the folder that is open, by its path from there. */
export function fileInFolder(path: string): vscode.Uri {
  const folder = present(vscode.workspace.workspaceFolders?.[0], 'workspace folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file, with the folders above it, and returns its address. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileInFolder(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  written.add(path);
  return uri;
}

/** Removes a file that `writeFile` wrote. */
export async function removeFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(fileInFolder(path));
  written.delete(path);
}

/** Removes what `writeFile` wrote. To be called after each test. */
export async function removeFiles(): Promise<void> {
  for (const path of [...written]) await removeFile(path);
}
