/** Small helpers over the tree that jsonc-parser gives: properties, texts, places, and what a slip is called. */
import type { Messages } from '../core/messages/messages.ts';
import { printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Place } from '../core/catalogue/types.ts';
import { headerWords } from './headers.ts';

/** The properties of an object by name, the first of several with one name; none for anything else. */
export function membersOf(node: Node): Map<string, Node> {
  const members = new Map<string, Node>();
  if (node.type !== 'object') return members;
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (typeof key?.value === 'string' && value !== undefined && !members.has(key.value)) members.set(key.value, value);
  }
  return members;
}

/** A property by any of its names, the most telling first, however they are spelt: `level_number`, `levelNumber`. */
export function memberNamed(node: Node, names: readonly string[]): Node | undefined {
  const members = new Map([...membersOf(node)].reverse().map(([key, value]) => [headerWords(key), value]));
  return names.map((name) => members.get(name)).find((value) => value !== undefined && value.type !== 'null');
}

/** A string, or a number as text; undefined for anything else. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' || node?.type === 'number' ? String(node.value) : undefined;
}

/** A text: a string, a list of lines, or an object that holds one under a usual name. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'array') {
    const lines = (node.children ?? []).flatMap((child) => stringOf(child) ?? []);
    return lines.length === 0 ? undefined : lines.join('\n');
  }
  return node?.type === 'object' ? stringOf(memberNamed(node, TEXT)) : stringOf(node);
}

/** How the text of a level, or a text by language, is called. */
const TEXT = [
  'description',
  'text',
  'definition',
  'level description',
  'level definition',
  'skill level description',
  'content',
  'summary',
  'en',
];

/** Turns an offset into a line and its columns. */
export function placeFinder(text: string): (offset: number, length: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset, length) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = offset - (starts[low] ?? 0);
    const lineEnd = (starts[low + 1] ?? text.length + 1) - 1 - (starts[low] ?? 0);
    return { line: low, start, end: Math.max(start, Math.min(start + length, lineEnd)) };
  };
}

/** What is wrong, to stand behind "This is no complete JSON:". */
export function explain({ error }: ParseError, { json }: Messages): string {
  return json[printParseErrorCode(error)] ?? json.other;
}
