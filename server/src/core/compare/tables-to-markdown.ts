/** Tables as Markdown, to be pasted into a document. */
import type { TableCell, TablesView } from '../../../shared/protocol.ts';
import { inMarkdown } from '../../../shared/safe-text.ts';

export function tablesToMarkdown({ title, intro, sections }: Pick<TablesView, 'title' | 'intro' | 'sections'>): string {
  const blocks = [`# ${inMarkdown(title)}`, ...intro.map(inMarkdown)];
  for (const { title: heading, columns, rows, empty } of sections) {
    blocks.push(`## ${inMarkdown(heading)}`);
    if (rows.length === 0) blocks.push(inMarkdown(empty));
    else
      blocks.push(
        [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(({ cells }) => line(cells))].join('\n'),
      );
  }
  return `${blocks.join('\n\n')}\n`;
}

function line(cells: readonly TableCell[]): string {
  return `| ${cells.map((cell) => inMarkdown(typeof cell === 'string' ? cell : cell.text)).join(' | ')} |`;
}
