/** Files as they were at a revision of Git, and what has changed since then. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import type { CliMessages } from './messages/languages.ts';

/** In bytes; more than any profile has. */
const MOST_BYTES = 20 * 1024 * 1024;
/** The names of all files of a very large repository. */
const MOST_BYTES_OF_NAMES = 256 * 1024 * 1024;

/**
 * @param file absolute; it need not exist any more, its folder has to
 * @returns the bytes of the file at that revision, or in words why there are none
 */
export async function fileAt(file: string, revision: string, messages: CliMessages): Promise<Uint8Array | string> {
  if (revision.startsWith('-')) return messages.cli.git.badRevision(revision);
  const { dir, base } = path.parse(file);
  return git(dir, ['cat-file', 'blob', `${revision}:./${base}`], MOST_BYTES, messages);
}

/**
 * @param top the root of a working tree
 * @returns the full paths of the files that differ from those at a revision, or that Git does not know yet, as they are
 *   called now; `undefined` where there is no such revision; or in words why Git cannot say. Where the branches have
 *   parted, what others have changed does not count.
 */
export async function changedSince(
  top: string,
  revision: string,
  messages: CliMessages,
): Promise<ReadonlySet<string> | string | undefined> {
  if (revision.startsWith('-') || revision.trim() === '') return undefined;
  const working = await git(top, ['rev-parse', '--git-dir'], MOST_BYTES, messages);
  if (typeof working === 'string') return working;
  const known = await git(top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], MOST_BYTES, messages);
  if (typeof known === 'string') return undefined;
  const parted = await git(top, ['merge-base', 'HEAD', revision], MOST_BYTES, messages);
  const from = textOf(typeof parted === 'string' ? known : parted).trim();
  const lists = [
    ['diff', '--name-only', '-z', '--no-renames', '--no-relative', '--no-ext-diff', '--diff-filter=d', from, '--'],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ];
  const changed = new Set<string>();
  for (const list of lists) {
    const out = await git(top, list, MOST_BYTES_OF_NAMES, messages);
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
function git(
  folder: string,
  args: readonly string[],
  most: number,
  messages: CliMessages,
): Promise<Uint8Array | string> {
  // what a partial clone has left on a server stays there: nothing is fetched; and nothing is written
  const own = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  const env = { ...Object.fromEntries(own), GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: most, env }, (error, out, err) => {
      if (error === null) resolve(out);
      else resolve(whyFailed(error, textOf(err), messages.cli));
    });
  });
}

function whyFailed(
  error: Error & { readonly code?: unknown },
  said: string,
  { git: say, reading }: CliMessages['cli'],
): string {
  if (error.code === 'ENOENT') return say.notInstalled;
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return reading.tooLarge;
  return say.cannotShow(/^fatal: (.*)$/m.exec(said)?.[1]);
}
