/** Folders and files as URIs. Every URI here is in the one spelling that `normalise` gives. */
import { URI, Utils } from 'vscode-uri';

/** Editors spell one URI in several ways (`c:` and `c%3A`, a slash at the end of a folder); keys of maps need one. */
export function normalise(uri: string): string {
  const parsed = URI.parse(uri);
  const { path } = parsed;
  return (path.length > 1 && path.endsWith('/') ? parsed.with({ path: path.slice(0, -1) }) : parsed).toString();
}

/** The folder that holds a file or folder; `undefined` at the top. */
export function parentOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  if (!/^\/./.test(parsed.path)) return undefined;
  return Utils.dirname(parsed).toString();
}

export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

export function join(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), name).toString();
}

/** Whether a URI is a folder itself or lies in it, at any depth. */
export function isInside(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path from a folder down to a URI inside it, with slashes: `profiles/lead.md`. Decoded, as globs are written. */
export function relativePath(folder: string, uri: string): string {
  const from = URI.parse(folder).path.replace(/\/$/, '');
  return URI.parse(uri).path.slice(from.length + 1);
}

/** The folders from `folder` up to `top`, the nearest first; only `folder` when `top` is not above it. */
export function foldersUpTo(folder: string, top: string): string[] {
  const folders = [folder];
  if (!isInside(folder, top)) return folders;
  for (let at = folder; at !== top;) {
    const parent = parentOf(at);
    if (parent === undefined) break;
    folders.push((at = parent));
  }
  return folders;
}

/** A path as settings hold it: relative to a folder, absolute, or a `file:` URI. */
export function resolvePath(folder: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return normalise(path);
  const base = URI.parse(folder);
  if (/^[a-z]:[\\/]/i.test(path)) return URI.file(path).toString();
  if (path.startsWith('/')) return base.with({ path }).toString();
  const slashes = base.scheme === 'file' ? path.replaceAll('\\', '/') : path;
  return Utils.joinPath(base, slashes).toString().replace(/\/$/, '');
}
