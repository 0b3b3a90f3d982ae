/** The ignore files of this machine: which files and folders they leave out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IgnoreLine } from '../../workspace/ignore-lines.ts';
import { IGNORE_FILES, readIgnoreLines, saidOf } from '../../workspace/ignore-lines.ts';

/** The ignore files of one folder, over those of the folders above it. */
export interface Ignoring {
  /** @param file the full path of a file or folder below the folder */
  leavesOut(file: string, name: string, isFolder: boolean): boolean;
}

export const IGNORE_NOTHING: Ignoring = { leavesOut: () => false };

/**
 * @param above what the folders above leave out
 * @param names the ignore files that lie in the folder
 */
export function ignoringIn(folder: string, above: Ignoring, names: readonly string[]): Ignoring {
  const lines = IGNORE_FILES.filter((name) => names.includes(name)).flatMap((name) => linesOf(path.join(folder, name)));
  if (lines.length === 0) return above;
  const from = folder.length + (folder.endsWith(path.sep) ? 0 : 1);
  return {
    leavesOut(file, name, isFolder) {
      const below = file.slice(from).replaceAll(path.sep, '/');
      return saidOf(lines, below, name, isFolder) ?? above.leavesOut(file, name, isFolder);
    },
  };
}

/** The same for a folder in the middle of a tree: with the ignore files of all folders from `root` down to it. */
export function ignoringAbove(root: string, folder: string): Ignoring {
  const parent = path.dirname(folder);
  if (folder === root || parent === folder) return IGNORE_NOTHING;
  return ignoringIn(parent, ignoringAbove(root, parent), IGNORE_FILES);
}

/** A file that is not there, or cannot be read, leaves nothing out. */
function linesOf(file: string): readonly IgnoreLine[] {
  try {
    return readIgnoreLines(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
