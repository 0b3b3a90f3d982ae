/** Which files of the workspace are to be checked, and which of them are still to be. */
import { normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import type { KnownFindings } from './known-findings.ts';
import type { ProfileFiles } from './profile-files.ts';
import { AT_ONCE } from './profile-files.ts';
import type { Session } from './session.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface CheckQueue {
  /** All files that are to be checked, with what holds for each, those that are open among them. */
  readonly wanted: ReadonlyMap<string, Context>;
  /** How many of them are still to be. */
  readonly size: number;
  readonly hasWork: boolean;
  isOpen(uri: string): boolean;
  /** Looks for the files, or checks some of them. */
  doSome(): Promise<void>;
  /** A file has come, gone or changed. */
  changed(uri: string): void;
  /** Settings, skill data or folders may be others. */
  lookAgain(): void;
  opened(uri: string): void;
  /** @returns whether there is work to do */
  closed(uri: string): boolean;
}

/** Whether a file is checked without being opened, as far as the one says who sits in front of the editor. */
export function isCheckedInBackground(
  uri: string,
  { configuration, folders }: Pick<Session, 'configuration' | 'folders'>,
): boolean {
  const { enable, check, checkWorkspace } = configuration.preferences(folders.of(uri));
  return enable && checkWorkspace && check !== 'by-command';
}

/** @param known takes what is found */
export function createCheckQueue(
  session: Session,
  listed: WorkspaceFiles,
  files: ProfileFiles,
  known: KnownFindings,
): CheckQueue {
  const { documents, watching } = session;
  const queue = new Set<string>();
  let wanted: ReadonlyMap<string, Context> = new Map();
  let isStale = true;
  let isListing = false;

  const isOpen = (uri: string): boolean => documents.all().some((open) => normalise(open.uri) === uri);
  /** What was found in a file as it is now; unknown where nobody tells of changes. */
  const remembered = (uri: string, context: Context) =>
    watching === undefined ? undefined : files.findings(uri, context);

  async function list(): Promise<void> {
    const found = await listed.with([]);
    wanted = new Map([...found].filter(([uri]) => isCheckedInBackground(uri, session)));
    queue.clear();
    for (const uri of known.all()) if (!wanted.has(uri) && !isOpen(uri)) known.drop(uri);
    for (const [uri, context] of wanted) if (!isOpen(uri)) take(uri, context);
  }

  function take(uri: string, context: Context): void {
    const found = remembered(uri, context);
    if (found === undefined) queue.add(uri);
    else known.settle(uri, found);
  }

  async function checkSome(): Promise<void> {
    const some = [...queue].slice(0, AT_ONCE).map((uri) => [uri, wanted.get(uri)!] as const);
    for (const [uri] of some) queue.delete(uri);
    await files.check(new Map(some));
    for (const [uri, context] of some) {
      const found = files.findings(uri, context);
      // what was opened, changed or left out meanwhile has its turn by itself
      if (found !== undefined && !isOpen(uri) && wanted.get(uri) === context) known.settle(uri, found);
    }
  }

  return {
    get wanted() {
      return wanted;
    },
    get size() {
      return queue.size;
    },
    get hasWork() {
      return isStale || queue.size > 0;
    },
    isOpen,
    async doSome() {
      if (!isStale) return checkSome();
      [isStale, isListing] = [false, true];
      await list().finally(() => (isListing = false));
    },
    changed(uri) {
      if (isListing || !wanted.has(uri)) isStale = true;
      if (wanted.has(uri) && !isOpen(uri)) queue.add(uri);
    },
    lookAgain() {
      isStale = true;
    },
    opened: (uri) => void queue.delete(uri),
    closed(uri) {
      const context = wanted.get(uri);
      if (context !== undefined) take(uri, context);
      else if (isStale || isListing)
        isStale = true; // whether it is one of the workspace's is about to be known
      else known.drop(uri);
      return isStale || queue.size > 0;
    },
  };
}
