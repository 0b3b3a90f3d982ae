/** The file of a baseline: findings that are known and not reported, by the files that they are found in. */
import { readFileSync } from 'node:fs';
import type { Messages } from '../../../core/messages/messages.ts';
import { parsedJson } from '../../json.ts';
import { whyNot } from '../../why-not.ts';
import { writeBeside } from '../../write-beside.ts';

/** Findings that are alike. */
export interface Entry {
  readonly rule: string;
  /** What is marked, for those who read the file. */
  readonly text: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** By the path of a file from the folder of the baseline on, with slashes. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

export type ReadBaseline =
  | { readonly entries: Entries }
  /** It is not there, or it holds something else. */
  | { readonly wrong: 'missing' | 'broken' }
  /** The system's reason, in words. */
  | { readonly wrong: 'unreadable'; readonly reason: string };

const VERSION = 1;

export function readBaseline(file: string, messages: Messages): ReadBaseline {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { wrong: 'missing' };
    return { wrong: 'unreadable', reason: whyNot(error, messages) };
  }
  const entries = entriesIn(text);
  return entries === undefined ? { wrong: 'broken' } : { entries };
}

function entriesIn(text: string): Entries | undefined {
  const read = parsedJson(text);
  if (!isObject(read) || read['version'] !== VERSION || !isObject(read['files'])) return undefined;
  const files = Object.entries(read['files']);
  const entries = new Map<string, Entry[]>();
  for (const [name, found] of files) {
    if (!Array.isArray(found)) return undefined;
    const own = found.map(entryOf);
    if (own.includes(undefined)) return undefined;
    entries.set(name, own as Entry[]);
  }
  return entries;
}

function entryOf(read: unknown): Entry | undefined {
  if (!isObject(read)) return undefined;
  const { rule, text, fingerprint, count = 1 } = read;
  if (typeof rule !== 'string' || typeof text !== 'string' || typeof fingerprint !== 'string') return undefined;
  return typeof count === 'number' && Number.isInteger(count) && count > 0
    ? { rule, text, fingerprint, count }
    : undefined;
}

function isObject(read: unknown): read is Record<string, unknown> {
  return typeof read === 'object' && read !== null && !Array.isArray(read);
}

/** A finding a line, in an order that stays: so a change of the file shows what has changed. Throws the system's error. */
export function writeBaseline(file: string, entries: Entries): void {
  const files = [...entries]
    .filter(([, own]) => own.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => `    ${JSON.stringify(name)}: [\n${[...own].sort(byRule).map(lineOf).join(',\n')}\n    ]`);
  const all = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  writeBeside(file, Buffer.from(`{\n  "version": ${VERSION},\n  "files": ${all}\n}\n`));
}

function lineOf({ count, ...entry }: Entry): string {
  return `      ${JSON.stringify(count === 1 ? entry : { ...entry, count })}`;
}

function byRule(a: Entry, b: Entry): number {
  const [first, second] = [a, b].map(({ rule, text, fingerprint }) => [rule, text, fingerprint].join('\0'));
  return first! < second! ? -1 : 1;
}
