/**
 * Loads files of skill data and keeps what was loaded, so that a file is read again only when it has changed. While a
 * file is broken or half-written, its last good version serves and a problem says so.
 */
import { loadFramework } from '../core/catalogue/load.ts';
import type { Skipped } from '../core/catalogue/load.ts';
import type { DataProblem, Framework, Source } from '../core/catalogue/types.ts';
import type { Messages } from '../core/messages/messages.ts';
import { readFramework } from '../formats/index.ts';
import { DEFAULT_LIMITS, sizeInWords } from '../formats/limits.ts';
import type { Files, FileStat } from '../host/files.ts';
import { nameOf } from './uris.ts';
import { inWords } from './troubles.ts';

export interface DataFile {
  readonly uri: string;
  /** Missing when nothing in it could be used, now or earlier. */
  readonly framework?: Framework;
  readonly problems: readonly DataProblem[];
  readonly skipped: readonly Skipped[];
  readonly format?: string;
  readonly encoding?: string;
  /** True while an earlier version of the file serves. */
  readonly outdated: boolean;
}

export interface DataStore {
  /** The file as it is now; `undefined` when it is not there. Reads only what has changed since the last time. */
  load(uri: string, layer: Source['layer']): Promise<DataFile | undefined>;
  /** Says that a file has changed, for times that are too coarse to show it. */
  forget(uri: string): void;
}

interface Kept {
  readonly modified: number;
  readonly size: number;
  readonly file: DataFile;
}

export function createDataStore(files: Files, messages: Messages): DataStore {
  const kept = new Map<string, Kept>();
  const stale = new Set<string>();
  const loading = new Map<string, Promise<DataFile | undefined>>();
  let last: Promise<unknown> = Promise.resolve();

  /** One file after the other: what one unpacks to is gone before the next is opened, however many folders ask. */
  function readInTurn(uri: string, layer: Source['layer'], stat: FileStat): Promise<DataFile> {
    const reading = last.then(() => read(files, uri, layer, stat, messages));
    last = reading.catch(() => undefined);
    return reading;
  }

  async function load(uri: string, layer: Source['layer'], key: string): Promise<DataFile | undefined> {
    const stat = await files.stat(uri);
    const known = kept.get(key);
    if (stat === undefined) {
      kept.delete(key);
      return undefined;
    }
    if (known !== undefined && !stale.has(key) && known.modified === stat.modified && known.size === stat.size) {
      return known.file;
    }
    stale.delete(key);
    const fresh = await readInTurn(uri, layer, stat);
    const file =
      fresh.framework === undefined && known?.file.framework !== undefined
        ? lastGood(known.file, fresh, messages)
        : fresh;
    kept.set(key, { modified: stat.modified, size: stat.size, file });
    return file;
  }

  return {
    load(uri, layer) {
      const key = `${layer} ${uri}`;
      let running = loading.get(key);
      if (running === undefined) {
        running = load(uri, layer, key).finally(() => loading.delete(key));
        loading.set(key, running);
      }
      return running;
    },
    forget(uri) {
      for (const key of kept.keys()) if (key.endsWith(` ${uri}`)) stale.add(key);
    },
  };
}

/** Reads and validates one file, once. Never rejects. */
export async function readDataFile(
  files: Files,
  uri: string,
  layer: Source['layer'],
  messages: Messages,
): Promise<DataFile | undefined> {
  const stat = await files.stat(uri);
  return stat === undefined ? undefined : read(files, uri, layer, stat, messages);
}

async function read(
  files: Files,
  uri: string,
  layer: Source['layer'],
  stat: FileStat,
  messages: Messages,
): Promise<DataFile> {
  const nothing = (id: string, message: string): DataFile => ({
    uri,
    problems: [{ severity: 'error', id, message }],
    skipped: [],
    outdated: false,
  });
  if (stat.kind !== 'file') return nothing('no-file', messages.files.noFile);
  if (stat.size > DEFAULT_LIMITS.bytes) {
    const [size, most] = [stat.size, DEFAULT_LIMITS.bytes].map(sizeInWords);
    return nothing('too-large', messages.files.tooLarge(size!, most!));
  }
  const content = await files.read(uri);
  if (!content.ok) return nothing('unreadable', messages.files.unreadable(inWords(content.reason, messages)));
  const name = nameOf(uri);
  const { framework: raw, problems } = await readFramework({ name, bytes: content.bytes, messages });
  if (raw === undefined) return { uri, problems, skipped: [], outdated: false };
  const date = new Date(stat.modified);
  const source: Source = {
    layer,
    name,
    uri,
    ...(stat.modified > 0 && !Number.isNaN(date.getTime()) && { date: date.toISOString().slice(0, 10) }),
  };
  const { framework, problems: invalid, skipped } = loadFramework(raw, source, {}, messages);
  const usable = framework.skills.length + framework.attributes.length + framework.levels.length > 0;
  return {
    uri,
    ...(usable && { framework }),
    problems: [...problems, ...invalid],
    skipped,
    format: raw.format,
    ...(raw.encoding !== undefined && { encoding: raw.encoding }),
    outdated: false,
  };
}

function lastGood(good: DataFile, broken: DataFile, messages: Messages): DataFile {
  const skills = good.framework!.skills.length;
  const message = messages.files.lastGood(skills);
  return {
    ...good,
    problems: [...broken.problems, { severity: 'information', id: 'last-good-version', message }],
    skipped: [],
    outdated: true,
  };
}
