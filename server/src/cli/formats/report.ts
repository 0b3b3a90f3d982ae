/** What `lint` hands to its formats, one file after the other, so that what was found is told whatever comes later. */
import type { Severity } from '../../core/settings.ts';

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

export interface Report {
  add(result: LintResult): void;
  /** To be called once, after the last file. */
  end(): void;
}
