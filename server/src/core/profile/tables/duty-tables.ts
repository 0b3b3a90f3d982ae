/** Tables that tell duties: `| Responsibility | Description | Share |`, or the rows of a form, `| Purpose of the job | ... |`. */
import type { Span } from '../types.ts';
import { mayBeDuty } from '../words/lines.ts';
import { wholeSays } from '../words/said.ts';
import { headsDuties, headsNoDuties } from '../words/titles.ts';

export interface DutyCells {
  /** Cells that a header or the label of their row says to be duties. */
  readonly duties: readonly Span[];
  /** Cells that may be duties, if what stands above the table says so. */
  readonly others: readonly Span[];
}

/** Takes the text of a table and its rows, the header first. What heads no duties, a column or the label of a row, holds none. */
export function dutyCells(text: string, [header = [], ...body]: readonly (readonly Span[])[]): DutyCells {
  const words = ({ start, end }: Span): string => text.slice(start, end).trim();
  const titles = header.map(words);
  const isOfDuties = titles.some(headsDuties);
  const isOut = titles.map(headsNoDuties);
  const duties: Span[] = [];
  const others: Span[] = [];
  const read = (row: readonly Span[], isHeader: boolean): void => {
    const label = wholeSays(words(row[0] ?? { start: 0, end: 0 }));
    if (label.has('no-duties') && !label.has('duties')) return;
    row.forEach((cell, column) => {
      if ((isOut[column] === true && !isHeader) || !mayBeDuty(words(cell))) return;
      if ((isOfDuties && !isHeader) || (column > 0 && label.has('duties'))) duties.push(trimmed(text, cell));
      else if (!isHeader) others.push(trimmed(text, cell));
    });
  };
  // a form has its first field where other tables have their header
  read(header, true);
  for (const row of body) read(row, false);
  return { duties, others };
}

function trimmed(text: string, { start, end }: Span): Span {
  const cell = text.slice(start, end);
  return { start: start + cell.length - cell.trimStart().length, end: end - (cell.length - cell.trimEnd().length) };
}
