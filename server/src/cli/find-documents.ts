/** From the paths and globs that were typed to the documents that they mean. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { inWords } from '../host/node-files.ts';
import { compileGlobs, isGlob } from '../workspace/glob.ts';

export interface Found {
  /** Absolute paths, each once, in the order of the arguments. `named` ones were typed, the others come from a folder or glob. */
  readonly documents: readonly { readonly file: string; readonly named: boolean }[];
  /** What was typed and cannot be found or read, with the reason. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

const MARKDOWN = /\.(md|markdown)$/i;

/** A folder means all Markdown files in it, at any depth. A path that exists is never taken for a glob. */
export async function findDocuments(typed: readonly string[], cwd: string): Promise<Found> {
  const documents = new Map<string, boolean>();
  const problems: { path: string; reason: string }[] = [];
  const add = (file: string, named: boolean): void => {
    documents.set(file, named || (documents.get(file) ?? false));
  };
  const walk = async (folder: string, wanted: (file: string) => boolean): Promise<number> => {
    let found = 0;
    for await (const file of filesBelow(folder, (at, reason) => problems.push({ path: shown(at, cwd), reason }))) {
      if (!wanted(file)) continue;
      add(file, false);
      found += 1;
    }
    return found;
  };

  for (const one of typed) {
    if (one.trim() === '') {
      problems.push({ path: '""', reason: 'a name is missing; this folder is called "."' });
      continue;
    }
    const full = path.resolve(cwd, one);
    try {
      const kind = await stat(full);
      if (kind.isDirectory()) await walk(full, (file) => MARKDOWN.test(file));
      else if (kind.isFile()) add(full, true);
      else problems.push({ path: one, reason: 'it is a device or a pipe, and no file' });
    } catch (error) {
      const glob = await globOf(one, cwd);
      if (glob === undefined) problems.push({ path: one, reason: inWords(error) });
      else if ((await walk(glob.base, glob.matches)) === 0) problems.push({ path: one, reason: 'no file matches' });
    }
  }
  return { documents: [...documents].map(([file, named]) => ({ file, named })), problems };
}

/**
 * A glob with the folder that it starts from; `undefined` for a plain path. The part that exists as a folder is taken as
 * it is, whatever its name holds: `HR [2026]/*.md`.
 */
async function globOf(typed: string, cwd: string): Promise<{ base: string; matches: Matcher } | undefined> {
  const glob = process.platform === 'win32' ? typed.replaceAll('\\', '/') : typed;
  const { root } = path.parse(glob);
  let base = root === '' ? cwd : root;
  let parts = glob
    .slice(root.length)
    .split('/')
    .filter((part) => part !== '');
  while (parts.length > 1 && (await isFolder(path.join(base, parts[0]!)))) {
    base = path.join(base, parts[0]!);
    parts = parts.slice(1);
  }
  const rest = parts.join('/');
  if (!parts.some(isGlob)) return undefined;
  const matches = compileGlobs([rest], { hidden: false });
  return { base, matches: (file) => matches(path.relative(base, file).replaceAll(path.sep, '/')) };
}

type Matcher = (file: string) => boolean;

/** In the order of their names. Links to folders are not followed: they may lead in a circle. */
async function* filesBelow(
  folder: string,
  unreadable: (folder: string, reason: string) => void,
): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    unreadable(folder, inWords(error));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== '.git') yield* filesBelow(full, unreadable);
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(full)))) yield full;
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function shown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === '' ? '.' : relative.startsWith('..') ? file : relative;
}
