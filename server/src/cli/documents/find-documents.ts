/**
 * From the paths and globs that were typed to the documents that they mean. Folders are walked one name after the other,
 * without waiting for each: for very many files that takes a fraction of the time.
 */
import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inWords } from '../../host/node-files.ts';
import { compileGlobs, isGlob } from '../../workspace/glob.ts';
import { rootOf } from '../roots.ts';
import { endingOf, isWordDocument, kindOfDocument } from '../../workspace/document-kinds.ts';
import type { Ignoring } from './ignore-file.ts';
import { ignoringAbove, ignoringIn } from './ignore-file.ts';
import { IGNORE_FILES } from '../../workspace/ignore-lines.ts';

export interface FoundDocument {
  /** Absolute. */
  readonly file: string;
  /** `typed`: by its own name. `pattern`: a glob names it. `folder`: it lies in a folder that was typed. */
  readonly by: 'typed' | 'pattern' | 'folder';
}

export interface Found {
  /** Each once, in the order of the arguments. */
  readonly documents: readonly FoundDocument[];
  /** What was typed and cannot be found or read, with the reason. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** Which Word documents are documents: those that somebody names, those in folders too, or none. */
export type WordDocuments = 'named' | 'all' | 'none';

/** A folder means all documents in it, at any depth. A path that exists is never taken for a glob. */
export function findDocuments(typed: readonly string[], cwd: string, word: WordDocuments = 'none'): Found {
  const documents = new Map<string, FoundDocument['by']>();
  const problems: { path: string; reason: string }[] = [];
  const finding: Finding = {
    cwd,
    isDocument: (file, by) =>
      kindOfDocument(file) !== undefined ||
      (isWordDocument(file) && (word === 'all' || (word === 'named' && by !== 'folder'))),
    add(file, by) {
      if (by === 'typed' || !documents.has(file)) documents.set(file, by);
    },
    unreadable: (at, reason) => problems.push({ path: shown(at, cwd), reason }),
  };
  for (const one of typed) {
    const reason = find(one, finding);
    if (reason !== undefined) problems.push({ path: one.trim() === '' ? '""' : one, reason });
  }
  return { documents: [...documents].map(([file, by]) => ({ file, by })), problems };
}

interface Finding {
  readonly cwd: string;
  isDocument(file: string, by: FoundDocument['by']): boolean;
  add(file: string, by: FoundDocument['by']): void;
  unreadable(folder: string, reason: string): void;
}

/** Finds what one argument means; returns, in words, why that is nothing. */
function find(typed: string, finding: Finding): string | undefined {
  if (typed.trim() === '') return 'a name is missing; this folder is called "."';
  const full = path.resolve(finding.cwd, typed);
  try {
    const kind = statSync(full);
    if (kind.isDirectory()) return findBelow(full, finding);
    if (!kind.isFile()) return 'it is a device or a pipe, and no file';
    if (!finding.isDocument(full, 'typed')) return noDocument(full);
    finding.add(full, 'typed');
    return undefined;
  } catch (error) {
    const glob = globOf(typed, finding.cwd);
    return glob === undefined ? inWords(error) : findMatches(glob, finding);
  }
}

/** What is read only where somebody names it is found as well: settings may do so. */
function findBelow(folder: string, { add, isDocument, unreadable }: Finding): undefined {
  for (const file of filesBelow(folder, ignoringAbove(rootOf(folder), folder), unreadable))
    if (isDocument(file, 'folder')) add(file, 'folder');
}

function findMatches({ base, matches }: Glob, { add, isDocument, unreadable }: Finding): string | undefined {
  let matched = 0;
  let found = 0;
  for (const file of filesBelow(base, ignoringAbove(rootOf(base), base), unreadable)) {
    if (!matches(file)) continue;
    matched += 1;
    if (!isDocument(file, 'pattern')) continue;
    found += 1;
    add(file, 'pattern');
  }
  if (found > 0) return undefined;
  return matched === 0 ? 'no file matches' : `what matches is no Markdown; ${KINDS}`;
}

const KINDS = 'Markdown files end in .md, .markdown, .mdown, .mdx, .qmd or .Rmd';
function noDocument(file: string): string {
  const ending = endingOf(file);
  return `${ending === '' ? 'its name has no ending that says that it is Markdown' : `a ${ending} file is no Markdown`}; ${KINDS}`;
}

/**
 * A glob with the folder that it starts from; `undefined` for a plain path. The part that exists as a folder is taken as
 * it is, whatever its name holds: `HR [2026]/*.md`.
 */
function globOf(typed: string, cwd: string): Glob | undefined {
  const glob = process.platform === 'win32' ? typed.replaceAll('\\', '/') : typed;
  const { root } = path.parse(glob);
  let base = root === '' ? cwd : root;
  let parts = glob
    .slice(root.length)
    .split('/')
    .filter((part) => part !== '');
  while (parts.length > 1 && isFolder(path.join(base, parts[0]!))) {
    base = path.join(base, parts[0]!);
    parts = parts.slice(1);
  }
  const rest = parts.join('/');
  if (!parts.some(isGlob)) return undefined;
  const matches = compileGlobs([rest], { hidden: false });
  return { base, matches: (file) => matches(path.relative(base, file).replaceAll(path.sep, '/')) };
}

interface Glob {
  readonly base: string;
  matches(file: string): boolean;
}

/** Folders that hold very many files and nobody's documents. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** In the order of their names, without what ignore files leave out. Links to folders are not followed: they may lead in a circle. */
function* filesBelow(folder: string, above: Ignoring, unreadable: Finding['unreadable']): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable(folder, inWords(error));
    return;
  }
  const rules = entries.flatMap(({ name }) => ((IGNORE_FILES as readonly string[]).includes(name) ? name : []));
  const ignoring = rules.length === 0 ? above : ignoringIn(folder, above, rules);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const full = folder.endsWith(path.sep) ? folder + name : folder + path.sep + name;
    const isDirectory = entry.isDirectory();
    if (ignoring.leavesOut(full, name, isDirectory)) continue;
    if (isDirectory) {
      if (!PASSED_OVER.has(name)) yield* filesBelow(full, ignoring, unreadable);
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(full))) yield full;
  }
}

/** A link may lead nowhere, or in a circle. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

function shown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === '' ? '.' : relative.startsWith('..') ? file : relative;
}
