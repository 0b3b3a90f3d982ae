/** The blocks of a document, in order, flat: what the parser's tree says, reduced to what a profile is read from. */
import type { Tree } from '@lezer/common';
import { IterMode } from '@lezer/common';
import type { Span } from '../types.ts';
import type { Row } from './table-rows.ts';
import { barTableRows, gridTableRows, htmlTableRows, isGridTable, simpleTableRows } from './table-rows.ts';

export interface Heading extends Span {
  readonly kind: 'heading';
  /** 1 for `#`. */
  readonly depth: number;
}

/** A paragraph, or the paragraph of a list item. */
export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  /** How many lists it stands in: 0 is plain prose, 1 a bullet, 2 a bullet under a bullet. */
  readonly depth: number;
}

export interface TableBlock extends Span {
  readonly kind: 'table';
  /** The header first. */
  readonly rows: readonly Row[];
}

export interface FrontMatterBlock extends Span {
  readonly kind: 'front-matter';
}

/** The address of a link that stands elsewhere: `[1]: https://...` */
export interface ReferenceBlock extends Span {
  readonly kind: 'reference';
}

/** Code: nothing in it is read. */
export interface CodeBlock extends Span {
  readonly kind: 'code';
}

export type Block = Heading | Paragraph | TableBlock | FrontMatterBlock | ReferenceBlock | CodeBlock;

/** Takes the text and its tree, or a node of it; returns the blocks in the order of the document. */
export function readBlocks(text: string, tree: Tree): Block[] {
  const only = readBlock(text, tree.type.name, 0, tree.length, 0);
  if (only !== undefined) return [only];
  const blocks: Block[] = [];
  let lists = 0;
  tree.iterate({
    mode: IterMode.IgnoreMounts,
    enter({ name, from, to }) {
      if (isList(name)) {
        lists++;
        return true;
      }
      const block = readBlock(text, name, from, to, lists);
      if (block === undefined) return true;
      blocks.push(block);
      return false;
    },
    leave({ name }) {
      if (isList(name)) lists--;
    },
  });
  return blocks;
}

function isList(name: string): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}

/** Of an opening tag, no more is looked at. */
const LONGEST_TAG = 200;

/** The block that a node is; `undefined` for one that holds blocks. */
function readBlock(text: string, name: string, start: number, end: number, depth: number): Block | undefined {
  switch (name) {
    case 'Paragraph':
      return isGridTable(text, start, end)
        ? { kind: 'table', start, end, rows: gridTableRows(text, start, end) }
        : { kind: 'paragraph', depth, start, end };
    case 'LinkReference':
      return { kind: 'reference', start, end };
    // text may stand behind a comment on its line
    case 'CommentBlock':
      return { kind: 'paragraph', depth, start, end };
    case 'Table':
      return { kind: 'table', start, end, rows: barTableRows(text, start, end) };
    case 'SimpleTable':
      return { kind: 'table', start, end, rows: simpleTableRows(text, start, end) };
    case 'FrontMatter':
      return { kind: 'front-matter', start, end };
    case 'FencedCode':
    case 'CodeBlock':
      return { kind: 'code', start, end };
    case 'HTMLBlock': {
      const heading = /^\s*<h([1-6])\b[^>]*>/i.exec(text.slice(start, Math.min(end, start + LONGEST_TAG)));
      if (heading !== null) return { kind: 'heading', depth: Number(heading[1]), start, end };
      const rows = htmlTableRows(text, start, end);
      if (rows !== undefined) return { kind: 'table', start, end, rows };
      return /^\s*<(?:pre|script|style)\b/i.test(text.slice(start, start + 20))
        ? { kind: 'code', start, end }
        : { kind: 'paragraph', depth, start, end };
    }
    default: {
      const heading = name.endsWith('Heading', name.length - 1) ? Number(name.at(-1)) : undefined;
      return heading === undefined ? undefined : headingBlock(text, name, heading, start, end);
    }
  }
}

/** Without its marks: the hashes in front and behind, or the line under it. */
function headingBlock(text: string, name: string, depth: number, start: number, end: number): Heading {
  let from = start;
  let to = end;
  if (name.startsWith('ATX')) {
    while (from < to && text[from] === '#') from++;
    to = beforeClosingHashes(text, from, to);
  } else {
    to = text.lastIndexOf('\n', to - 1);
    if (to < from) to = end;
  }
  while (from < to && /\s/.test(text[from]!)) from++;
  return { kind: 'heading', depth, start: from, end: to };
}

/** The end of a heading's words: hashes behind them close it where a space parts the two. One step for each character. */
function beforeClosingHashes(text: string, from: number, to: number): number {
  const end = trimmedEnd(text, from, to);
  let hashes = end;
  while (hashes > from && text[hashes - 1] === '#') hashes--;
  const words = trimmedEnd(text, from, hashes);
  return words < hashes ? words : end;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}
