/** The report of `lint` as GitLab's code quality report. */
import { createHash } from 'node:crypto';
import type { Severity } from '../../core/settings.ts';
import { slashed } from './paths.ts';
import type { LintMessage, Report, ReportSetup } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
};

export function createGitlabReport({ terminal: { out, cwd } }: ReportSetup): Report {
  let isFirst = true;
  return {
    add({ filePath, messages }) {
      const path = slashed(filePath, cwd);
      const seen = new Map<string, number>();
      for (const message of messages) {
        const { ruleId, level, line, endLine } = message;
        const issue = {
          description: message.message,
          check_name: ruleId,
          fingerprint: fingerprint(path, message, seen),
          severity: SEVERITIES[level],
          location: { path, lines: { begin: line, end: endLine } },
        };
        out(`${isFirst ? '[' : ','}${JSON.stringify(issue)}`);
        isFirst = false;
      }
    },
    end() {
      out(isFirst ? '[]\n' : ']\n');
    },
  };
}

/** The same for the same finding wherever it has moved in its file; the second of two alike has another one. */
function fingerprint(path: string, { ruleId, message }: LintMessage, seen: Map<string, number>): string {
  const own = [path, ruleId, message].join('\0');
  const number = seen.get(own) ?? 0;
  seen.set(own, number + 1);
  return createHash('sha256').update(`${own}\0${number}`).digest('hex');
}
