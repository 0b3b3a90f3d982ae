/** The report of `lint` for people: by file, the place in front, the rule behind. */
import { inTerminal } from '../../../shared/safe-text.ts';
import type { Severity } from '../../core/settings.ts';
import { showPath } from '../session.ts';
import type { Style, Terminal } from '../terminal.ts';
import { longest, paint } from '../terminal.ts';
import type { LintResult, Report, ReportSetup } from './report.ts';

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** The rules stand below each other, unless a message is longer than this. */
const WIDEST = 90;

export function createStylishReport({ terminal, messages }: ReportSetup): Report {
  const { lint: say, program } = messages.cli;
  const found = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  return {
    add(result) {
      files += 1;
      for (const { level } of result.messages) found[level] += 1;
      if (result.messages.length > 0) terminal.out(`${block(result, terminal, program.severity)}\n`);
    },
    end() {
      const all = found.error + found.warning + found.information + found.hint;
      if (all === 0) {
        terminal.out(`${files === 0 ? say.noneChecked : say.noProblems(files)}\n`);
        return;
      }
      const parts = (['error', 'warning', 'information', 'hint'] as const)
        .filter((level) => found[level] > 0)
        .map((level) => say.counts[level](found[level]));
      const summary = say.summary(all, files, parts);
      terminal.out(`${paint(terminal, summary, 'bold', found.error > 0 ? 'red' : 'yellow')}\n`);
    },
  };
}

function block(
  { filePath, messages }: LintResult,
  terminal: Terminal,
  say: Readonly<Record<Severity, string>>,
): string {
  const places = messages.map(({ line, column }) => `${line}:${column}`);
  const wide = longest(places);
  const levels = longest(messages.map(({ level }) => say[level]));
  const texts = messages.map(({ message }) => inTerminal(message.replace(/\s+/g, ' ')));
  const text = Math.min(WIDEST, longest(texts));
  const lines = messages.map(({ level, ruleId }, i) =>
    [
      '',
      paint(terminal, places[i]!.padStart(wide), 'dim'),
      paint(terminal, say[level].padEnd(levels), COLOURS[level]),
      texts[i]!.padEnd(text),
      paint(terminal, ruleId, 'dim'),
    ].join('  '),
  );
  return `${paint(terminal, inTerminal(showPath(filePath, terminal.cwd)), 'underline')}\n${lines.join('\n')}\n`;
}
