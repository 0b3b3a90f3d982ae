/** What `lint` has counted so far, and what its exit status follows from. */
import type { Severity } from '../../core/settings.ts';
import type { LintMessage } from '../formats/report.ts';
import type { LintOptions } from './options.ts';
import { isAtLeast, SEVERITIES } from './options.ts';

export interface Tally {
  add(messages: readonly LintMessage[]): void;
  readonly warnings: number;
  /** Whether the findings are such that the exit status is 0. */
  readonly passes: boolean;
}

export function createTally({ failLevel, maxWarnings }: Pick<LintOptions, 'failLevel' | 'maxWarnings'>): Tally {
  const found = new Map<Severity, number>();
  const of = (severity: Severity): number => found.get(severity) ?? 0;
  return {
    add(messages) {
      for (const { level } of messages) found.set(level, of(level) + 1);
    },
    get warnings() {
      return of('warning');
    },
    get passes() {
      const failing = SEVERITIES.some((severity) => isAtLeast(severity, failLevel) && of(severity) > 0);
      return !failing && of('warning') <= (maxWarnings ?? Infinity);
    },
  };
}
