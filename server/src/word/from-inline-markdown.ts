/** From the Markdown of one paragraph, heading or cell to pieces of text. */
import type { SyntaxNode } from '@lezer/common';
import { characterEntities } from 'character-entities';
import type { Piece } from './blocks.ts';

type Looks = Omit<Piece, 'text'>;

export const PLAIN: Looks = { bold: false, italic: false, struck: false, link: undefined };

export type InlineReader = (node: SyntaxNode) => Piece[];

/** The address of a link that stands elsewhere. */
const REFERENCE = /^ {0,3}(\[[^\]\n^]+\]):[ \t]*<?([^\s>]+)>?/gm;

interface Source {
  readonly text: string;
  /** Of notes, by their names. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of links, by their labels with brackets, in small letters. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** @param numbers of the notes of the document, by their names */
export function createInlineReader(text: string, numbers: ReadonlyMap<string, number>): InlineReader {
  const addresses = new Map(
    [...text.matchAll(REFERENCE)].map(([, label, address]) => [label!.toLowerCase(), address!] as const),
  );
  const source: Source = { text, numbers, addresses };
  return (node) => {
    const pieces: Piece[] = [];
    read(source, node, [node.from, node.to], PLAIN, pieces);
    const [first] = pieces;
    if (first !== undefined) first.text = first.text.trimStart();
    const last = pieces.at(-1);
    if (last !== undefined) last.text = last.text.trimEnd();
    return pieces.filter(({ text: words, note }) => words !== '' || note !== undefined);
  };
}

/** Reads what stands in a node between two places. */
function read(
  source: Source,
  node: SyntaxNode,
  [from, to]: readonly [number, number],
  looks: Looks,
  into: Piece[],
): void {
  const words = (start: number, end: number): void =>
    add(source.text.slice(start, end).replace(/[ \t]*\n[ \t>]*/g, ' '), looks, into);
  let at = from;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.from < from || child.to > to) continue;
    words(at, child.from);
    at = child.to;
    readPiece(source, child, looks, into);
  }
  words(at, to);
}

function add(text: string, looks: Looks, into: Piece[]): void {
  if (text === '') return;
  const last = into.at(-1);
  const isAlike =
    last !== undefined &&
    last.note === undefined &&
    last.bold === looks.bold &&
    last.italic === looks.italic &&
    last.struck === looks.struck &&
    last.link === looks.link;
  if (isAlike) last.text += text;
  else into.push({ ...looks, text });
}

function readPiece(source: Source, node: SyntaxNode, looks: Looks, into: Piece[]): void {
  const raw = source.text.slice(node.from, node.to);
  const inside = (changed: Partial<Looks>): void =>
    read(source, node, [node.from, node.to], { ...looks, ...changed }, into);
  switch (node.name) {
    case 'StrongEmphasis':
      return inside({ bold: true });
    case 'Emphasis':
      return inside({ italic: true });
    case 'Strikethrough':
      return inside({ struck: true });
    case 'InlineCode':
      return add(raw.replace(/^(`+)\s?([\s\S]*?)\s?\1$/, '$2'), looks, into);
    case 'Escape':
      return add(raw.slice(1), looks, into);
    case 'Entity':
      return add(characterEntities[raw.slice(1, -1)] ?? raw, looks, into);
    case 'HardBreak':
      return add('\n', looks, into);
    case 'HTMLTag':
      return add(/^<br\b/i.test(raw) ? '\n' : '', looks, into);
    case 'Autolink':
    case 'URL': {
      const address = raw.replace(/^<|>$/g, '');
      return add(address, { ...looks, link: address.includes(':') ? address : `mailto:${address}` }, into);
    }
    case 'Link':
      return readLink(source, node, raw, looks, into);
    case 'Comment':
    case 'ProcessingInstruction':
    case 'Image':
      return;
    default:
      if (!node.name.endsWith('Mark')) add(raw, looks, into);
  }
}

function readLink(source: Source, node: SyntaxNode, raw: string, looks: Looks, into: Piece[]): void {
  const { text, numbers, addresses } = source;
  const note = numbers.get(/^\[\^([^\]]+)\]$/.exec(raw)?.[1] ?? '');
  if (note !== undefined) {
    into.push({ ...PLAIN, text: '', note });
    return;
  }
  const [open, close] = node.getChildren('LinkMark');
  const url = node.getChild('URL');
  const label = node.getChild('LinkLabel');
  const named = label === null ? raw : text.slice(label.from, label.to);
  const target = url === null ? addresses.get(named.toLowerCase()) : text.slice(url.from, url.to);
  if (open === undefined || close === undefined || target === undefined) return add(raw, looks, into);
  read(source, node, [open.to, close.from], { ...looks, link: target }, into);
}
