/** The report of `lint` as commands of GitHub's workflows, which mark the lines of a change. */
import type { Severity } from '../../core/settings.ts';
import { inTerminal } from '../../../shared/safe-text.ts';
import { slashed } from './paths.ts';
import type { Report, ReportSetup } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export function createGithubReport({ terminal }: ReportSetup): Report {
  return {
    add({ filePath, messages }) {
      const file = property(slashed(filePath, terminal.cwd));
      for (const { ruleId, level, message, line, column, endLine, endColumn } of messages) {
        // columns are said only where they stand in one line
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        terminal.out(
          `::${COMMANDS[level]} file=${file},line=${line},endLine=${endLine}${columns},title=${property(ruleId)}::${value(message)}\n`,
        );
      }
    },
    end(isComplete) {
      if (!isComplete)
        terminal.out('::warning title=incomplete::The check was stopped before all files were looked at.\n');
    },
  };
}

function value(text: string): string {
  return inTerminal(text).replace(/%/g, '%25');
}

function property(text: string): string {
  return value(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
