/** Files as they were at a revision of Git. */
import { execFile } from 'node:child_process';
import path from 'node:path';

/** In bytes; more than any profile has. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * @param file absolute; it need not exist any more, its folder has to
 * @returns the bytes of the file at that revision, or in words why there are none
 */
export async function fileAt(file: string, revision: string): Promise<Uint8Array | string> {
  if (revision.startsWith('-')) return `"${revision}" is no revision`;
  const { dir, base } = path.parse(file);
  const args = ['-C', dir, 'cat-file', 'blob', `${revision}:./${base}`];
  // what a partial clone has left on a server stays there: nothing is fetched
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile('git', args, { encoding: 'buffer', maxBuffer: MOST_BYTES, env }, (error, out, err) => {
      if (error === null) resolve(out);
      else resolve(whyFailed(error, new TextDecoder().decode(err)));
    });
  });
}

function whyFailed(error: Error & { readonly code?: unknown }, said: string): string {
  if (error.code === 'ENOENT') return 'Git is needed to look at an earlier version, and it is not installed';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'it is too large to be a role profile';
  const reason = /^fatal: (.*)$/m.exec(said)?.[1];
  return reason === undefined ? 'Git cannot show it' : `Git cannot show it: ${reason}`;
}
