/** What a paragraph is: a heading, an item of a list, or text. */
import type { ListPlace, Paragraph, Piece } from './blocks.ts';
import { linesOf, wordsOf } from './blocks.ts';
import type { Lost } from './lost.ts';
import { headingOf, type Lists, type Styles } from './styles.ts';

/** What its properties say. */
export interface ParagraphProperties {
  style: string;
  list: string | undefined;
  depth: number | undefined;
  outline: number | undefined;
  /** Its end is deleted, so that it and the next are one. */
  joinsNext: boolean;
}

interface Known {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly lost: Lost;
}

/** @returns nothing for a line of the table of contents, and several where one paragraph holds bullets that somebody typed */
export function paragraphsOf(
  { pieces, ...own }: ParagraphProperties & { readonly pieces: Piece[] },
  { styles, lists, lost }: Known,
): Paragraph[] {
  const style = styles.of(own.style);
  if (/^toc(?: \d| ?heading)$/.test(style.name)) return [];
  const heading = headingLevel(style.name, own.outline ?? style.outline ?? headingOf(style.name));
  const list = own.list ?? style.list ?? '0';
  const depth = Math.min(8, Math.max(0, own.depth ?? style.depth ?? 0));
  const ordered = list === '0' ? undefined : lists.isOrdered(list, depth);
  if (heading !== 0) {
    if (ordered === true) lost.add('headingNumbers');
    return [{ kind: 'paragraph', pieces, heading, item: undefined }];
  }
  const item = ordered === undefined ? listOfStyle(style.name) : { list, depth, ordered };
  return item === undefined ? withTypedBullets(pieces) : [{ kind: 'paragraph', pieces, heading: 0, item }];
}

function headingLevel(name: string, outline: number | undefined): Paragraph['heading'] {
  if (name === 'title') return 'title';
  return outline === undefined || outline < 0 || outline > 8 ? 0 : Math.min(6, outline + 1);
}

/** Programs that write no lists of their own name the style so. */
function listOfStyle(name: string): ListPlace | undefined {
  const kind = /^list (bullet|number)/.exec(name)?.[1];
  return kind === undefined ? undefined : { list: name, depth: 0, ordered: kind === 'number' };
}

/** A bullet that somebody typed makes an item as well. */
function withTypedBullets(pieces: Piece[]): Paragraph[] {
  const lines = linesOf(pieces);
  const isBullet = lines.map((line) => TYPED_BULLET.test(wordsOf(line)));
  if (!isBullet.includes(true)) return [{ kind: 'paragraph', pieces, heading: 0, item: undefined }];
  return lines.flatMap((line, index): Paragraph[] => {
    const item = isBullet[index] === true ? { list: 'typed', depth: 0, ordered: false } : undefined;
    const words = item === undefined ? line : withoutBullet(line);
    return wordsOf(words).trim() === '' ? [] : [{ kind: 'paragraph', pieces: words, heading: 0, item }];
  });
}

/** The bullet may be a piece of its own, and the tab behind it another. */
function withoutBullet(line: readonly Piece[]): Piece[] {
  let left = TYPED_BULLET.exec(wordsOf(line))?.[0].length ?? 0;
  return line.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === piece.text.length && piece.note === undefined ? [] : [{ ...piece, text: piece.text.slice(cut) }];
  });
}

const TYPED_BULLET = /^\s*(?:[\u2022\u25AA\u25CF\u25E6\u25A0\u2023\u00B7\u2043]\s*|[-\u2013\u2014o\u00A7]\t\s*)/;
