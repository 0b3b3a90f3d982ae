/** What `lint` hands to its formats, one file after the other, so that what was found is told whatever comes later. */
import type { Severity } from '../../core/settings.ts';
import type { CliMessages } from '../messages/languages.ts';
import type { Terminal } from '../terminal.ts';

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
  /** The title of the role that it stands in. */
  readonly role?: string;
  /** The beginning of what is marked, in one line. */
  readonly marked: string;
  /** The same for the same finding wherever its line has moved in its file, whatever the language of the message. */
  readonly fingerprint: string;
}

export function resultOf(filePath: string, messages: readonly LintMessage[]): LintResult {
  const errorCount = messages.filter(({ severity }) => severity === 2).length;
  return { filePath, messages, errorCount, warningCount: messages.length - errorCount };
}

export interface Report {
  add(result: LintResult): void;
  /**
   * To be called once, after the last file.
   * @param isComplete false where something stopped the run before that
   */
  end(isComplete: boolean): void;
}

/** What a format is made with. */
export interface ReportSetup {
  readonly terminal: Terminal;
  /** Of this program. */
  readonly version: string;
  /** The language of what a format says itself, where people read it. */
  readonly messages: CliMessages;
}
