/** A skills matrix as CSV (RFC 4180): a row for each role, a column for each skill. */
import { inSpreadsheet } from '../../../shared/safe-text.ts';
import type { Messages } from '../messages/messages.ts';
import { headersOf, textOfCell } from './cells.ts';
import type { Matrix } from './matrix.ts';

export function matrixAsCsv({ skills, roles }: Matrix, { matrix: words }: Messages): string {
  const rows = roles.map(({ title, level, file, start, cells }) => {
    const row = [title, level === undefined ? '' : String(level), file, String(start.line + 1)];
    const asked = new Map(cells.map((cell) => [cell.skill, textOfCell(cell, words)]));
    return [...row, ...skills.map((_, index) => asked.get(index) ?? '')];
  });
  const header = [...headersOf(words), ...skills.map(({ code }) => code)];
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = inSpreadsheet(text);
  return /[",\r\n;]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
