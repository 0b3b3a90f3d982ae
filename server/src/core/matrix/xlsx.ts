/** A skills matrix as a workbook of two sheets: the heat map, and what its codes are called. */
import type { Messages } from '../messages/messages.ts';
import { HEAT, headersOf, heatOf, levelsInCell, textOfCell } from './cells.ts';
import type { Matrix } from './matrix.ts';
import { writeWorkbook } from './workbook.ts';
import type { Cell, CellStyle } from './workbook.ts';

const HEADER: CellStyle = { bold: true };
const UPRIGHT: CellStyle = { bold: true, upright: true };
const STYLES: readonly CellStyle[] = HEAT.map((heat) => ({ ...heat, centred: true }));
const WISHED: readonly CellStyle[] = HEAT.map((heat) => ({ ...heat, centred: true, italic: true }));
/** In characters. */
const WIDTHS = { role: 40, level: 8, file: 40, line: 8, skill: 5, name: 50 };

export function matrixAsWorkbook({ skills, roles }: Matrix, { matrix: words, documents }: Messages): Uint8Array {
  const nameHeaders = [documents.codeColumn, documents.skillColumn, words.category, words.subcategory, words.roles];
  const heads = [
    ...headersOf(words).map((value): Cell => ({ value, style: HEADER })),
    ...skills.map(({ code, name }): Cell => ({ value: name === '' ? code : `${code} ${name}`, style: UPRIGHT })),
  ];
  const rows = roles.map(({ title, level, file, start, cells }) => {
    const row: (Cell | undefined)[] = [{ value: title }, level === undefined ? undefined : { value: level }];
    row.push({ value: file }, { value: start.line + 1 });
    for (const cell of cells) {
      const number = cell.levels.length === 1 ? cell.levels[0]! : levelsInCell(cell);
      const value = cell.wished ? textOfCell(cell, words) : number;
      row[IN_FRONT + cell.skill] = { value, style: (cell.wished ? WISHED : STYLES)[heatOf(cell)]! };
    }
    return row;
  });
  const names = skills.map(({ code, name, category, subcategory, roles: count }) =>
    [code, name, category, subcategory, count].map((value): Cell => ({ value })),
  );
  return writeWorkbook([
    {
      name: words.title,
      rows: [heads, ...rows],
      widths: [WIDTHS.role, WIDTHS.level, WIDTHS.file, WIDTHS.line, ...skills.map(() => WIDTHS.skill)],
      frozenColumns: 1,
    },
    {
      name: words.namesOfSkills,
      rows: [nameHeaders.map((value) => ({ value, style: HEADER })), ...names],
      widths: [WIDTHS.level, WIDTHS.name, WIDTHS.role, WIDTHS.role, WIDTHS.level],
      frozenColumns: 0,
    },
  ]);
}

const IN_FRONT = 4;
