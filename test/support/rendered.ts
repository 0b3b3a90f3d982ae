/** What the preview of VS Code makes of Markdown: HTML in it is taken as HTML, and bare addresses become links. */
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false });

export function rendered(text: string): string {
  return markdown.render(text);
}

/** The page without its comments and without white space, of which a comment may bring some. */
export function page(text: string): string {
  return rendered(text)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, '');
}

/** The words that a reader sees, on one line, without characters that have no shape. */
export function wordsOf(html: string): string {
  const words = html.replace(/<[^>]*>/g, ' ');
  return visible(
    words.replace(/&(?:#(\d+)|(\w+));/g, (whole, number?: string, name?: string) =>
      number === undefined ? (NAMED[name!] ?? whole) : String.fromCharCode(Number(number)),
    ),
  );
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

export function visible(text: string): string {
  return text
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
