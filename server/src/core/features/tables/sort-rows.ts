/** The rows of a table of skills by their levels. */
import { levelsOf } from '../../check/level-edits.ts';
import type { Edit } from '../../check/rule.ts';
import type { Document } from '../../document.ts';
import type { Messages } from '../../messages/messages.ts';
import { tableAt } from '../../profile/cursor/table.ts';

/**
 * Highest level first; where it is so already, lowest first. Rows of one level keep their order, and rows without a
 * level stay at the end.
 * @returns `undefined` outside of a table whose rows cite skills, and where there is nothing to sort
 */
export function sortRows(
  { text, profile }: Document,
  offset: number,
  { actions }: Messages,
): { readonly title: string; readonly edits: readonly Edit[] } | undefined {
  const table = tableAt(text, offset);
  if (table === undefined) return undefined;
  const rows = table.rows.slice(1).map((row) => ({ line: text.slice(row.start, row.end), row }));
  const [first, last] = [rows[0]!.row, rows.at(-1)!.row];
  const levels = new Map<number, number>();
  for (const citation of profile.citations) {
    if (citation.shape !== 'table-row' || citation.start < first.start || citation.end > last.end) continue;
    const at = text.lineStart(citation.start);
    const level = levelsOf(citation.levels).at(-1);
    if (level !== undefined && citation.levelsFrom !== 'role') levels.set(at, Math.max(level, levels.get(at) ?? 0));
  }
  const levelOf = ({ row }: { row: { start: number } }): number | undefined => levels.get(text.lineStart(row.start));
  if (levels.size < 2) return undefined;
  const unstated = rows.filter((row) => levelOf(row) === undefined);
  const stated = rows.filter((row) => levelOf(row) !== undefined);
  const sorted = (sign: 1 | -1): typeof rows => [
    ...stated.toSorted((a, b) => sign * (levelOf(a)! - levelOf(b)!)),
    ...unstated,
  ];
  for (const [sign, title] of [
    [-1, actions.sortHighest],
    [1, actions.sortLowest],
  ] as const) {
    const edits = sorted(sign).flatMap(({ line }, index): Edit[] => {
      const { row, line: now } = rows[index]!;
      return line === now ? [] : [{ start: row.start, end: row.end, text: line }];
    });
    if (edits.length > 0) return { title, edits };
  }
  return undefined;
}
