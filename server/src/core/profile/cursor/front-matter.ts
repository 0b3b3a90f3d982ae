/** Values in front matter that name skills and levels. */
import type { PagedText } from '../../paged-text.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';
import type { Span } from '../types.ts';

export interface Value {
  /** `citation`: `sfia: ITOP@4`, `skills: [ITOP-4]`; the others are fields of a record. */
  readonly holds: 'citation' | 'code' | 'name' | 'level';
  readonly stretch: Span;
  /** What the other fields of the record say. */
  readonly code: string | undefined;
  readonly name: string | undefined;
  /** The record has a field for the level. */
  readonly hasLevel: boolean;
}

const SKILLS_KEY = /sfia|skill|competenc/i;
const LEVEL_KEY = new RegExp(LEVEL_KEYS, 'iu');
const FACTS_KEY = new RegExp(`edition|version|${LEVEL_KEYS}`, 'iu');
const PAIR = /^([ \t]*(?:-[ \t]+)*)(?:\{[ \t]*)?(?:"?([\w -]+?)"?[ \t]*:(?:[ \t]+|$))?/;
const MOST_LINES = 200;

/** `none` inside front matter where nothing of skills is said; `undefined` outside of it. */
export function valueAt(text: PagedText, offset: number): Value | 'none' | undefined {
  const first = text.slice(0, text.lineEnd(0));
  if (!/^\uFEFF?---\s*$/.test(first) || offset <= first.length) return undefined;
  const lines: { start: number; text: string }[] = [];
  let at = -1;
  let closed = false;
  for (let start = text.lineEnd(0) + 1; start <= text.length && lines.length < MOST_LINES;) {
    const end = text.lineEnd(start);
    const line = text.slice(start, end).replace(/\r$/, '');
    if (/^---\s*$/.test(line)) {
      closed = true;
      break;
    }
    if (offset >= start && offset <= end) at = lines.length;
    lines.push({ start, text: line });
    start = end + 1;
  }
  if (at < 0 || !closed) return undefined;
  return readValue(
    lines.map((line) => line.text),
    at,
    lines[at]!.start,
    offset,
  );
}

function readValue(lines: readonly string[], at: number, lineStart: number, offset: number): Value | 'none' {
  const line = lines[at]!;
  const before = line.slice(0, offset - lineStart);
  const [all, mark, key] = PAIR.exec(before)!;
  const end = lineStart + line.length;
  const isTop = mark === '';
  const parent = isTop ? '' : parentKey(lines, at);
  if (isTop ? key === undefined || !SKILLS_KEY.test(key) || FACTS_KEY.test(key) : !SKILLS_KEY.test(parent))
    return 'none';
  const flow = /[[{][^[\]{}]*$/.exec(before);
  if (flow !== null && (flow.index >= all.length || before.includes('{'))) {
    return readFlow({ line, lineStart, before }, flow.index);
  }
  const quote = /^["']/.test(line.slice(all.length)) ? 1 : 0;
  const stretch = { start: lineStart + all.length + quote, end: quote === 1 && /["']$/.test(line) ? end - 1 : end };
  if (key === undefined || isTop) return citation(stretch);
  return inRecord(key, recordOf(recordLines(lines, at).join('\n')), stretch);
}

/**
 * `{code: ITOP, level: 4}` and `[ITOP-4, PROG-3]` on one line.
 * @param opens where the bracket stands in the line
 */
function readFlow(
  { line, lineStart, before }: { readonly line: string; readonly lineStart: number; readonly before: string },
  opens: number,
): Value | 'none' {
  const from = Math.max(opens + 1, before.lastIndexOf(',') + 1);
  const field = /^\s*"?([\w-]+)"?\s*:\s*/.exec(before.slice(from));
  const start = from + (field?.[0] ?? /^\s*/.exec(before.slice(from))![0]).length;
  const close = /[,\]}]/.exec(line.slice(before.length))?.index;
  const end = close === undefined ? line.length : before.length + close;
  const stretch = { start: lineStart + start, end: lineStart + end };
  if (line[opens] === '[') return field === null ? citation(stretch) : 'none';
  return field === null ? 'none' : inRecord(field[1]!, recordOf(line), stretch);
}

function citation(stretch: Span): Value {
  return { holds: 'citation', stretch, code: undefined, name: undefined, hasLevel: false };
}

function inRecord(key: string, record: ReadonlyMap<string, string>, stretch: Span): Value | 'none' {
  const holds = LEVEL_KEY.test(key)
    ? 'level'
    : /code|^id$/i.test(key)
      ? 'code'
      : /name|title|skill/i.test(key)
        ? 'name'
        : undefined;
  if (holds === undefined) return 'none';
  const of = (...keys: string[]): string | undefined => keys.map((each) => record.get(each)).find((value) => value);
  return {
    holds,
    stretch,
    code: of('code', 'sfia_code', 'sfia-code', 'id', 'sfia'),
    name: of('name', 'title', 'skill'),
    hasLevel: [...record.keys()].some((each) => LEVEL_KEY.test(each)),
  };
}

function recordOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/(?:^|[\s{,-])"?([\w-]+)"?[ \t]*:[ \t]*"?([^\n,}"]*)/g)].map(
      ([, key, value]) => [key!.toLowerCase(), value!.trim()] as const,
    ),
  );
}

/** The lines of the record that a line belongs to: from its dash to the next one. */
function recordLines(lines: readonly string[], at: number): readonly string[] {
  let from = at;
  while (from > 0 && !/^\s*-/.test(lines[from]!) && /^\s/.test(lines[from - 1]!)) from--;
  let to = at + 1;
  while (to < lines.length && /^\s+[^\s-]/.test(lines[to]!)) to++;
  return lines.slice(from, to);
}

/** The key without indentation that a line stands under. */
function parentKey(lines: readonly string[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const key = /^(\w[\w -]*?)[ \t]*:/.exec(lines[i]!)?.[1];
    if (key !== undefined) return key;
  }
  return '';
}
