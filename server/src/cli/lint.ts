/** `role-profiles lint`: what the editor would mark, for people or for other programs. */
import { isChecked } from '../workspace/workspace.ts';
import { REPORTS } from './formats/index.ts';
import type { LintMessage, LintResult } from './formats/report.ts';
import type { Opened, Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { count } from './terminal.ts';

/** @returns whether there is no error in any document */
export async function lint(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<boolean> {
  const report = REPORTS[format]!(terminal);
  let checked = 0;
  let leftOut = 0;
  let clean = true;
  await session.visit(paths, async (opened) => {
    if (!opened.named && !isChecked(opened.uri, opened.context)) {
      leftOut += 1;
      return;
    }
    const result = await check(opened);
    checked += 1;
    if (result.errorCount > 0) clean = false;
    report.add(result);
  });
  report.end();
  if (checked === 0 && leftOut > 0) {
    const them = leftOut === 1 ? 'the file that was found is' : `all ${count(leftOut, 'file')} that were found are`;
    session.fail('nothing is checked', `${them} left out by "include" and "exclude" of the settings`);
  }
  await session.tellProblems();
  return clean;
}

async function check({ file, uri, document, context, placeOf }: Opened): Promise<LintResult> {
  const { claims, roles } = document.profile;
  const hasDuties = claims.length > 0 || roles.some(({ duties }) => duties.length > 0);
  const judge = hasDuties ? await context.judge.thorough(uri) : context.judge.fromMemory();
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
  return { filePath: file, messages, errorCount, warningCount: messages.length - errorCount };
}
