/** The documents of the workspace, those that are open beside them: which there are, and what holds for each. */
import { documentsBelow } from '../workspace/documents-below.ts';
import { forDocument } from '../workspace/for-documents.ts';
import { isEndingNamed, kindOfDocument } from '../workspace/document-kinds.ts';
import { normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import { isChecked } from '../workspace/workspace.ts';
import type { Contexts } from './contexts.ts';
import type { Session } from './session.ts';

export interface WorkspaceFiles {
  /** All that settings leave in, in the order in which they are found, and these documents behind them. */
  with(open: readonly string[]): Promise<ReadonlyMap<string, Context>>;
  /** Whether all files were looked at; else there are more than `MOST_DOCUMENTS`. */
  readonly complete: boolean;
  /** Looks for files again the next time: some have come or gone. */
  forget(): void;
}

/** Folders of which is asked at the same time what holds for them. */
const AT_ONCE = 16;

export function createWorkspaceFiles(
  { files, folders, watching }: Pick<Session, 'files' | 'folders' | 'watching'>,
  contexts: Pick<Contexts, 'ofFolder'>,
): WorkspaceFiles {
  const isTold = watching !== undefined;
  let listed: Promise<readonly string[]> | undefined;
  let listedFor = '';
  let complete = true;

  async function list(): Promise<readonly string[]> {
    const found = await Promise.all(folders.all().map((folder) => documentsBelow(files, folder)));
    complete = found.every((one) => one.complete);
    return [...new Set(found.flatMap(({ uris }) => uris.map(normalise)))];
  }

  function all(): Promise<readonly string[]> {
    const key = folders.all().join('\n');
    if (key !== listedFor || !isTold) listed = undefined;
    listedFor = key;
    return (listed ??= list());
  }

  return {
    async with(open) {
      const uris = [...new Set([...(await all()), ...open])];
      const folderOf = new Map(uris.map((uri) => [uri, folders.of(uri)]));
      const held = await contextsOf([...folders.all(), ...folderOf.values()], contexts);
      const isOpen = new Set(open);
      return new Map(
        uris.flatMap((uri): [string, Context][] => {
          const context = forDocument(held.get(folderOf.get(uri)!)!, uri);
          const isNamed = isOpen.has(uri) || isRead(uri, context);
          return isNamed && isChecked(uri, context) && !folders.isCopy(uri) ? [[uri, context]] : [];
        }),
      );
    },
    get complete() {
      return complete;
    },
    forget() {
      listed = undefined;
    },
  };
}

/** What holds for each folder; the roots come first, for the others mostly hold the same. */
async function contextsOf(
  folders: readonly string[],
  contexts: Pick<Contexts, 'ofFolder'>,
): Promise<ReadonlyMap<string, Context>> {
  const held = new Map<string, Context>();
  const all = [...new Set(folders)];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const some = all.slice(i, i + AT_ONCE);
    const found = await Promise.all(some.map((folder) => contexts.ofFolder(folder)));
    for (const [at, folder] of some.entries()) held.set(folder, found[at]!);
  }
  return held;
}

/** Markdown with something else in it is read where the settings name its ending. */
function isRead(uri: string, { settings }: Context): boolean {
  return kindOfDocument(uri) === 'always' || isEndingNamed(uri, settings.include);
}
