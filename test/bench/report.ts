/** What a part of the bench has measured, and how it is printed. */
import { shown } from './statistics.ts';

export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly bars: readonly Bar[];
  readonly notes?: readonly string[];
}

/** A figure that the product wants to keep under a limit. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Prints one part as Markdown, so that it can be pasted into docs/performance.md as it is. */
export function print({ title, columns, rows, bars, notes = [] }: Report): void {
  const lines = [`### ${title}`, '', row(columns), row(columns.map(() => '---')), ...rows.map(row), ''];
  for (const note of notes) lines.push(note, '');
  if (bars.length > 0) lines.push(...bars.map(verdict), '');
  console.log(lines.join('\n'));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function verdict({ name, value, limit, unit }: Bar): string {
  const met = value <= limit ? 'met' : 'MISSED';
  return `- ${name}: ${shown(value)} of at most ${shown(limit)} ${unit}: ${met}`;
}
