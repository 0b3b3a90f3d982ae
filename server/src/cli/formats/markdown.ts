/** The report of `lint` as Markdown: for the summary of a job, or a comment on a change. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import { addTo, noCounts, sumOf } from './counts.ts';
import { slashed } from './paths.ts';
import type { Report, ReportSetup } from './report.ts';

/** Pages that show summaries take a megabyte; as many rows are far less, and nobody reads more. */
const MOST_ROWS = 1_000;

export function createMarkdownReport({ terminal, messages: { lintReport: say } }: ReportSetup): Report {
  const counts = noCounts();
  const rows: string[] = [];
  let files = 0;
  let left = 0;
  return {
    add({ filePath, messages }) {
      files += 1;
      addTo(counts, messages);
      const file = inMarkdown(slashed(filePath, terminal.cwd));
      for (const { ruleId, level, message, line, role } of messages) {
        if (rows.length >= MOST_ROWS) left += 1;
        else
          rows.push(
            `| ${[say.severity[level], `${file}:${line}`, inMarkdown(role ?? ''), inMarkdown(message), `\`${ruleId}\``].join(' | ')} |`,
          );
      }
    },
    end(isComplete) {
      const all = sumOf(counts);
      const summary = all === 0 ? say.nothing(files) : `${say.summary(all, files)}: ${say.counts(counts)}`;
      const lines = [`## ${say.title}`, '', summary, ''];
      if (!isComplete) lines.push(`**${say.incomplete}**`, '');
      if (rows.length > 0) {
        const header = [say.severity.error, say.place, say.role, say.finding, say.rule];
        header[0] = '';
        lines.push(`| ${header.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows, '');
      }
      if (left > 0) lines.push(say.more(left), '');
      terminal.out(lines.join('\n'));
    },
  };
}
