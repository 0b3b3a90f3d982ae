/** The inline markup of Markdown, as its library parses it: which stretches of a text are marks, links, code, tags. */
import { Strikethrough, parser as commonmark } from '@lezer/markdown';

/** A piece of markup with its place in the text that was parsed. */
export interface Markup {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Markup[];
}

/** What the library hands out. */
interface ParsedElement {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly ParsedElement[];
}

/** A break at the end of a line is a space like any other. */
const parser = commonmark.configure([Strikethrough, { remove: ['HardBreak'] }]);

/**
 * The library compares delimiters with each other, so a text is parsed in stretches of at most so many characters: markup
 * that reaches over the end of one is read as the text that it is.
 */
const LONGEST_STRETCH = 2000;

/** Takes the text of one block or cell; returns its markup in order, outermost first. */
export function inlineMarkup(text: string): Markup[] {
  const found: Markup[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfStretch(text, from);
    for (const element of parser.parseInline(text.slice(from, to), from) as ParsedElement[]) found.push(named(element));
    from = to;
  }
  return found;
}

/** At a line's end, else at a space. */
function endOfStretch(text: string, from: number): number {
  const most = from + LONGEST_STRETCH;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most);
  if (line > from) return line;
  const space = text.lastIndexOf(' ', most);
  return space > from ? space : most;
}

function named({ type, from, to, children = [] }: ParsedElement): Markup {
  return { name: parser.nodeSet.types[type]!.name, from, to, children: children.map(named) };
}
