/**
 * Checks the profiles of the workspace that are not open, in the background, for as long as somebody wants to hear of
 * their findings. What is open is left to `diagnostics.ts`: there the text of the editor is the one that counts.
 */
import { isInside } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import type { CheckQueue } from './check-queue.ts';
import { createCheckQueue } from './check-queue.ts';
import { createBackground } from './in-slices.ts';
import type { Hear } from './known-findings.ts';
import { createKnownFindings } from './known-findings.ts';
import type { FileFindings } from './profile-reader.ts';
import type { ProfileFiles } from './profile-files.ts';
import type { Log } from './safely.ts';
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

/** @param told hears that the progress is another */
export function createWorkspaceCheck(
  session: Session,
  listed: WorkspaceFiles,
  files: ProfileFiles,
  told: () => void,
): WorkspaceCheck {
  const { folders, log } = session;
  const known = createKnownFindings();
  const queue = createCheckQueue(session, listed, files, known);
  const work = createWork(log, queue, () => known.followers > 0, told);
  return {
    follow(hear) {
      const unfollow = known.follow(hear);
      work.start();
      return unfollow;
    },
    of: known.of,
    shown: () => known.withFindings().filter((uri) => !queue.isOpen(uri)),
    settled: work.settled,
    changed(uris) {
      for (const uri of uris) queue.changed(uri);
      work.start();
    },
    below: (uri) => [...queue.wanted.keys()].filter((one) => isInside(one, uri)),
    lookAgain() {
      queue.lookAgain();
      work.start();
    },
    opened(uri) {
      queue.opened(uri);
      known.opened(uri);
    },
    edited: known.edited,
    closed(uri) {
      if (queue.closed(uri)) work.start();
    },
    folders() {
      const one = new Map<Context, string>();
      for (const [uri, context] of queue.wanted) if (!one.has(context)) one.set(context, folders.of(uri));
      return [...one.values()];
    },
    get progress() {
      const { wanted, size } = queue;
      return {
        isDone: !work.isUnderway,
        checked: wanted.size - size,
        all: wanted.size,
        isPart: !listed.complete,
        wanted: new Set(wanted.keys()),
      };
    },
  };
}

interface Work {
  readonly isUnderway: boolean;
  /** Does what is to be done, for as long as somebody is interested. */
  start(): void;
  settled(): Promise<void>;
}

function createWork(log: Log, queue: CheckQueue, isWanted: () => boolean, told: () => void): Work {
  const background = createBackground();
  let underway: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (isWanted() && queue.hasWork) {
      await background.next(); // what is open comes first
      await queue.doSome();
      told();
    }
  }

  function start(): void {
    if (!isWanted()) return;
    underway ??= notice(log, 'Checking the workspace', work)().finally(() => {
      underway = undefined;
      told();
      // something may have come in after the last look
      if (queue.hasWork) start();
    });
  }

  return {
    get isUnderway() {
      return underway !== undefined;
    },
    start,
    async settled() {
      while (underway !== undefined) await underway;
    },
  };
}
