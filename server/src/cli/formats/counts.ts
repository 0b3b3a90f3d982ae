/** How many findings there are of each severity. */
import type { Severity } from '../../core/settings.ts';
import type { LintMessage } from './report.ts';

export type Counts = Record<Severity, number>;

export function noCounts(): Counts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

export function addTo(counts: Counts, messages: readonly LintMessage[]): void {
  for (const { level } of messages) counts[level] += 1;
}

export function sumOf({ error, warning, information, hint }: Counts): number {
  return error + warning + information + hint;
}
