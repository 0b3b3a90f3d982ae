/** `--baseline FILE`: what is known from it is not reported; what it knows in vain is named. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inTerminal } from '../../../../shared/safe-text.ts';
import type { LintResult } from '../../formats/report.ts';
import type { Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import { whyNot } from '../../why-not.ts';
import type { BaselineOptions } from '../options.ts';
import { compareWith } from './compare.ts';
import type { Entries } from './file.ts';
import { readBaseline, writeBaseline } from './file.ts';

export interface Baseline {
  /** To be called once for each file that was checked. @returns what is new in it */
  newOf(result: LintResult): LintResult;
  /** Writes it where that is asked for, and tells what is stale. To be called at the end. */
  close(isComplete: boolean): void;
}

/** @returns `undefined` where it cannot be used, which has been told */
export function openBaseline(
  { file: typed, then }: BaselineOptions,
  session: Session,
  { cwd, err }: Terminal,
): Baseline | undefined {
  const say = session.messages.lintRun.baseline;
  const file = path.resolve(cwd, typed);
  const read = readBaseline(file, session.messages);
  if ('wrong' in read && (then !== 'update' || read.wrong === 'unreadable')) {
    session.fail(typed, read.wrong === 'unreadable' ? read.reason : say[read.wrong]);
    return undefined;
  }
  const folder = path.dirname(file);
  const comparison = compareWith('entries' in read ? read.entries : new Map());
  const isGone = (name: string): boolean => !existsSync(path.resolve(folder, name));
  const tell = (message: string): void => err(`role-profiles: ${inTerminal(`${typed}: ${message}`)}\n`);

  function write(entries: Entries): boolean {
    try {
      writeBaseline(file, entries);
      return true;
    } catch (error) {
      session.fail(typed, whyNot(error, session.messages));
      return false;
    }
  }

  function tellStale(): void {
    const stale = comparison.stale(isGone);
    const count = [...stale.values()].flat().length;
    if (count === 0) return;
    if (then === 'prune' && !write(comparison.pruned(isGone))) return;
    tell(then === 'prune' ? say.pruned(count) : say.stale(count));
    const lines = [...stale].flatMap(([name, own]) => own.map(({ rule, text }) => `${name}: ${rule}: ${text}`));
    for (const line of lines.slice(0, MOST_NAMED)) err(`  ${inTerminal(line)}\n`);
    if (lines.length > MOST_NAMED) err(`  ${say.more(lines.length - MOST_NAMED)}\n`);
  }

  return {
    newOf(result) {
      const name = path.relative(folder, result.filePath).replaceAll(path.sep, '/');
      const fresh = comparison.newOf(name, result);
      // what is written is known from now on
      return then === 'update' ? { ...result, messages: [], errorCount: 0, warningCount: 0 } : fresh;
    },
    close(isComplete) {
      if (!isComplete) {
        if (then !== undefined) session.fail(typed, say.notWritten);
        return;
      }
      if (then === 'update') {
        const entries = comparison.updated(isGone);
        const findings = [...entries.values()].flat().reduce((sum, { count }) => sum + count, 0);
        if (write(entries)) tell(say.written(findings, entries.size));
        return;
      }
      if (comparison.known > 0) tell(say.known(comparison.known));
      tellStale();
    },
  };
}

/** Nobody reads more. */
const MOST_NAMED = 20;
