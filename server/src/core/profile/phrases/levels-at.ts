/** Levels at a certain place of a plain text. */
import type { Vocabulary } from '../types.ts';
import type { LevelRun } from './levels.ts';
import { levelRun } from './levels.ts';
import { lex } from './lexer.ts';
import { PARTS, STATEMENT } from './shapes.ts';

/** Levels stand near what they belong to: so many characters are looked at. */
const NEAR = 100;

const BEHIND = new RegExp(PARTS['levels']!, 'dy');
const LEADING = new RegExp(STATEMENT, 'y');

/** Levels behind a skill that ends at `at`, with what may stand between; offsets count from the start of `text`. */
export function levelsBehind(text: string, at: number, vocabulary: Vocabulary): LevelRun | undefined {
  const tokens = lex(text.slice(at, at + NEAR), vocabulary);
  BEHIND.lastIndex = 0;
  const groups = BEHIND.exec(tokens.kinds)?.indices?.groups;
  const span = groups?.['levels'] ?? groups?.['bare'];
  const run = span && levelRun(tokens, span[0], span[1]);
  return run && moved(run, at);
}

/** Levels with a level word that a text begins with: the header `Level 3 (Apply)`. */
export function leadingLevels(text: string, vocabulary: Vocabulary): LevelRun | undefined {
  const tokens = lex(text.slice(0, NEAR), vocabulary);
  LEADING.lastIndex = 0;
  const match = LEADING.exec(tokens.kinds);
  return match === null ? undefined : levelRun(tokens, 0, match[0].length);
}

function moved(run: LevelRun, by: number): LevelRun {
  return {
    ...run,
    start: run.start + by,
    end: run.end + by,
    wordStart: run.wordStart + by,
    tailEnd: run.tailEnd + by,
    levels: run.levels.map((level) => ({ ...level, start: level.start + by, end: level.end + by })),
    ...(run.name !== undefined && { name: { start: run.name.start + by, end: run.name.end + by } }),
  };
}
