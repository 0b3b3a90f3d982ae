/** Which folder of the workspace a document belongs to. */
import { URI } from 'vscode-uri';
import { isInside, normalise, parentOf } from '../workspace/uris.ts';

export interface Folders {
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
  let roots = sorted(initial.map(normalise));
  return {
    all: () => roots,
    change(added, removed) {
      const gone = new Set(removed.map(normalise));
      roots = sorted([...roots.filter((root) => !gone.has(root)), ...added.map(normalise)]);
    },
    of(document) {
      const uri = URI.parse(document);
      if (uri.scheme === 'untitled' && !uri.path.startsWith('/')) return roots[0] ?? 'untitled:/';
      const own = parentOf(document) ?? document;
      if (roots.some((root) => isInside(own, root))) return own;
      const path = URI.parse(own).path;
      for (const root of roots) {
        const moved = URI.parse(root).with({ path }).toString();
        if (isInside(moved, root)) return moved;
      }
      return own;
    },
    isCopy(document) {
      const { scheme } = URI.parse(document);
      return !OWN_SCHEMES.has(scheme) && !roots.some((root) => URI.parse(root).scheme === scheme) && roots.length > 0;
    },
    rootOf: (folder) => roots.find((root) => isInside(folder, root)) ?? folder,
  };
}

/** Documents of these schemes are the ones that people work on, whatever their folder's scheme is. */
const OWN_SCHEMES = new Set(['file', 'untitled', 'vscode-notebook-cell']);

/** The innermost first. */
function sorted(uris: readonly string[]): string[] {
  return [...new Set(uris)].sort((a, b) => b.length - a.length);
}
