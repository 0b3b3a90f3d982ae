/** Files as they were at a revision of Git, and what has changed since then. */
import { execFile } from 'node:child_process';
import path from 'node:path';

/** In bytes; more than any profile has. */
const MOST_BYTES = 20 * 1024 * 1024;
/** The names of all files of a very large repository. */
const MOST_BYTES_OF_NAMES = 256 * 1024 * 1024;

/**
 * @param file absolute; it need not exist any more, its folder has to
 * @returns the bytes of the file at that revision, or in words why there are none
 */
export async function fileAt(file: string, revision: string): Promise<Uint8Array | string> {
  if (revision.startsWith('-')) return `"${revision}" is no revision`;
  const { dir, base } = path.parse(file);
  return git(dir, ['cat-file', 'blob', `${revision}:./${base}`], MOST_BYTES);
}

/**
 * @param top the root of a working tree
 * @returns the full paths of the files that differ from those at a revision, or that Git does not know yet, as they are
 *   called now; `undefined` where there is no such revision; or in words why Git cannot say. Where the branches have
 *   parted, what others have changed does not count.
 */
export async function changedSince(top: string, revision: string): Promise<ReadonlySet<string> | string | undefined> {
  if (revision.startsWith('-') || revision.trim() === '') return undefined;
  const working = await git(top, ['rev-parse', '--git-dir'], MOST_BYTES);
  if (typeof working === 'string') return working;
  const known = await git(top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], MOST_BYTES);
  if (typeof known === 'string') return undefined;
  const parted = await git(top, ['merge-base', 'HEAD', revision], MOST_BYTES);
  const from = textOf(typeof parted === 'string' ? known : parted).trim();
  const lists = [
    ['diff', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--diff-filter=d', from, '--'],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ];
  const changed = new Set<string>();
  for (const list of lists) {
    const out = await git(top, list, MOST_BYTES_OF_NAMES);
    if (typeof out === 'string') return out;
    for (const name of textOf(out).split('\0')) if (name !== '') changed.add(path.join(top, name));
  }
  return changed;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Hooks of Git set these, and they would lead away from the folder. */
const OF_HOOKS: readonly string[] = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** @returns what Git prints in a folder, or in words why it does not */
function git(folder: string, args: readonly string[], most: number): Promise<Uint8Array | string> {
  // what a partial clone has left on a server stays there: nothing is fetched; and nothing is written
  const own = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  const env = { ...Object.fromEntries(own), GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: most, env }, (error, out, err) => {
      if (error === null) resolve(out);
      else resolve(whyFailed(error, textOf(err)));
    });
  });
}

function whyFailed(error: Error & { readonly code?: unknown }, said: string): string {
  if (error.code === 'ENOENT') return 'Git is needed to look at an earlier version, and it is not installed';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'it is too large to be a role profile';
  const reason = /^fatal: (.*)$/m.exec(said)?.[1];
  return reason === undefined ? 'Git cannot show it' : `Git cannot show it: ${reason}`;
}
