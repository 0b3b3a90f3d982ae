/** Where something stands in a Word document, for whoever has the document and not the Markdown that was made of it. */
import type { Messages } from '../core/messages/messages.ts';

/**
 * @param markdown as `importWord` made it
 * @param offset into it, in UTF-16 code units
 * @returns `under "Skills", row 2 of the table, column "Level"`
 */
export function placeInWords(markdown: string, offset: number, { word }: Messages): string {
  const before = markdown.slice(0, offset).split('\n');
  const heading = before.findLast((line) => /^#{1,6} /.test(line));
  const under = heading === undefined ? word.beforeHeadings : word.under(unmarked(heading.replace(/^#+ /, '')));
  const at = before.length - 1;
  if (before[at]?.startsWith('|') !== true) return under;
  let top = at;
  while (top > 0 && before[top - 1]!.startsWith('|')) top -= 1;
  // the second line of a table only parts its header from the rest
  const row = Math.max(1, at - top);
  const column = cellsOf(before[at]).length;
  const header = cellsOf(markdown.split('\n', top + 1)[top])[column - 1] ?? '';
  const cell = header === '' ? word.cellNumbered(row, column) : word.cell(row, unmarked(header));
  return `${under}, ${cell}`;
}

function cellsOf(line: string | undefined): string[] {
  return (line ?? '')
    .split(/(?<!\\)\|/)
    .slice(1)
    .map((cell) => cell.trim());
}

function unmarked(text: string): string {
  return text.replace(/\\(?=[\p{P}\p{S}])|\*\*/gu, '');
}
