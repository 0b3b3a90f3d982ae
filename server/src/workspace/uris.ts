/** Folders and files as URIs. Every URI here is in the one spelling that `normalise` gives. */
import { URI, Utils } from 'vscode-uri';

/**
 * Reads any text as an address. Editors write network paths with four slashes (`file:////server/share/p.md`), and settings
 * may hold anything: what is no address becomes one that leads nowhere, so that it takes nothing else down with it.
 */
export function parseUri(text: string): URI {
  const whole = wellFormed(text);
  try {
    return URI.parse(whole);
  } catch {
    const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):\/*(.*)$/is.exec(whole) ?? [];
    if (scheme === undefined) return URI.from({ scheme: 'unknown', path: `/${whole.replace(/^\/+/, '')}` });
    return URI.parse(`${scheme}:${scheme.toLowerCase() === 'file' ? '//' : '/'}${rest}`);
  }
}

/** Half of a pair of surrogates can be in a text, but not in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Editors spell one URI in several ways (`c:` and `c%3A`, a slash at the end of a folder); keys of maps need one. */
export function normalise(uri: string): string {
  const parsed = parseUri(uri);
  const { path } = parsed;
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return (end === path.length ? parsed : parsed.with({ path: path.slice(0, end) })).toString();
}

/** The folder that holds a file or folder; `undefined` at the top. */
export function parentOf(uri: string): string | undefined {
  const parsed = parseUri(uri);
  if (!/^\/./.test(parsed.path)) return undefined;
  return Utils.dirname(parsed).toString();
}

export function nameOf(uri: string): string {
  return Utils.basename(parseUri(uri));
}

export function join(folder: string, name: string): string {
  return Utils.joinPath(parseUri(folder), wellFormed(name)).toString();
}

/** Whether a URI is a folder itself or lies in it, at any depth. */
export function isInside(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/**
 * The path from a folder down to a document in it, with slashes: `profiles/lead.md`. Decoded, as patterns are written.
 * Paths alone are compared, in their one spelling: a cell of a notebook lies where the notebook lies.
 * @returns `undefined` for what does not lie in the folder, and for a document that is no file yet and lies nowhere
 */
export function pathBelow(folder: string, document: string): string | undefined {
  const top = pathOf(folder).replace(/\/$/, '');
  const path = pathOf(document);
  return path.startsWith(`${top}/`) ? path.slice(top.length + 1) : undefined;
}

/** Whether a document lies in a folder; one that has never been saved (`untitled:Untitled-1`) does not. */
export function hasPlace(document: string): boolean {
  return pathOf(document).startsWith('/');
}

function pathOf(uri: string): string {
  return parseUri(normalise(uri)).path;
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

/** A path as settings hold it: relative to a folder, absolute, of a network (`\\\\server\\share`), or a `file:` URI. */
export function resolvePath(folder: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return normalise(path);
  const base = parseUri(folder);
  const written = wellFormed(path);
  const isOfNetwork = /^(?:\\\\|\/\/)[^\\/]/.test(written);
  if (/^[a-z]:[\\/]/i.test(written) || isOfNetwork)
    return normalise(URI.file(written.replaceAll('\\', '/')).toString());
  if (written.startsWith('/')) return normalise(base.with({ path: written.replace(/^\/+/, '/') }).toString());
  const slashes = base.scheme === 'file' ? written.replaceAll('\\', '/') : written;
  return Utils.joinPath(base, slashes).toString().replace(/\/$/, '');
}
