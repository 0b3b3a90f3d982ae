/** What stands in the cells of a skills matrix, in every format. */
import type { Messages } from '../messages/messages.ts';
import type { MatrixCell } from './matrix.ts';

export type MatrixWords = Messages['matrix'];

/** Of the columns in front of the skills: role, level, file, line. */
export function headersOf({ role, level, file, line }: MatrixWords): readonly [string, string, string, string] {
  return [role, level, file, line];
}

/** Stands where a skill is asked for without a level. */
export const NO_LEVEL = 'x';

/** `3`; `3, 4`, not `3-4`, which spreadsheets take for a date. */
export function levelsInCell({ levels }: Pick<MatrixCell, 'levels'>): string {
  return levels.length === 0 ? NO_LEVEL : levels.join(', ');
}

/** The levels, and whether the skill is merely wished for. */
export function textOfCell(cell: Pick<MatrixCell, 'levels' | 'wished'>, words: MatrixWords): string {
  const levels = levelsInCell(cell);
  return cell.wished ? words.desirable(levels) : levels;
}

/** How deep a cell is coloured, from 0 (no level) to 7. The highest level tells. */
export function heatOf({ levels }: Pick<MatrixCell, 'levels'>): number {
  return Math.min(levels.at(-1) ?? 0, DEEPEST);
}

const DEEPEST = 7;

/** From no level to the highest: light to dark, to be told apart in print and by people who see no colours. */
export const HEAT: readonly { readonly back: string; readonly text: string }[] = [
  { back: 'F3F3F3', text: '1A1A1A' },
  { back: 'EEF5FC', text: '1A1A1A' },
  { back: 'D3E4F4', text: '1A1A1A' },
  { back: 'AFCEEA', text: '1A1A1A' },
  { back: '85B7DE', text: '1A1A1A' },
  { back: '3673B0', text: 'FFFFFF' },
  { back: '22588F', text: 'FFFFFF' },
  { back: '0F3A66', text: 'FFFFFF' },
];
