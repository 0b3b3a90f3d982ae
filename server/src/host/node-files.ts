/** Files of this machine: `file:` URIs through node:fs. */
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { Files, Trouble } from './files.ts';

export const nodeFiles: Files = {
  async read(uri) {
    try {
      return { ok: true, bytes: await readFile(pathOf(uri)) };
    } catch (error) {
      const code = codeOf(error);
      return { ok: false, missing: code === 'ENOENT' || code === 'ENOTDIR', reason: troubleOf(error) };
    }
  },
  async list(uri) {
    try {
      return (await readdir(pathOf(uri))).sort();
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

/** Why the system refused to do something with a file. */
export function troubleOf(error: unknown): Trouble {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'denied';
    case 'EISDIR':
      return 'folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    case 'ELOOP':
      return 'circle';
    default:
      return { said: error instanceof Error ? error.message : String(error) };
  }
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
