/** The difference of two texts as `patch` and people read it: unified, with three lines around each change. */
import { inTerminal } from '../../../shared/safe-text.ts';

const AROUND = 3;

/** A line that both texts have, or one of them. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** @param name of the file, with slashes */
export function unifiedDiff(name: string, before: string, after: string): string {
  const lines = compare(linesOf(before), linesOf(after));
  const shown = inTerminal(name);
  return `--- a/${shown}\n+++ b/${shown}\n${hunks(lines).join('')}`;
}

/** Each with its line break. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** What is alike at the beginning and the end is alike; between, the next line that both have joins them again. */
function compare(before: readonly string[], after: readonly string[]): Line[] {
  const lines: Line[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    if (a < before.length && before[a] === after[b]) {
      lines.push({ sign: ' ', text: before[a]! });
      a += 1;
      b += 1;
      continue;
    }
    const [nextA, nextB] = joint(before, after, a, b);
    for (; a < nextA; a++) lines.push({ sign: '-', text: before[a]! });
    for (; b < nextB; b++) lines.push({ sign: '+', text: after[b]! });
  }
  return lines;
}

/** Fixes change few lines: farther away nothing is looked for. */
const FARTHEST = 200;

/** The nearest lines from `a` and `b` on that are alike; the ends where none is. */
function joint(before: readonly string[], after: readonly string[], a: number, b: number): [number, number] {
  for (let far = 1; far <= 2 * FARTHEST; far++) {
    for (let i = Math.max(0, far - FARTHEST); i <= Math.min(far, FARTHEST); i++) {
      const [x, y] = [a + far - i, b + i];
      if (x < before.length && y < after.length && before[x] === after[y]) return [x, y];
    }
  }
  return [before.length, after.length];
}

function hunks(lines: readonly Line[]): string[] {
  const made: string[] = [];
  let at = 0;
  let [inBefore, inAfter] = [1, 1];
  const pass = (to: number): void => {
    for (; at < to; at++) {
      if (lines[at]!.sign !== '+') inBefore += 1;
      if (lines[at]!.sign !== '-') inAfter += 1;
    }
  };
  for (let change = nextChange(lines, 0); change >= 0; change = nextChange(lines, at)) {
    pass(Math.max(at, change - AROUND));
    const end = endOfHunk(lines, change);
    const own = lines.slice(at, end);
    const [old, now] = [own.filter(({ sign }) => sign !== '+').length, own.filter(({ sign }) => sign !== '-').length];
    const head = `@@ -${old === 0 ? inBefore - 1 : inBefore},${old} +${now === 0 ? inAfter - 1 : inAfter},${now} @@\n`;
    made.push(head + own.map(written).join(''));
    pass(end);
  }
  return made;
}

function nextChange(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.sign !== ' ') return at;
  return -1;
}

/** Changes with few lines between them stand in one hunk. */
function endOfHunk(lines: readonly Line[], change: number): number {
  let last = change;
  for (let at = change; at < lines.length && at - last <= 2 * AROUND; at++) if (lines[at]!.sign !== ' ') last = at;
  return Math.min(lines.length, last + 1 + AROUND);
}

/** Control codes of a document are shown as what they are, but for those that end its lines. */
function written({ sign, text }: Line): string {
  const end = /\r?\n?$/.exec(text)![0];
  const words = inTerminal(text.slice(0, text.length - end.length));
  return `${sign}${words}${end}${end.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
}
