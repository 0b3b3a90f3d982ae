/**
 * A plugin for markdown-it that shows what a text cites: words that are marked say in a tooltip what they mean. It reads no
 * citation by itself; whoever uses it says what is to be marked where. What it adds can only stand around words, so the text
 * stays as it is, and where anything fails, nothing is added.
 */
import type { Preview, PreviewDefinitions, PreviewMark } from './preview.ts';
import { placesOfWords } from './places-of-words.ts';
import type { TextBlock } from './protocol.ts';

export type ShownInText = Omit<Preview, 'version'>;

/** What is used of a token of markdown-it. */
interface Token {
  type: string;
  content: string;
  map: [number, number] | null;
  children: Token[] | null;
  attrs: [string, string][] | null;
}

type MakeToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** What is used of markdown-it. */
export interface MarkdownItLike {
  readonly core: {
    readonly ruler: {
      push(name: string, rule: (state: { readonly src: string; readonly tokens: object }) => void): void;
    };
  };
  readonly renderer: { render(tokens: never, options: never, env: never): string };
}

interface Renderer {
  render(tokens: readonly Token[], options: unknown, env: unknown): string;
}

/** @param previewOf what is to be shown in a text whose lines end with `\n`; nothing where that is not known yet */
export function showCitations<Markdown extends MarkdownItLike>(
  markdown: Markdown,
  previewOf: (text: string) => ShownInText | undefined,
): Markdown {
  const texts = new WeakMap<object, string>();
  markdown.core.ruler.push('role-profiles', ({ src, tokens }) => void texts.set(tokens, src));
  const renderer: Renderer = markdown.renderer;
  const render = renderer.render.bind(renderer);
  // Editors keep the tokens of a text and render them again, so they stay as they are.
  renderer.render = (tokens, options, env) => {
    try {
      const text = texts.get(tokens);
      const preview = text === undefined ? undefined : previewOf(text);
      if (text !== undefined && preview !== undefined)
        return render(withMarks(tokens, text, preview.marks), options, env) + definitionsAsHtml(preview.definitions);
    } catch {
      // what is added is worth less than the text
    }
    return render(tokens, options, env);
  };
  return markdown;
}

function withMarks(tokens: readonly Token[], text: string, marks: readonly PreviewMark[]): Token[] {
  const byLine = new Map<number, PreviewMark[]>();
  for (const mark of marks) byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), mark]);
  const lines = text.split('\n');
  /** Cells have no place of their own: they follow each other in the line of their row. */
  let row = { line: -1, from: 0 };
  return tokens.map((token) => {
    if (token.type === 'tr_open') row = { line: token.map?.[0] ?? -1, from: 0 };
    if (token.type !== 'inline' || token.children === null) return token;
    const places =
      token.map === null ? cellPlace(token.content, lines, row) : linePlaces(token.content, token.map[0], lines);
    const found = places.flatMap((place) => marksAt(place, byLine.get(place.line) ?? []));
    return found.length === 0 ? token : clone(token, marked(token.children, token.content, found));
  });
}

/** Where a line of the content of a token stands in the text. */
interface Place {
  readonly line: number;
  readonly column: number;
  /** In the content. */
  readonly start: number;
  readonly length: number;
}

/** The marks of a line are at its end: what stands in front of a line are marks of lists and quotations. */
function linePlaces(content: string, first: number, lines: readonly string[]): Place[] {
  let start = 0;
  return content.split('\n').flatMap((own, index) => {
    const line = first + index;
    const column = lines[line]?.lastIndexOf(own) ?? -1;
    const place = { line, column, start, length: own.length };
    start += own.length + 1;
    return column < 0 ? [] : [place];
  });
}

function cellPlace(content: string, lines: readonly string[], row: { readonly line: number; from: number }): Place[] {
  const column = content === '' ? -1 : (lines[row.line]?.indexOf(content, row.from) ?? -1);
  if (column < 0) return [];
  row.from = column + content.length;
  return [{ line: row.line, column, start: 0, length: content.length }];
}

/** In the content of a token. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly mark: PreviewMark;
}

function marksAt({ column, start, length }: Place, marks: readonly PreviewMark[]): Found[] {
  return marks.flatMap((mark) => {
    const from = Math.max(mark.from - column, 0);
    const to = Math.min(mark.to - column, length);
    return from < to ? [{ from: start + from, to: start + to, mark }] : [];
  });
}

/** The pieces of a content, those that marks touch parted at their borders and put into elements. */
function marked(children: readonly Token[], content: string, found: readonly Found[]): Token[] {
  let at = 0;
  return children.flatMap((child) => {
    if (child.type === 'link_close' && content.startsWith('](', at)) at = Math.max(at, content.indexOf(')', at));
    if ((child.type !== 'text' && child.type !== 'code_inline') || child.content === '') return [child];
    const places = placesOfWords(child.content, content, at);
    if (places === undefined) return [child];
    at = places.at(-1)! + 1;
    const here = found.flatMap((one) => {
      const [from, to] = [one.from, one.to].map((border) => places.filter((place) => place < border).length);
      return from! < to! ? [{ from: from!, to: to!, mark: one.mark }] : [];
    });
    if (here.length === 0) return [child];
    return child.type === 'code_inline' ? around(child, here) : parted(child, here);
  });
}

/** @param found in the words of the text */
function parted(text: Token, found: readonly Found[]): Token[] {
  const words = text.content;
  const borders = [...new Set([0, ...found.flatMap(({ from, to }) => [from, to]), words.length])].sort((a, b) => a - b);
  return borders.slice(0, -1).flatMap((from, index) => {
    const to = borders[index + 1]!;
    const piece = clone(text, text.children, words.slice(from, to));
    const here = found.filter((one) => one.from < to && one.to > from);
    return here.length === 0 ? [piece] : around(piece, here);
  });
}

function around(token: Token, found: readonly Found[]): Token[] {
  const says = [...new Set(found.map(({ mark }) => mark.says))].join('\n\n');
  const kinds = [...new Set(found.map(({ mark }) => `role-profiles-${mark.kind}`))].join(' ');
  const Made = token.constructor as MakeToken;
  const open = new Made('citation_open', 'abbr', 1);
  open.attrs = [
    ['class', kinds],
    ['title', says],
  ];
  return [open, token, new Made('citation_close', 'abbr', -1)];
}

function clone(token: Token, children: Token[] | null, content = token.content): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, { children, content });
}

function definitionsAsHtml(definitions: PreviewDefinitions | undefined): string {
  if (definitions === undefined) return '';
  const { title, skills, origins } = definitions;
  const all = skills.map(
    (skill) =>
      `<h3>${escaped(skill.title)}</h3>\n${skill.levels
        .map((level) => `<p><strong>${escaped(level.title)}</strong></p>\n${level.text.map(blockAsHtml).join('\n')}`)
        .join('\n')}`,
  );
  const below = origins.map((origin) => `<p><em>${escaped(origin)}</em></p>`);
  return `<section class="role-profiles-definitions">\n<h2>${escaped(title)}</h2>\n${[...all, ...below].join('\n')}\n</section>\n`;
}

function blockAsHtml(block: TextBlock): string {
  return 'paragraph' in block
    ? `<p>${escaped(block.paragraph)}</p>`
    : `<ul>${block.list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
