/** Whether a table shows that its document cites the framework. */
import { isWordLike } from '../phrases/everyday-words.ts';
import type { Vocabulary } from '../types.ts';
import type { Cell } from './cells.ts';
import type { Columns, Grid } from './columns.ts';
import { isMatrix } from './columns.ts';
import type { Reading, RowCitation } from './rows.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';

/** @param reading what was read in all of its rows */
export function showsThatItCites(grid: Grid, { columns, rows, agreements, proofs, vocabulary }: Reading): boolean {
  if (agreements > 0) return true;
  const { speaksOfSkills, saysSfia, code } = columns;
  if (speaksOfSkills && proofs > 0) return true;
  if (saysSfia && code !== undefined && rows.some(({ levels }) => levels !== undefined)) return true;
  if (isMatrix(columns) && rows.length > 0) return true;
  return saysLevel(grid.header) && areKnown(rows, vocabulary) && !standsForOthers(grid, columns, vocabulary);
}

const LEVEL_WORD = new RegExp(LEVEL_KEYS, 'i');

function saysLevel(header: readonly Cell[]): boolean {
  return header.some(({ text }) => LEVEL_WORD.test(text));
}

/** Several telling codes with levels, and hardly one that nobody knows. */
function areKnown(rows: readonly RowCitation[], vocabulary: Vocabulary): boolean {
  const codes = new Set(
    rows.flatMap(({ code, levels }) => (code === undefined || levels === undefined ? [] : [code.text])),
  );
  const known = [...codes].filter((code) => vocabulary.kindOf(code) === 'skill');
  return known.filter((code) => !isWordLike(code)).length >= FEW && known.length * 2 > codes.size;
}

const FEW = 2;

/** `| MEAS | Measuring tape |`, row by row: the table says itself what its codes stand for, and it is no skill. */
function standsForOthers({ header, body }: Grid, columns: Columns, vocabulary: Vocabulary): boolean {
  const { code } = columns;
  if (code === undefined) return false;
  return header.some(
    (_, column) =>
      column !== code &&
      body.every((cells) => {
        const words = cells[column]?.text ?? '';
        return abbreviates(cells[code]?.text ?? '', words) && vocabulary.codesNamed(words).length === 0;
      }),
  );
}

const LONGEST_NAME = 60;

/** True when the letters of the code stand in the words, in their order and from their first on. */
function abbreviates(code: string, words: string): boolean {
  if (code === '' || words.length > LONGEST_NAME) return false;
  const letters = words.toUpperCase();
  let at = -1;
  for (const letter of code) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters.startsWith(code[0]!);
}
