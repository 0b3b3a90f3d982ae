/** Files of this machine: `file:` URIs through node:fs. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { Files, FolderEntry } from './files.ts';

export const nodeFiles: Files = {
  async read(uri) {
    try {
      return { ok: true, bytes: await readFile(pathOf(uri)) };
    } catch (error) {
      const code = codeOf(error);
      return { ok: false, missing: code === 'ENOENT' || code === 'ENOTDIR', reason: inWords(error) };
    }
  },
  async list(uri) {
    try {
      return (await readdir(pathOf(uri))).sort();
    } catch {
      return undefined;
    }
  },
  async entries(uri) {
    try {
      const found = await readdir(pathOf(uri), { withFileTypes: true });
      return found
        .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return undefined;
    }
  },
  async stat(uri) {
    try {
      const path = pathOf(uri);
      const [own, target, real] = await Promise.all([lstat(path), stat(path), realpath(path)]);
      return {
        kind: target.isFile() ? 'file' : target.isDirectory() ? 'folder' : 'other',
        size: target.size,
        modified: target.mtimeMs,
        link: own.isSymbolicLink(),
        real: URI.file(real).toString(),
      };
    } catch {
      return undefined;
    }
  },
};

/** Why a file cannot be read, in words for a person: "no such file or folder". */
export function inWords(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'ELOOP':
      return 'its symbolic links lead in a circle';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
