/** The report of `lint` as JUnit's XML: a suite for each file, in which each finding is a test that failed. */
import type { Severity } from '../../core/settings.ts';
import { inXml } from '../../../shared/safe-text.ts';
import { slashed } from './paths.ts';
import type { LintMessage, LintResult, Report, ReportSetup } from './report.ts';

export function createJunitReport({ terminal: { out, cwd }, messages: { lintReport: say } }: ReportSetup): Report {
  let isFirst = true;
  const begin = (): void => {
    if (isFirst) out('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="role-profiles">\n');
    isFirst = false;
  };
  return {
    add(result) {
      begin();
      out(suite(result, inXml(slashed(result.filePath, cwd))));
    },
    end(isComplete) {
      begin();
      if (!isComplete)
        out(
          `  <testsuite name="incomplete" tests="1" failures="0" errors="1">\n    <testcase name="incomplete" classname="role-profiles"><error message="${inXml(say.incomplete)}" type="incomplete"/></testcase>\n  </testsuite>\n`,
        );
      out('</testsuites>\n');
    },
  };
}

/** What is for information alone fails no test. */
const FAILS: ReadonlySet<Severity> = new Set(['error', 'warning']);

function suite({ messages }: LintResult, file: string): string {
  const failures = messages.filter(({ level }) => FAILS.has(level)).length;
  const cases = messages.length === 0 ? [`<testcase name="${file}" classname="${file}"/>`] : messages.map(caseOf(file));
  return [
    `  <testsuite name="${file}" tests="${cases.length}" failures="${failures}" errors="0">`,
    ...cases.map((one) => `    ${one}`),
    '  </testsuite>\n',
  ].join('\n');
}

function caseOf(file: string): (message: LintMessage) => string {
  return ({ ruleId, level, message, line, column }) => {
    const text = inXml(message);
    const said = FAILS.has(level)
      ? `<failure message="${text}" type="${level}">${file}:${line}:${column} ${text}</failure>`
      : `<system-out>${file}:${line}:${column} ${text}</system-out>`;
    return `<testcase name="${inXml(ruleId)} (${line}:${column})" classname="${file}">${said}</testcase>`;
  };
}
