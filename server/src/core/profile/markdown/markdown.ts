/** The Markdown parser, cut down to what a profile needs: blocks and tables. Inline markup is read by words/. */
import { Table, parser as commonmark } from '@lezer/markdown';
import type { BlockContext, InlineContext, Line } from '@lezer/markdown';
import { TreeFragment } from '@lezer/common';
import type { ChangedRange, Input, Tree } from '@lezer/common';
import type { PagedText } from '../../paged-text.ts';
import { frontMatterEnd } from './front-matter-fences.ts';
import { SIMPLE_RULE } from './table-rows.ts';

/**
 * The reader of lines marks the fences of front matter (`Lines`), for which a parser of blocks would have to look ahead: a
 * line of hyphens that nothing closes is a rule.
 */
const FENCE_MARK = '\u001f';

const frontMatter = {
  defineNodes: [{ name: 'FrontMatter', block: true }],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(context: BlockContext, line: Line): boolean {
        if (context.lineStart !== 0 || context.depth > 1 || !line.text.startsWith(FENCE_MARK)) return false;
        while (context.nextLine()) {
          if (!line.text.startsWith(FENCE_MARK)) continue;
          context.nextLine();
          break;
        }
        context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** Tables as pandoc draws them: a header, a line of hyphens under each column, rows up to an empty line. */
const simpleTable = {
  defineNodes: [{ name: 'SimpleTable', block: true }],
  parseBlock: [
    {
      name: 'SimpleTable',
      parse(context: BlockContext, line: Line): boolean {
        if (!/\S {2,}\S/.test(line.text) || !SIMPLE_RULE.test(context.peekLine())) return false;
        const start = context.lineStart;
        while (context.nextLine() && line.text.trim() !== '');
        context.addElement(context.elt('SimpleTable', start, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

/** Inline text is read by words/: the parser need not walk through it. */
const noInline = {
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'],
  parseInline: [{ name: 'Nothing', before: 'Escape', parse: (context: InlineContext) => context.end }],
};

const parser = commonmark.configure([noInline, Table, frontMatter, simpleTable]);

/** A parsed document, with what is needed to parse its next version at the cost of the edit. */
export interface MarkdownTree {
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  readonly hasFrontMatter: boolean;
}

/**
 * @param text the document
 * @param previous the tree of an earlier version, with the changes since then (offsets in the old and in the new text)
 */
export function parseMarkdown(
  text: PagedText,
  previous?: { readonly tree: MarkdownTree; readonly changes: readonly ChangedRange[] },
): MarkdownTree {
  const close = frontMatterEnd(text);
  const hasFrontMatter = close !== undefined;
  // what stands at the very start may be front matter, which the same text elsewhere is not
  const movesStart = previous?.changes.some((change) => change.fromA === 0 || change.fromB === 0) === true;
  const fragments =
    previous === undefined || movesStart || hasFrontMatter !== previous.tree.hasFrontMatter
      ? []
      : TreeFragment.applyChanges(previous.tree.fragments, previous.changes);
  const tree = parser.parse(new Lines(text, close), fragments);
  return { tree, fragments: TreeFragment.addTree(tree, fragments), hasFrontMatter };
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
  readonly #close: number | undefined;
  /** The page that is being read. */
  #page = { start: 0, text: '' };

  /** @param close where the line begins that closes the front matter, if there is any */
  constructor(text: PagedText, close: number | undefined) {
    this.#text = text;
    this.#close = close;
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
    const isFence = this.#close !== undefined && (from === 0 || from === this.#close);
    if (isFence || (from === 0 && line.startsWith(FENCE_MARK))) return (isFence ? FENCE_MARK : ' ') + line.slice(1);
    return withFewMarkers(line.endsWith(' ') || line.endsWith('\t') ? withBarAtEnd(line) : line);
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

/** Lists and quotes in one another, deeper than this, are read as text. */
const DEEPEST = 120;

/** The parser walks all that a line stands in, line by line: markers beyond some column are no markers. */
function withFewMarkers(line: string): string {
  if (line.length <= DEEPEST) return line;
  const marked = /^[\s>*+.)\d-]*/.exec(line)![0].length;
  if (marked <= DEEPEST || line.trimStart().length + DEEPEST < line.length) return line;
  return line.slice(0, DEEPEST) + 'x'.repeat(marked - DEEPEST) + line.slice(marked);
}

/** `|---|---| ` -> `|---|--- |`: every character of other lines stays where it is. */
function withBarAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  if (line[end - 1] !== '|' || !/^[ \t>|:-]+$/.test(line) || !line.includes('-')) return line;
  return `${line.slice(0, end - 1)}${line.slice(end)}|`;
}
