/** Paths as other programs want them: from where the user is, with slashes. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** `profiles/lead.md`; the full path where a file does not lie below `cwd`. */
export function slashed(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const shown = relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  return shown.replaceAll(path.sep, '/');
}

/** The same as a reference of a URI: `profiles/team%20lead.md`, or the address of a file elsewhere. */
export function asUri(file: string, cwd: string): string {
  const shown = slashed(file, cwd);
  if (path.isAbsolute(shown) || /^[a-z]:/i.test(shown)) return pathToFileURL(file).toString();
  return shown.split('/').map(encodeURIComponent).join('/');
}
