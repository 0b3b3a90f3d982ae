/** Stretches of a plain text, with their places in the block that it was read from. */
import { detached } from '../../detached.ts';
import type { Rest } from './types.ts';
import type { PlainText } from '../words/plain-text.ts';
import type { LevelRun } from '../phrases/levels.ts';
import { ENOUGH, amountOf } from '../words/amount.ts';
import type { CitedLevel, Piece, Span } from '../types.ts';

/** Levels with their places in the block. */
export function runPieces(
  plain: PlainText,
  run: LevelRun,
): { levels: CitedLevel[]; levelSpan: Span; levelPhrase: Span; levelName?: Piece } {
  return {
    levels: run.levels.map((level) => ({ from: level.from, to: level.to, ...plain.span(level.start, level.end) })),
    levelSpan: plain.span(run.start, run.end),
    levelPhrase: plain.span(run.wordStart, run.end),
    ...(run.name !== undefined && { levelName: pieceOf(plain, run.name.start, run.name.end) }),
  };
}

/** What follows at an offset of the plain text, marks aside. */
export function restAfter(plain: PlainText, at: number): Rest {
  REST.lastIndex = at;
  const from = REST.test(plain.text) ? REST.lastIndex : plain.text.length;
  return { ...plain.span(from, plain.text.length), amount: amountOf(plain.text.slice(from, from + ENOUGH)) };
}

const REST = /[\s:.,;|)\]–—-]*/y;

/** A stretch of the plain text with its place. */
export function pieceOf(plain: PlainText, from: number, to: number): Piece {
  return { ...plain.span(from, to), text: detached(plain.text.slice(from, to)) };
}
