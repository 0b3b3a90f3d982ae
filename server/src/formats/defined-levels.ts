/** The cell or property that lists the levels at which a skill is defined. */
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import type { RawDefinedLevel } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { cleanLine } from './clean.ts';
import { isDate } from './dates.ts';

/** One level each, with the place of the cell. A range that a spreadsheet has turned into a date is told and not guessed at. */
export function readDefinedLevels(cell: string, place: Place, problems: ProblemList): RawDefinedLevel[] {
  if (isDate(cell)) {
    problems.add('warning', 'levels-are-a-date', problems.messages.formats.rangeIsDate, place);
    return [];
  }
  return parseLevels(cell).map((level) => ({ level, place }));
}

/** Two digits are more than any framework needs. */
const HIGHEST_LEVEL = 99;

/** In UTF-16 code units. What is longer lists no levels. */
const LONGEST_LIST = 200;

/** `4`, `2-5`, `1, 2 3`, `Levels 2 to 5`, `working, practitioner` -> one level each. */
function parseLevels(cell: string): string[] {
  const text = cleanLine(cell.slice(0, LONGEST_LIST));
  if (isDash(text)) return [];
  const numbers = text
    .replace(/\blevels?\b:?|\bl(?=\d)/gi, '')
    .replace(/\bto\b|\u2192/gi, '-')
    .replace(/\band\b|&/gi, ',');
  if (!/^[\d\s,;/\u2013-]+$/.test(numbers)) return text.split(/[,;/]/).map(cleanLine).filter(Boolean);
  const levels: string[] = [];
  for (const [written, from = '', to = from] of numbers.matchAll(/(\d+)(?: *[-\u2013] *(\d+))?/g)) {
    const [first, last] = [Number(from), Number(to)];
    // What no framework has is handed on as it is written, to be told; counting up to it might never end.
    if (last > HIGHEST_LEVEL || last < first) levels.push(written);
    else for (let level = first; level <= last; level += 1) levels.push(String(level));
  }
  return levels;
}

/** A cell that says "nothing": a dash, or n/a. */
export const isDash = (text: string): boolean => /^\s*(?:[-\u2013\u2014]+|n\/?a)\s*$/i.test(text);
