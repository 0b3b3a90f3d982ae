/** Which folder of the workspace a document belongs to. */
import { hasPlace, isInside, normalise, parentOf, parseUri } from '../workspace/uris.ts';

export interface Folders {
  /** In the order of the workspace. */
  all(): readonly string[];
  change(added: readonly string[], removed: readonly string[]): void;
  /**
   * The folder of a document. A document that is in no file yet belongs to the first folder of the workspace; one that
   * another scheme shows (an older version, a cell of a notebook) belongs where its file is.
   */
  of(document: string): string;
  /** Whether it is an older version, or another copy, of a file that is shown beside it: there nothing is to be mended. */
  isCopy(document: string): boolean;
  /** The root of a folder: the innermost folder of the workspace around it, else itself. */
  rootOf(folder: string): string;
}

export function createFolders(initial: readonly string[]): Folders {
  let roots = [...new Set(initial.map(normalise))];
  let innermostFirst = byLength(roots);
  return {
    all: () => roots,
    change(added, removed) {
      const gone = new Set(removed.map(normalise));
      roots = [...new Set([...roots.filter((root) => !gone.has(root)), ...added.map(normalise)])];
      innermostFirst = byLength(roots);
    },
    of(document) {
      if (!hasPlace(document)) return roots[0] ?? 'untitled:/';
      const own = parentOf(document) ?? document;
      if (roots.some((root) => isInside(own, root))) return own;
      const path = parseUri(own).path.replace(/^\/+/, '/');
      for (const root of innermostFirst) {
        const moved = parseUri(root).with({ path }).toString();
        if (isInside(moved, root)) return moved;
      }
      return own;
    },
    isCopy(document) {
      const { scheme } = parseUri(document);
      return !OWN_SCHEMES.has(scheme) && !roots.some((root) => parseUri(root).scheme === scheme);
    },
    rootOf: (folder) => innermostFirst.find((root) => isInside(folder, root)) ?? folder,
  };
}

/** Documents of these schemes are the ones that people work on, whatever their folder's scheme is. */
const OWN_SCHEMES = new Set(['file', 'untitled', 'vscode-notebook-cell', 'vscode-vfs', 'vsls']);

function byLength(uris: readonly string[]): string[] {
  return uris.toSorted((a, b) => b.length - a.length);
}
