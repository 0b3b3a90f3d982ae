/** What `role-profiles lint` reports, whatever the format. */
import type { Severity } from '../core/settings.ts';

/** One file in the shape of ESLint's JSON report. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly errorCount: number;
  /** Everything below an error. */
  readonly warningCount: number;
}

export interface LintMessage {
  readonly ruleId: string;
  /** ESLint knows only 1 and 2; `level` tells the rest. */
  readonly severity: 1 | 2;
  readonly level: Severity;
  readonly message: string;
  /** From 1, as in ESLint. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
