/**
 * What is remembered of the files of the workspace that are not open: where each cites skills, what was found in it, and
 * nothing of its text. One reading gives all of it. A file is read when somebody asks, and again when it has changed.
 */
import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Document, Finding, RoleSkills, SkillUse } from '../core/service.ts';
import { PagedText } from '../core/service.ts';
import type { Files } from '../host/files.ts';
import { decode } from '../workspace/decode.ts';
import { MOST_BYTES } from '../workspace/document-kinds.ts';
import type { Context } from '../workspace/workspace.ts';
import { toRange } from './convert.ts';
import { createBackground } from './in-slices.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Log } from './safely.ts';
import { notice } from './safely.ts';

/** Where a file cites skills. */
export interface FileUses {
  readonly uses: readonly SkillUse[];
  /** The place of each use, in the same order. */
  readonly ranges: readonly Range[];
  /** The roles that ask for skills. */
  readonly roles: readonly RoleSkills[];
}

/** What was found in a file. */
export interface FileFindings {
  readonly items: readonly Diagnostic[];
  /** Stays as it is for as long as the same is found. */
  readonly id: string;
  /** Whether it is a profile at all: a document that cites skills, or in which something was found. */
  readonly isProfile: boolean;
}

/** How files are checked. */
export interface FileChecking {
  /** Whether a file is one whose findings somebody wants. */
  isWanted(uri: string): boolean;
  /** What was found, for the client, with an id that nothing else has. */
  diagnose(
    document: { readonly uri: string; readonly text: PagedText },
    findings: readonly Finding[],
  ): { readonly items: readonly Diagnostic[]; readonly id: string };
}

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

interface Entry extends FileUses {
  /** Tells one content from another. */
  readonly content: number;
  /** What it was read with. */
  readonly reading: Reading;
  readonly found?: FileFindings;
}

const NO_USES: FileUses = { uses: [], ranges: [], roles: [] };
const NOTHING_FOUND: FileFindings = { items: [], id: 'nothing', isProfile: false };

/** @param isTold whether somebody tells of changes; else a file is fetched again with each question */
export function createProfileFiles(files: Files, isTold: boolean, checking: FileChecking, log: Log): ProfileFiles {
  const entries = new Map<string, Entry>();
  /** Files that are on their way: what changes meanwhile is not remembered. */
  const underway = new Map<string, Promise<void>>();
  /** What was found before a file was forgotten, so that the same findings keep their id. */
  const before = new Map<string, FileFindings>();
  const background = createBackground();
  let last: Promise<void> = Promise.resolve();

  const known = (uri: string, context: Context): Entry | undefined => {
    const entry = entries.get(uri);
    return entry !== undefined && isReadFor(entry.reading, context) ? entry : undefined;
  };
  const findings = (uri: string, context: Context): FileFindings | undefined => {
    const entry = known(uri, context);
    return entry?.reading.settings === readingOf(context).settings ? entry.found : undefined;
  };
  /** Whether nothing more is to be read in a file. */
  const isDone = (uri: string, context: Context): boolean =>
    checking.isWanted(uri) ? findings(uri, context) !== undefined : known(uri, context) !== undefined;

  /** `undefined` for what cannot be read, and for what nobody writes as a profile. */
  async function fetch(uri: string): Promise<{ bytes: Uint8Array; content: number } | undefined> {
    const found = await files.read(uri);
    if (!found.ok || found.bytes.length > MOST_BYTES) return undefined;
    return { bytes: found.bytes, content: fingerprint(found.bytes) };
  }

  async function update(uri: string, context: Context): Promise<void> {
    const fetched = await fetch(uri);
    const mine = underway.get(uri);
    await inTurn(async () => {
      const entry = entries.get(uri);
      if (entry !== undefined && entry.content === fetched?.content && isDone(uri, context)) return;
      let made: Entry = {
        ...NO_USES,
        content: fetched?.content ?? 0,
        reading: readingOf(context),
        found: NOTHING_FOUND,
      };
      // what this program fails on must not be asked again and again, and the others are still to be read
      const goOn = notice(log, `Reading ${uri}`, async () => {
        if (fetched !== undefined) made = await goThrough(uri, decode(fetched.bytes), fetched.content, context);
      });
      await goOn();
      if (underway.get(uri) === mine) entries.set(uri, made);
    });
  }

  /** One file after the other: there is one processor, and requests come in between. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    return (last = last.then(work));
  }

  /** What a text says, to be remembered. */
  async function goThrough(uri: string, text: string, content: number, context: Context): Promise<Entry> {
    const { service, settings } = context;
    const reading = readingOf(context);
    if (!service.mayHoldFinding(text)) return { ...NO_USES, content, reading, found: NOTHING_FOUND };
    if (background.isOver) await background.next();
    const document = service.read(text);
    const uses = service.skillUses(document, settings);
    const said = {
      uses,
      ranges: uses.map((use) => toRange(document.text, use)),
      roles: service.roleSkills(document, settings),
    };
    if (!checking.isWanted(uri)) return { ...said, content, reading };
    const found = await findIn(document, context);
    const made = checking.diagnose({ uri, text: document.text }, found);
    const isProfile = uses.length > 0 || found.length > 0;
    const earlier = before.get(uri) ?? entries.get(uri)?.found;
    const id = earlier !== undefined && isSame(earlier.items, made.items) ? earlier.id : made.id;
    const now = found.length === 0 ? { ...NOTHING_FOUND, isProfile } : { items: made.items, id, isProfile };
    before.delete(uri);
    return { ...said, content, reading, found: now };
  }

  /** All that is found in a document, its duties judged, in slices. */
  async function findIn(document: Document, { service, settings, judge }: Context): Promise<readonly Finding[]> {
    const { claims, roles } = document.profile;
    const hasDuties = claims.length > 0 || roles.some(({ duties }) => duties.length > 0);
    const own = hasDuties ? await judge.once() : judge.fromMemory();
    if (hasDuties) {
      for (const _ of service.askJudge(document, settings, own)) if (background.isOver) await background.next();
    }
    if (background.isOver) await background.next();
    return service.check(document, settings, own);
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
      const isMissing = ([uri, context]: [string, Context]): boolean => known(uri, context) === undefined;
      let rest = [...wanted].filter((one) => !isTold || isMissing(one));
      while (rest.length > 0) {
        await updateAll(rest);
        rest = [...wanted].filter(isMissing);
      }
      return new Map([...wanted].map(([uri, context]) => [uri, known(uri, context)!]));
    },
    findings,
    check: (wanted) => updateAll([...wanted]),
    async readNow(uri, context) {
      const fetched = await fetch(uri);
      if (fetched === undefined) return undefined;
      const text = PagedText.of(decode(fetched.bytes));
      const entry = known(uri, context);
      if (entry?.content === fetched.content) return { text, ...entry };
      const { service, settings } = context;
      const document = service.read(text);
      const uses = service.skillUses(document, settings);
      return {
        text,
        uses,
        ranges: uses.map((use) => toRange(text, use)),
        roles: service.roleSkills(document, settings),
      };
    },
    forget(uri) {
      underway.delete(uri);
      const found = entries.get(uri)?.found;
      if (found !== undefined && found.items.length > 0) before.set(uri, found);
      return entries.delete(uri);
    },
  };
}

function isReadFor({ service, edition }: Reading, context: Context): boolean {
  return service === context.service && edition === context.settings.edition;
}

function isSame(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

/** A number that another content is most unlikely to have (FNV-1a). */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
