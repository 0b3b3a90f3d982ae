/** From the blocks of a document to Markdown. */
import type { Block, ListPlace, Paragraph, Piece } from './blocks.ts';
import { linesOf, wordsOf } from './blocks.ts';
import { HEADING, inlineMarkdown, TEXT } from './inline.ts';
import { rewriteTable, type Writing } from './tables.ts';

/** @returns Markdown that ends with a line break; '' where nothing is left */
export function blocksToMarkdown(blocks: readonly Block[], writing: Writing): string {
  const flat = blocks.flatMap((block) => (block.kind === 'table' ? rewriteTable(block, writing) : [block]));
  const hasTitle = flat.some((block) => typeof block !== 'string' && block.heading === 'title');
  const lists = createListWriter();
  let text = '';
  let before: 'item' | 'other' = 'other';
  for (const block of flat) {
    const item = typeof block === 'string' ? undefined : block.item;
    if (item === undefined) lists.interrupt();
    const written =
      typeof block === 'string'
        ? block
        : item === undefined
          ? paragraph(withoutTaken(block, writing), hasTitle)
          : lists.write(block, item);
    if (written === '') continue;
    const isTight = item !== undefined && before === 'item';
    text += `${text === '' ? '' : isTight ? '\n' : '\n\n'}${written}`;
    before = item === undefined ? 'other' : 'item';
  }
  return text === '' ? '' : `${text}\n`;
}

/** Lines such as `Job title: Engineer` that the head has taken. */
function withoutTaken(block: Paragraph, { head }: Writing): Paragraph {
  if (block.heading !== 0) return block;
  const lines = linesOf(block.pieces);
  const left = lines.filter((line) => {
    const [, label, value] = /^\s*([^:\n]{2,40}):\s+(\S.*)$/.exec(wordsOf(line)) ?? [];
    return label === undefined || value === undefined || !head.take(label, value.trim());
  });
  return left.length === lines.length ? block : { ...block, pieces: left.flatMap(withBreak) };
}

function withBreak(line: readonly Piece[], index: number): Piece[] {
  const [first, ...others] = line;
  return index === 0 || first === undefined ? [...line] : [{ ...first, text: `\n${first.text}` }, ...others];
}

function paragraph({ pieces, heading }: Paragraph, hasTitle: boolean): string {
  if (heading === 0) return inlineMarkdown(pieces, TEXT);
  const words = inlineMarkdown(pieces, HEADING);
  const level = heading === 'title' ? 1 : Math.min(6, heading + (hasTitle ? 1 : 0));
  return words === '' ? '' : `${'#'.repeat(level)} ${words}`;
}

interface ListWriter {
  write(block: Paragraph, item: ListPlace): string;
  /** Something stands between two items; numbers go on behind it. */
  interrupt(): void;
}

function createListWriter(): ListWriter {
  /** The marks of the items that the next one may stand in. */
  let open: string[] = [];
  const numbers = new Map<string, number[]>();
  return {
    write({ pieces }, { list, depth, ordered }) {
      const at = Math.min(depth, open.length);
      const counted = numbers.get(list) ?? [];
      numbers.set(list, counted);
      counted.length = Math.min(counted.length, depth + 1);
      counted[depth] = (counted[depth] ?? 0) + 1;
      const mark = ordered ? `${counted[depth]}. ` : '- ';
      const indent = open.slice(0, at).reduce((width, { length }) => width + length, 0);
      open = [...open.slice(0, at), mark];
      const inner = ' '.repeat(indent + mark.length);
      const words = inlineMarkdown(pieces, TEXT).replaceAll('\n', `\n${inner}`);
      return wordsOf(pieces).trim() === '' ? '' : `${' '.repeat(indent)}${mark}${words}`;
    },
    interrupt() {
      open = [];
    },
  };
}
