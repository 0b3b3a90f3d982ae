/** The Markdown parser, cut down to what a profile needs: blocks and tables. Inline markup is read by inline.ts. */
import { Table, parser as commonmark } from '@lezer/markdown';
import type { BlockContext, InlineContext, Line } from '@lezer/markdown';
import { TreeFragment } from '@lezer/common';
import type { ChangedRange, Input, Tree } from '@lezer/common';
import type { PagedText } from '../paged-text.ts';

/** YAML between two lines of three hyphens, at the very start of the document only. */
const frontMatter = {
  defineNodes: [{ name: 'FrontMatter', block: true }],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(context: BlockContext, line: Line): boolean {
        if (context.lineStart !== 0 || context.depth > 1 || !isFence(line.text.replace(/^\uFEFF/, ''))) return false;
        while (context.nextLine()) {
          if (isFence(line.text)) {
            context.nextLine();
            context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
            return true;
          }
        }
        context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** Inline text is read by inline.ts: the parser need not walk through it. */
const noInline = {
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'],
  parseInline: [{ name: 'Nothing', before: 'Escape', parse: (context: InlineContext) => context.end }],
};

const parser = commonmark.configure([noInline, Table, frontMatter]);

/** A parsed document, with what is needed to parse its next version at the cost of the edit. */
export interface MarkdownTree {
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/**
 * @param text the document
 * @param previous the tree of an earlier version, with the changes since then (offsets in the old and in the new text)
 */
export function parseMarkdown(
  text: PagedText,
  previous?: { readonly tree: MarkdownTree; readonly changes: readonly ChangedRange[] },
): MarkdownTree {
  // what stands at the very start may be front matter, which the same text elsewhere is not
  const movesStart = previous?.changes.some((change) => change.fromA === 0 || change.fromB === 0) === true;
  const fragments =
    previous === undefined || movesStart ? [] : TreeFragment.applyChanges(previous.tree.fragments, previous.changes);
  const tree = parser.parse(new Lines(text), fragments);
  return { tree, fragments: TreeFragment.addTree(tree, fragments) };
}

/** The parser knows line feeds alone. Every character keeps its place. */
function evenLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
}

/**
 * The text, line by line, as the parser asks for it. The parser knows no space behind the last bar of the rule under a
 * table's header: there the two change places.
 */
class Lines implements Input {
  readonly lineChunks = true;
  readonly #text: PagedText;
  /** The page that is being read. */
  #page = { start: 0, text: '' };

  constructor(text: PagedText) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  chunk(from: number): string {
    const at = from - this.#pageAt(from).start;
    const { text } = this.#page;
    const end = text.indexOf('\n', at);
    if (end === at) return '\n';
    const line = text.slice(at, end < 0 ? undefined : end);
    return /\|[ \t]+$/.test(line) ? line.replace(/^([ \t>]*\|?[ \t]*:?-[-:| \t]*)\|([ \t]+)$/, '$1$2|') : line;
  }

  read(from: number, to: number): string {
    return evenLineEnds(this.#text.slice(from, to));
  }

  #pageAt(offset: number): { readonly start: number; readonly text: string } {
    const { start, text } = this.#page;
    if (offset < start || offset >= start + text.length) {
      const page = this.#text.pageAt(offset);
      this.#page = { start: page.start, text: evenLineEnds(page.text) };
    }
    return this.#page;
  }
}

function isFence(line: string): boolean {
  return /^---\s*$/.test(line);
}
