/** Ignore files, `.gitignore` and our own `.role-profilesignore`: which files and folders they leave out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileGlobs } from '../../workspace/glob.ts';

/** In this order: of several lines that name a file the last one holds. */
export const IGNORE_FILES = ['.gitignore', '.role-profilesignore'] as const;

/** One line of an ignore file. */
interface Line {
  readonly takesBack: boolean;
  readonly foldersOnly: boolean;
  /** @param below the path from the folder of the file on, with slashes */
  matches(below: string, name: string): boolean;
}

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
  const lines = IGNORE_FILES.filter((name) => names.includes(name))
    .flatMap((name) => linesOf(path.join(folder, name)))
    .reverse();
  if (lines.length === 0) return above;
  const from = folder.length + (folder.endsWith(path.sep) ? 0 : 1);
  return {
    leavesOut(file, name, isFolder) {
      const below = file.slice(from).replaceAll(path.sep, '/');
      const last = lines.find((line) => (isFolder || !line.foldersOnly) && line.matches(below, name));
      return last === undefined ? above.leavesOut(file, name, isFolder) : !last.takesBack;
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
function linesOf(file: string): Line[] {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, MOST_LINES)
    .flatMap((line) => readLine(line) ?? []);
}

/** More lines than any ignore file has. */
const MOST_LINES = 5_000;

/** As Git reads it: `!` takes back, `/` at the end means folders, any other `/` ties it to the folder of the file. */
function readLine(written: string): Line | undefined {
  if (written.startsWith('#')) return undefined;
  const trimmed = written.replace(/(?<!\\)\s+$/, '');
  const takesBack = trimmed.startsWith('!');
  const bare = takesBack ? trimmed.slice(1) : trimmed;
  const foldersOnly = bare.endsWith('/');
  const pattern = bare.replace(/\/+$/, '');
  if (pattern === '') return undefined;
  const isTied = pattern.includes('/');
  const matches = isTied ? tied(pattern.replace(/^\//, '')) : untied(pattern);
  return { takesBack, foldersOnly, matches };
}

function tied(pattern: string): Line['matches'] {
  if (isPlain(pattern)) return (below) => below === pattern;
  const matches = compileGlobs([withoutBraces(pattern)], { hidden: true });
  return (below) => matches(below);
}

/** Most lines are a name or an ending, which is compared at once. */
function untied(pattern: string): Line['matches'] {
  if (isPlain(pattern)) return (_, name) => name === pattern;
  const ending = pattern.slice(1);
  if (pattern.startsWith('*') && isPlain(ending)) return (_, name) => name.endsWith(ending);
  const matches = compileGlobs([withoutBraces(pattern)], { hidden: true });
  return (_, name) => matches(name);
}

function isPlain(pattern: string): boolean {
  return !/[*?[\]{}\\]/.test(pattern);
}

/** Braces are characters like any other here. */
function withoutBraces(pattern: string): string {
  return pattern.replace(/[{}]/g, '\\$&');
}
