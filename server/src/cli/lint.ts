/** `role-profiles lint`: what the editor would mark, for people or for other programs. */
import type { Severity } from '../core/settings.ts';
import { isChecked } from '../workspace/workspace.ts';
import type { Session } from './session.ts';
import { toStylish } from './stylish.ts';
import type { Terminal } from './terminal.ts';

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

/** @returns whether there is no error in any document */
export async function lint(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<boolean> {
  const results: LintResult[] = [];
  for await (const { file, uri, named, document, context, placeOf } of session.documents(paths)) {
    if (!named && !isChecked(uri, context)) continue;
    const judge = document.profile.claims.length > 0 ? await context.judge.thorough() : context.judge.fromMemory();
    const messages = context.service.check(document, context.settings, judge).map((finding): LintMessage => {
      const start = placeOf(finding.start);
      const end = placeOf(finding.end);
      return {
        ruleId: finding.rule,
        severity: finding.severity === 'error' ? 2 : 1,
        level: finding.severity,
        message: finding.message,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
    });
    const errorCount = messages.filter(({ severity }) => severity === 2).length;
    results.push({ filePath: file, messages, errorCount, warningCount: messages.length - errorCount });
  }
  terminal.out(format === 'json' ? `${JSON.stringify(results)}\n` : toStylish(results, terminal));
  await session.tellProblems();
  return results.every(({ errorCount }) => errorCount === 0);
}
