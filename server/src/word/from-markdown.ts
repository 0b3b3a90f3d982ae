/** From Markdown to the blocks that a document is made of. What only checks need (front matter, comments) is left out. */
import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { characterEntities } from 'character-entities';
import type { Block, Cell, ListPlace, Paragraph, Piece, Row } from './blocks.ts';
import { createInlineReader, PLAIN, type InlineReader } from './from-inline-markdown.ts';

export interface MarkdownDocument {
  readonly blocks: readonly Block[];
  /** The text of each note, by its number in the pieces. */
  readonly notes: ReadonlyMap<number, readonly Piece[]>;
  readonly hasFrontMatter: boolean;
}

const reader = parser.configure([GFM]);
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.*)(?:\r?\n|$)/gm;

/** Lists in lists in quotes; what is deeper is read as if it stood there. */
const DEEPEST = 60;

/** Never throws: any text is Markdown. */
export function readMarkdown(source: string): MarkdownDocument {
  const body = source.replace(FRONT_MATTER, '').replaceAll('\r\n', '\n');
  const found = new Map<string, string>();
  const text = body.replace(NOTE, (whole, name: string, words: string) => {
    if (found.has(name)) return whole;
    found.set(name, words);
    return '';
  });
  const numbers = new Map([...found.keys()].map((name, index) => [name, index + 1]));
  const notes = new Map([...found].map(([name, words]) => [numbers.get(name)!, piecesOf(words, numbers)] as const));
  return { blocks: blocksOf(text, numbers), notes, hasFrontMatter: FRONT_MATTER.test(source) };
}

function piecesOf(text: string, numbers: ReadonlyMap<string, number>): Piece[] {
  return blocksOf(text, numbers).flatMap((block) => (block.kind === 'paragraph' ? block.pieces : []));
}

function blocksOf(text: string, numbers: ReadonlyMap<string, number>): Block[] {
  const blocks: Block[] = [];
  let lists = 0;
  const inline = createInlineReader(text, numbers);
  const add = (node: SyntaxNode, heading: Paragraph['heading'], item: ListPlace | undefined): void => {
    const pieces = inline(node);
    if (pieces.length > 0) blocks.push({ kind: 'paragraph', pieces, heading, item });
  };
  const walk = (node: SyntaxNode, place: ListPlace | undefined, deep: number): void => {
    // what stands in an item behind its first paragraph is no item of its own
    let item = place;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(child.name)?.[1];
      if (heading !== undefined) add(child, Number(heading), undefined);
      else if (child.name === 'Paragraph' || child.name === 'Task') {
        add(child, 0, item);
        item = undefined;
      } else if (child.name === 'BulletList' || child.name === 'OrderedList') {
        lists += 1;
        const depth = place === undefined ? 0 : Math.min(8, place.depth + 1);
        const list = { list: String(lists), depth, ordered: child.name === 'OrderedList' };
        if (deep < DEEPEST) walk(child, list, deep + 1);
      } else if (child.name === 'Table') blocks.push(tableOf(child, inline));
      else if (child.name === 'FencedCode' || child.name === 'CodeBlock') addCode(text, child, blocks);
      else if (child.name === 'HTMLBlock') addHtml(text.slice(child.from, child.to), blocks);
      else if (deep < DEEPEST) walk(child, place, deep + 1);
    }
  };
  walk(reader.parse(text).topNode, undefined, 0);
  return blocks;
}

function addCode(text: string, node: SyntaxNode, blocks: Block[]): void {
  const code = node.getChild('CodeText') ?? (node.name === 'CodeBlock' ? node : undefined);
  if (code === undefined) return;
  const words = text.slice(code.from, node.getChildren('CodeText').at(-1)?.to ?? code.to);
  blocks.push({ kind: 'paragraph', pieces: [{ ...PLAIN, text: words }], heading: 0, item: undefined });
}

/** The words between the tags. */
function addHtml(html: string, blocks: Block[]): void {
  const words = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (whole, name: string) => characterEntities[name] ?? whole)
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (words !== '')
    blocks.push({ kind: 'paragraph', pieces: [{ ...PLAIN, text: words }], heading: 0, item: undefined });
}

function tableOf(table: SyntaxNode, inline: InlineReader): Block {
  const rows: Row[] = [];
  for (let row = table.firstChild; row !== null; row = row.nextSibling) {
    if (row.name !== 'TableHeader' && row.name !== 'TableRow') continue;
    const cells: Cell[] = [];
    let waiting: SyntaxNode | undefined;
    let isFirst = true;
    const push = (): void => {
      const pieces = waiting === undefined ? [] : inline(waiting);
      const blocks: Block[] = pieces.length === 0 ? [] : [{ kind: 'paragraph', pieces, heading: 0, item: undefined }];
      cells.push({ span: 1, continued: false, blocks });
      waiting = undefined;
    };
    for (let part = row.firstChild; part !== null; part = part.nextSibling) {
      if (part.name === 'TableCell') waiting = part;
      else if (!isFirst || waiting !== undefined) push();
      isFirst = false;
    }
    if (waiting !== undefined) push();
    rows.push({ cells });
  }
  return { kind: 'table', rows };
}
