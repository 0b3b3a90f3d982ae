/** The cells of a table, and what one cell can be: a code, levels, the name of a skill. */
import type { PlainText } from './inline.ts';
import { plainText } from './inline.ts';
import type { LevelRun } from './levels.ts';
import { onlyLevels } from './levels.ts';
import type { Piece, Span, Vocabulary } from './types.ts';

export interface Cell {
  readonly plain: PlainText;
  readonly text: string;
  /** Offset of `text` in `plain.text`: cells are padded. */
  readonly at: number;
}

/** Levels with the cell that they were read from, for they sit in cells of their own. */
export interface CellLevels {
  readonly cell: Cell;
  readonly run: LevelRun;
}

export function readCell(source: string, { start, end }: Span): Cell {
  const plain = plainText(source, start, end);
  const text = plain.text.trim();
  return { plain, text, at: plain.text.length - plain.text.trimStart().length };
}

/** A stretch of the cell's text, with its place. */
export function pieceOfCell(cell: Cell, from: number, text: string): Piece {
  return { ...cell.plain.span(cell.at + from, cell.at + from + text.length), text };
}

const solePatterns = new WeakMap<Vocabulary, RegExp>();

function soleCodePattern(vocabulary: Vocabulary): RegExp {
  let pattern = solePatterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(`^[([]{0,2}(${vocabulary.codes})[)\\]]{0,2}$`, 'u');
    solePatterns.set(vocabulary, pattern);
  }
  return pattern;
}

/** A cell that is nothing but a code, in brackets perhaps. */
export function soleCode(cell: Cell | undefined, vocabulary: Vocabulary): Piece | undefined {
  if (cell === undefined || cell.text.length > 40) return undefined;
  const match = soleCodePattern(vocabulary).exec(cell.text);
  if (match === null || vocabulary.kindOf(match[1]!) === 'attribute') return undefined;
  return pieceOfCell(cell, match[0].indexOf(match[1]!), match[1]!);
}

/** A cell that is nothing but levels. */
export function levelsIn(cell: Cell | undefined, vocabulary: Vocabulary): CellLevels | undefined {
  if (cell === undefined || cell.text === '') return undefined;
  const run = onlyLevels(cell.plain.text, vocabulary);
  return run && { cell, run };
}

export function isName(cell: Cell | undefined, vocabulary: Vocabulary): boolean {
  return cell !== undefined && vocabulary.codesNamed(cell.text).length > 0;
}

/** Enough words to be a duty. */
export function isSentence(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.split(' ').length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 4;
