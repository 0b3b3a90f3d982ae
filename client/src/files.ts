/**
 * Reads files for the server through VS Code: those of virtual workspaces, and in the browser all of them. Nothing is
 * ever written here.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../../server/shared/base64.ts';
import type { FileParams, FolderEntry, ReadFileResult, StatResult } from '../../server/shared/protocol.ts';
import { READ_DIRECTORY, READ_FILE, STAT } from '../../server/shared/protocol.ts';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: FileParams): Promise<ReadFileResult> => {
    try {
      return { data: toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) };
    } catch (error) {
      const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      return { missing, reason: error instanceof Error ? error.message : String(error) };
    }
  });
  client.onRequest(READ_DIRECTORY, async ({ uri }: FileParams): Promise<readonly FolderEntry[] | null> => {
    try {
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
      return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
    } catch {
      return null;
    }
  });
  client.onRequest(STAT, async ({ uri }: FileParams): Promise<StatResult | null> => {
    try {
      const { type, size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
      const is = (wanted: vscode.FileType): boolean => (type & wanted) !== 0;
      const kind = is(vscode.FileType.File) ? 'file' : is(vscode.FileType.Directory) ? 'folder' : 'other';
      return { kind, size, modified: mtime, link: is(vscode.FileType.SymbolicLink) };
    } catch {
      return null;
    }
  });
}

function kindOf(type: vscode.FileType): FolderEntry['kind'] {
  if ((type & vscode.FileType.SymbolicLink) !== 0) return 'link';
  if (type === vscode.FileType.File) return 'file';
  return type === vscode.FileType.Directory ? 'folder' : 'other';
}
