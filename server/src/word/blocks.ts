/** What a Word document holds, as far as a profile needs it: paragraphs and tables, in the order of the document. */

/** A stretch of text that looks the same throughout. */
export interface Piece {
  /** `\n` is a line break, `\t` a tab. */
  text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  /** Where a click on it leads. */
  readonly link: string | undefined;
  /** The number of a note that stands here; it has no text then. */
  readonly note?: number;
}

export interface ListPlace {
  /** Which list of the document it belongs to. */
  readonly list: string;
  /** From 0. */
  readonly depth: number;
  readonly ordered: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  pieces: Piece[];
  /** 0: no heading; 1 to 6 as in Markdown; `title` is the one above them all. */
  readonly heading: number | 'title';
  readonly item: ListPlace | undefined;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: Row[];
}

export interface Row {
  readonly cells: Cell[];
}

export interface Cell {
  /** How many columns it takes. */
  span: number;
  /** It is the lower part of a cell that begins in a row above. */
  continued: boolean;
  readonly blocks: Block[];
}

export type Block = Paragraph | Table;

/** The words of some pieces without their looks. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The lines of some pieces: line breaks part them. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '' || piece.note !== undefined) lines.at(-1)!.push({ ...piece, text });
    });
  }
  return lines;
}
