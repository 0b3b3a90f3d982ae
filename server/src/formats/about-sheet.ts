/** The sheet in which a house framework that lives in a workbook says what it is: a word in one cell, its value beside it. */
import { cleanLine, lineOrNothing } from './clean.ts';
import type { Table } from './table.ts';

export interface About {
  readonly id?: string;
  readonly title?: string;
  readonly edition?: string;
  readonly codePattern?: string;
}

const KEYS = new Map<string, keyof About>([
  ['id', 'id'],
  ['framework id', 'id'],
  ['title', 'title'],
  ['framework', 'title'],
  ['edition', 'edition'],
  ['code pattern', 'codePattern'],
  ['codepattern', 'codePattern'],
]);

/** What the table says of its framework; undefined when it declares no code pattern and so is no such sheet. */
export function readAboutTable({ rows }: Table): About | undefined {
  const about: { -readonly [key in keyof About]: About[key] } = {};
  for (const cells of rows.slice(0, 50)) {
    const [label, value] = cells.filter((cell) => cell !== undefined && cell !== '');
    const key = KEYS.get(cleanLine((label ?? '').slice(0, 100)).toLowerCase());
    const text = lineOrNothing(value);
    if (key !== undefined && text !== undefined) about[key] ??= text;
  }
  return about.codePattern === undefined ? undefined : about;
}
