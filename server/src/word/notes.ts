/** Footnotes and endnotes: numbered in the order in which the text names them, and written below it. */
import type { Block } from './blocks.ts';
import { inlineMarkdown, TEXT } from './inline.ts';
import { rewriteTable, type Writing } from './tables.ts';

type Kind = 'footnote' | 'endnote';

export interface Notes {
  /** The number of a note by its id in the document. */
  numberOf(kind: Kind, id: string): number;
  /**
   * Markdown of all notes that the text names.
   * @param read reads the notes of a kind, and tells of each with its id
   */
  markdown(
    read: (kind: Kind, onNote: (id: string, blocks: readonly Block[]) => void) => void,
    writing: Writing,
  ): string;
}

export function createNotes(): Notes {
  const numbers = new Map<string, number>();
  return {
    numberOf(kind, id) {
      const key = `${kind} ${id}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    },
    markdown(read, writing) {
      if (numbers.size === 0) return '';
      const named = new Map(numbers);
      const texts = new Map<number, string>();
      for (const kind of ['footnote', 'endnote'] as const) {
        read(kind, (id, blocks) => {
          const number = named.get(`${kind} ${id}`);
          if (number !== undefined) texts.set(number, onOneLine(blocks, writing));
        });
      }
      return [...named.values()].map((number) => `[^${number}]: ${texts.get(number) ?? ''}`.trimEnd() + '\n').join('');
    },
  };
}

function onOneLine(blocks: readonly Block[], writing: Writing): string {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? rewriteTable(block, writing) : [block]))
    .map((block) => (typeof block === 'string' ? block : inlineMarkdown(block.pieces, { ...TEXT, lineBreak: ' ' })))
    .join(' ')
    .replace(/\s+/g, ' ');
}
