/**
 * What is remembered of the files of the workspace that are not open: where each cites skills, what was found in it, and
 * nothing of its text. One reading gives all of it. A file is read when somebody asks, and again when it has changed.
 */
import { PagedText } from '../core/service.ts';
import type { Files } from '../host/files.ts';
import { decode } from '../workspace/decode.ts';
import { MOST_BYTES } from '../workspace/document-kinds.ts';
import type { Context } from '../workspace/workspace.ts';
import type { FileChecking, FileFindings, FileReading, FileUses } from './profile-reader.ts';
import { createProfileReader, NOTHING_READ, usesIn } from './profile-reader.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Log } from './safely.ts';
import { notice } from './safely.ts';

export interface ProfileFiles {
  /**
   * What each file says, as far as it is remembered; the rest is read, some files at a time, in slices between requests.
   * @param wanted each file with what holds for it
   */
  read(wanted: ReadonlyMap<string, Context>): Promise<ReadonlyMap<string, FileUses>>;
  /** What was found in a file that is wanted, as far as it is remembered and still holds. */
  findings(uri: string, context: Context): FileFindings | undefined;
  /** Reads and checks files whose findings are not remembered; where nobody tells of changes, all that have changed. */
  check(wanted: ReadonlyMap<string, Context>): Promise<void>;
  /** A file as it is now, with its text; it is gone through once more only if it is another than is remembered. */
  readNow(uri: string, context: Context): Promise<(FileUses & { readonly text: PagedText }) | undefined>;
  /** Forgets a file that has changed. @returns whether anything was known of it */
  forget(uri: string): boolean;
}

/** Files that are fetched at the same time. */
export const AT_ONCE = 16;

interface Entry extends FileReading {
  /** Tells one content from another. */
  readonly content: number;
  /** What it was read with. */
  readonly reading: Reading;
}

/** @param isTold whether somebody tells of changes; else a file is fetched again with each question */
export function createProfileFiles(files: Files, isTold: boolean, checking: FileChecking, log: Log): ProfileFiles {
  const memory = createMemory(checking);
  /** Files that are on their way: what changes meanwhile is not remembered. */
  const underway = new Map<string, Promise<void>>();
  const reader = createProfileReader(checking);
  let last: Promise<void> = Promise.resolve();

  async function update(uri: string, context: Context): Promise<void> {
    const fetched = await fetch(files, uri);
    const mine = underway.get(uri);
    await inTurn(async () => {
      if (memory.isDone(uri, context) && memory.contentOf(uri) === (fetched?.content ?? 0)) return;
      let made = NOTHING_READ;
      // what this program fails on must not be asked again and again, and the others are still to be read
      const read = notice(log, `Reading ${uri}`, async () => {
        if (fetched !== undefined)
          made = await reader.read(uri, decode(fetched.bytes), context, memory.foundBefore(uri));
      });
      await read();
      if (underway.get(uri) === mine)
        memory.keep(uri, { ...made, content: fetched?.content ?? 0, reading: readingOf(context) });
    });
  }

  /** One file after the other: there is one processor, and requests come in between. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    return (last = last.then(work));
  }

  /** Whoever asks for a file that is on its way waits for it. */
  function updated(uri: string, context: Context): Promise<void> {
    let one = underway.get(uri);
    if (one === undefined) {
      one = Promise.resolve()
        .then(() => update(uri, context))
        .finally(() => underway.get(uri) === one && underway.delete(uri));
      underway.set(uri, one);
    }
    return one;
  }

  async function updateAll(wanted: readonly (readonly [string, Context])[]): Promise<void> {
    for (let i = 0; i < wanted.length; i += AT_ONCE) {
      await Promise.all(wanted.slice(i, i + AT_ONCE).map(([uri, context]) => updated(uri, context)));
    }
  }

  return {
    async read(wanted) {
      const isMissing = ([uri, context]: [string, Context]): boolean => memory.known(uri, context) === undefined;
      let rest = [...wanted].filter((one) => !isTold || isMissing(one));
      while (rest.length > 0) {
        await updateAll(rest);
        rest = [...wanted].filter(isMissing);
      }
      return new Map([...wanted].map(([uri, context]) => [uri, memory.known(uri, context)!]));
    },
    findings: memory.findings,
    check: (wanted) => updateAll([...wanted]),
    async readNow(uri, context) {
      const fetched = await fetch(files, uri);
      if (fetched === undefined) return undefined;
      const text = PagedText.of(decode(fetched.bytes));
      const entry = memory.known(uri, context);
      if (entry?.content === fetched.content) return { text, ...entry };
      return { text, ...usesIn(context.service.read(text), context) };
    },
    forget(uri) {
      underway.delete(uri);
      return memory.forget(uri);
    },
  };
}

interface Memory {
  /** What a file says, if that is remembered and was read for the same skills. */
  known(uri: string, context: Context): Entry | undefined;
  /** What was found in it, if the same settings hold as well. */
  findings(uri: string, context: Context): FileFindings | undefined;
  /** Whether nothing more is to be read in a file. */
  isDone(uri: string, context: Context): boolean;
  contentOf(uri: string): number | undefined;
  /** What was found last, whatever held then: the same findings keep their id. */
  foundBefore(uri: string): FileFindings | undefined;
  keep(uri: string, entry: Entry): void;
  forget(uri: string): boolean;
}

function createMemory({ isWanted }: FileChecking): Memory {
  const entries = new Map<string, Entry>();
  const before = new Map<string, FileFindings>();
  const known: Memory['known'] = (uri, context) => {
    const entry = entries.get(uri);
    return entry !== undefined && isReadFor(entry.reading, context) ? entry : undefined;
  };
  const findings: Memory['findings'] = (uri, context) => {
    const entry = known(uri, context);
    return entry?.reading.settings === readingOf(context).settings ? entry.found : undefined;
  };
  return {
    known,
    findings,
    isDone: (uri, context) => (isWanted(uri) ? findings(uri, context) : known(uri, context)) !== undefined,
    contentOf: (uri) => entries.get(uri)?.content,
    foundBefore: (uri) => before.get(uri) ?? entries.get(uri)?.found,
    keep(uri, entry) {
      before.delete(uri);
      entries.set(uri, entry);
    },
    forget(uri) {
      const found = entries.get(uri)?.found;
      if (found !== undefined && found.items.length > 0) before.set(uri, found);
      return entries.delete(uri);
    },
  };
}

function isReadFor({ service, edition }: Reading, context: Context): boolean {
  return service === context.service && edition === context.settings.edition;
}

/** `undefined` for what cannot be read, and for what nobody writes as a profile. */
async function fetch(files: Files, uri: string): Promise<{ bytes: Uint8Array; content: number } | undefined> {
  const found = await files.read(uri);
  if (!found.ok || found.bytes.length > MOST_BYTES) return undefined;
  return { bytes: found.bytes, content: fingerprint(found.bytes) };
}

/** A number that another content is most unlikely to have (FNV-1a). */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
