/**
 * What is remembered of the files of the workspace that are not open: where each cites skills, and nothing of its text. A
 * file is read when somebody asks, and again when it has changed.
 */
import type { Range } from 'vscode-languageserver';
import type { RoleSkills, Service, SkillUse } from '../core/service.ts';
import { PagedText } from '../core/service.ts';
import type { Files } from '../host/files.ts';
import type { Context } from '../workspace/workspace.ts';
import { toRange } from './convert.ts';
import { turn } from './in-slices.ts';

/** Where a file cites skills. */
export interface FileUses {
  readonly uses: readonly SkillUse[];
  /** The place of each use, in the same order. */
  readonly ranges: readonly Range[];
  /** The roles that ask for skills. */
  readonly roles: readonly RoleSkills[];
}

export interface ProfileFiles {
  /**
   * What each file says, as far as it is remembered; the rest is read, some files at a time, in slices between requests.
   * @param wanted each file with what holds for it
   */
  read(wanted: ReadonlyMap<string, Context>): Promise<ReadonlyMap<string, FileUses>>;
  /** A file as it is now, with its text; it is gone through once more only if it is another than is remembered. */
  readNow(uri: string, context: Context): Promise<(FileUses & { readonly text: PagedText }) | undefined>;
  /** Forgets a file that has changed. @returns whether anything was known of it */
  forget(uri: string): boolean;
}

/** In bytes; a larger file is no profile. */
const LARGEST = 2_000_000;
/** Files that are fetched at the same time. */
const AT_ONCE = 16;
/** Milliseconds of work after which others have their turn. */
const SLICE = 5;

interface Entry extends FileUses {
  /** Tells one content from another. */
  readonly content: number;
  /** What it was read with. */
  readonly service: Service;
  readonly edition: string;
}

const NO_USES: FileUses = { uses: [], ranges: [], roles: [] };

/** @param isTold whether somebody tells of changes; else a file is fetched again with each question */
export function createProfileFiles(files: Files, isTold: boolean): ProfileFiles {
  const entries = new Map<string, Entry>();
  /** Files that are on their way: what changes meanwhile is not remembered. */
  const underway = new Map<string, Promise<void>>();
  let lastTurn = 0;

  const known = (uri: string, { service, settings }: Context): Entry | undefined => {
    const entry = entries.get(uri);
    return entry?.service === service && entry.edition === settings.edition ? entry : undefined;
  };

  /** `undefined` for what cannot be read, and for what nobody writes as a profile. */
  async function fetch(uri: string): Promise<{ bytes: Uint8Array; content: number } | undefined> {
    const found = await files.read(uri);
    if (!found.ok || found.bytes.length > LARGEST) return undefined;
    return { bytes: found.bytes, content: fingerprint(found.bytes) };
  }

  async function update(uri: string, context: Context): Promise<void> {
    const fetched = await fetch(uri);
    const entry = known(uri, context);
    if (entry !== undefined && entry.content === fetched?.content) return;
    const mine = underway.get(uri);
    if (performance.now() - lastTurn > SLICE) {
      await turn();
      lastTurn = performance.now();
    }
    const text = fetched && PagedText.of(new TextDecoder().decode(fetched.bytes));
    const made =
      text === undefined
        ? { ...NO_USES, content: 0, service: context.service, edition: context.settings.edition }
        : goThrough(text, fetched!.content, context);
    if (underway.get(uri) === mine) entries.set(uri, made);
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

  return {
    async read(wanted) {
      const isMissing = ([uri, context]: [string, Context]): boolean => known(uri, context) === undefined;
      let rest = [...wanted].filter((one) => !isTold || isMissing(one));
      while (rest.length > 0) {
        for (let i = 0; i < rest.length; i += AT_ONCE) {
          await Promise.all(rest.slice(i, i + AT_ONCE).map(([uri, context]) => updated(uri, context)));
        }
        rest = [...wanted].filter(isMissing);
      }
      return new Map([...wanted].map(([uri, context]) => [uri, known(uri, context)!]));
    },
    async readNow(uri, context) {
      const fetched = await fetch(uri);
      if (fetched === undefined) return undefined;
      const text = PagedText.of(new TextDecoder().decode(fetched.bytes));
      const entry = known(uri, context);
      return { text, ...(entry?.content === fetched.content ? entry : goThrough(text, fetched.content, context)) };
    },
    forget(uri) {
      underway.delete(uri);
      return entries.delete(uri);
    },
  };
}

/** What a text says, to be remembered. */
function goThrough(text: PagedText, content: number, { service, settings }: Context): Entry {
  const document = service.read(text);
  const uses = service.skillUses(document, settings);
  return {
    uses,
    ranges: uses.map((use) => toRange(text, use)),
    roles: service.roleSkills(document, settings),
    content,
    service,
    edition: settings.edition,
  };
}

/** A number that another content is most unlikely to have (FNV-1a). */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
