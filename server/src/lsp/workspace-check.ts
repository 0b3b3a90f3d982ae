/**
 * Checks the profiles of the workspace that are not open, in the background, for as long as somebody wants to hear of
 * their findings. What is open is left to `diagnostics.ts`: there the text of the editor is the one that counts.
 */
import { isInside, normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import { createBackground } from './in-slices.ts';
import type { FileFindings, ProfileFiles } from './profile-files.ts';
import { AT_ONCE } from './profile-files.ts';
import { notice } from './safely.ts';
import type { Session } from './session.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface WorkspaceCheck {
  /**
   * Has the profiles checked, and tells of each document that is not open and of which something else is to be shown.
   * @returns ends it
   */
  follow(hear: Hear): () => void;
  /** What is shown of a file that is not open; nothing for a file that is none of the workspace's. */
  of(uri: string): FileFindings | undefined;
  /** The files of the workspace of which something is shown. */
  shown(): readonly string[];
  /** Resolves when all that is to be checked has been checked. */
  settled(): Promise<void>;
  /** These files have come, gone or changed. */
  changed(uris: readonly string[]): void;
  /** The files of the workspace that are, or were, in a folder, or are that file. */
  below(uri: string): readonly string[];
  /** Settings, skill data or folders may be others. */
  lookAgain(): void;
  opened(uri: string): void;
  /** An open document has changed. */
  edited(uri: string): void;
  /** It is to be told of, whatever was told before: what was shown of it is what the editor had. */
  closed(uri: string): void;
  /** One folder for each of the different settings that hold in the workspace. */
  folders(): readonly string[];
  readonly progress: Progress;
}

/**
 * @param uri in the one spelling that `normalise` gives
 * @param isUnsure whether what is shown of it may be anything, because it was open
 */
export type Hear = (uri: string, isUnsure: boolean) => void;

export interface Progress {
  readonly isDone: boolean;
  /** How many files have been looked at, of how many. */
  readonly checked: number;
  readonly all: number;
  /** Whether there are more files than anybody looks through. */
  readonly isPart: boolean;
  /** The files that are checked, those that are open among them. */
  readonly wanted: ReadonlySet<string>;
}

/** Whether a file is checked without being opened, as far as the one says who sits in front of the editor. */
export function isCheckedInBackground(uri: string, { configuration, folders }: Session): boolean {
  const { enable, check, checkWorkspace } = configuration.preferences(folders.of(uri));
  return enable && checkWorkspace && check !== 'by-command';
}

/** @param told hears that the progress is another */
export function createWorkspaceCheck(
  session: Session,
  listed: WorkspaceFiles,
  files: ProfileFiles,
  told: () => void,
): WorkspaceCheck {
  const { folders, documents, log, watching } = session;
  const followers = new Set<Hear>();
  const background = createBackground();
  let wanted: ReadonlyMap<string, Context> = new Map();
  const known = new Map<string, FileFindings>();
  const queue = new Set<string>();
  /** Documents that were open: what is shown of them is not what is known here. */
  const unsure = new Set<string>();
  let isStale = true;
  let isListing = false;
  let running: Promise<void> | undefined;

  const isOpen = (uri: string): boolean => documents.all().some((open) => normalise(open.uri) === uri);

  function tell(uri: string): void {
    const isUnsure = unsure.delete(uri);
    for (const hear of followers) hear(uri, isUnsure);
  }

  function settle(uri: string, found: FileFindings): void {
    const before = known.get(uri);
    known.set(uri, found);
    const isOther = before?.id !== found.id && (found.items.length > 0 || (before?.items.length ?? 0) > 0);
    if (isOther || unsure.has(uri)) tell(uri);
  }

  function drop(uri: string): void {
    const before = known.get(uri);
    known.delete(uri);
    if (unsure.has(uri) || (before?.items.length ?? 0) > 0) tell(uri);
  }

  async function list(): Promise<void> {
    const found = await listed.with([]);
    wanted = new Map([...found].filter(([uri]) => isCheckedInBackground(uri, session)));
    queue.clear();
    for (const uri of new Set([...known.keys(), ...unsure])) if (!wanted.has(uri) && !isOpen(uri)) drop(uri);
    for (const [uri, context] of wanted) {
      if (isOpen(uri)) continue;
      const remembered = watching === undefined ? undefined : files.findings(uri, context);
      if (remembered === undefined) queue.add(uri);
      else settle(uri, remembered);
    }
  }

  async function checkSome(): Promise<void> {
    const some = [...queue].slice(0, AT_ONCE).map((uri) => [uri, wanted.get(uri)!] as const);
    for (const [uri] of some) queue.delete(uri);
    await files.check(new Map(some));
    for (const [uri, context] of some) {
      const found = files.findings(uri, context);
      // what was opened, changed or left out meanwhile has its turn by itself
      if (found !== undefined && !isOpen(uri) && wanted.get(uri) === context) settle(uri, found);
    }
  }

  async function run(): Promise<void> {
    while (followers.size > 0 && (isStale || queue.size > 0)) {
      // what is open comes first
      await background.next();
      if (isStale) {
        [isStale, isListing] = [false, true];
        await list().finally(() => (isListing = false));
      } else await checkSome();
      told();
    }
  }

  function start(): void {
    if (followers.size === 0) return;
    running ??= notice(log, 'Checking the workspace', run)().finally(() => {
      running = undefined;
      told();
      // something may have come in after the last look
      if (isStale || queue.size > 0) start();
    });
  }

  function checkAgain(uri: string): void {
    if (wanted.has(uri)) queue.add(uri);
    start();
  }

  return {
    follow(hear) {
      followers.add(hear);
      start();
      return () => followers.delete(hear);
    },
    of: (uri) => known.get(uri),
    shown: () => [...known].flatMap(([uri, { items }]) => (items.length > 0 && !isOpen(uri) ? [uri] : [])),
    async settled() {
      while (running !== undefined) await running;
    },
    changed(uris) {
      for (const uri of uris) {
        if (!wanted.has(uri)) isStale = true;
        else if (!isOpen(uri)) queue.add(uri);
      }
      if (isListing) isStale = true;
      start();
    },
    below: (uri) => [...wanted.keys()].filter((one) => isInside(one, uri)),
    lookAgain() {
      isStale = true;
      start();
    },
    opened(uri) {
      queue.delete(uri);
      unsure.add(uri);
    },
    edited(uri) {
      for (const hear of followers) hear(uri, false);
    },
    closed(uri) {
      const context = wanted.get(uri);
      const remembered = context && watching !== undefined ? files.findings(uri, context) : undefined;
      if (remembered !== undefined) settle(uri, remembered);
      else if (context !== undefined) checkAgain(uri);
      else if (isStale || isListing) {
        // whether it is one of the workspace's is about to be known
        isStale = true;
        start();
      } else drop(uri);
    },
    folders() {
      const one = new Map<Context, string>();
      for (const [uri, context] of wanted) if (!one.has(context)) one.set(context, folders.of(uri));
      return [...one.values()];
    },
    get progress() {
      return {
        isDone: running === undefined,
        checked: wanted.size - queue.size,
        all: wanted.size,
        isPart: !listed.complete,
        wanted: new Set(wanted.keys()),
      };
    },
  };
}
