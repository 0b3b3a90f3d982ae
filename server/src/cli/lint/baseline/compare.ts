/** Tells what is new from what a baseline knows, file by file, and what it knows in vain. */
import type { LintResult } from '../../formats/report.ts';
import { resultOf } from '../../formats/report.ts';
import type { Entries, Entry } from './file.ts';

export interface Comparison {
  /** To be called once for each file that was checked. @returns what the baseline does not know of it */
  newOf(name: string, result: LintResult): LintResult;
  /** How many findings were known so far. */
  readonly known: number;
  /** What the baseline knows of the files that were checked, and of those that are gone, and was not found any more. */
  stale(isGone: (name: string) => boolean): Entries;
  /** What was found, and what is known of files that were neither checked nor are gone. */
  updated(isGone: (name: string) => boolean): Entries;
  /** What is known, without what is stale. */
  pruned(isGone: (name: string) => boolean): Entries;
}

export function compareWith(known: Entries): Comparison {
  const found = new Map<string, readonly Entry[]>();
  let passed = 0;

  /** @returns for each file that can be told about, of each of its entries as many as `keep` says */
  const each = (isGone: (name: string) => boolean, keep: (entry: Entry, now: number) => number): Entries => {
    const kept = new Map<string, readonly Entry[]>();
    for (const [name, entries] of known) {
      const isKnown = found.has(name) || isGone(name);
      const now = new Map((found.get(name) ?? []).map(({ fingerprint, count }) => [fingerprint, count]));
      const own = entries.flatMap((entry) => {
        const count = keep(entry, isKnown ? (now.get(entry.fingerprint) ?? 0) : entry.count);
        return count > 0 ? { ...entry, count } : [];
      });
      if (own.length > 0) kept.set(name, own);
    }
    return kept;
  };

  return {
    newOf(name, result) {
      found.set(name, countsOf(result));
      const left = new Map((known.get(name) ?? []).map(({ fingerprint, count }) => [fingerprint, count]));
      const messages = result.messages.filter(({ fingerprint }) => {
        const count = left.get(fingerprint) ?? 0;
        left.set(fingerprint, count - 1);
        return count <= 0;
      });
      passed += result.messages.length - messages.length;
      return messages.length === result.messages.length ? result : resultOf(result.filePath, messages);
    },
    get known() {
      return passed;
    },
    stale: (isGone) => each(isGone, ({ count }, now) => Math.max(0, count - now)),
    pruned: (isGone) => each(isGone, ({ count }, now) => Math.min(count, now)),
    updated(isGone) {
      const others = [...known].filter(([name]) => !found.has(name) && !isGone(name));
      return new Map([...others, ...[...found].filter(([, entries]) => entries.length > 0)]);
    },
  };
}

function countsOf({ messages }: LintResult): readonly Entry[] {
  const counts = new Map<string, Entry>();
  for (const { ruleId, marked, fingerprint } of messages) {
    const count = (counts.get(fingerprint)?.count ?? 0) + 1;
    counts.set(fingerprint, { rule: ruleId, text: marked, fingerprint, count });
  }
  return [...counts.values()];
}
