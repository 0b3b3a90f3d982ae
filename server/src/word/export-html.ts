/** From blocks to a page of HTML that stands alone: nothing is loaded, nothing runs, and it prints well. */
import type { Block, Cell, Paragraph, Piece, Table } from './blocks.ts';
import { wordsOf } from './blocks.ts';
import type { MarkdownDocument } from './from-markdown.ts';
import { linkTarget } from './inline.ts';
import { escapeXml } from './xml.ts';

export interface PageParts {
  /** The page asks for a printer when it opens, by which a browser makes a PDF. */
  readonly prints?: boolean;
  /** Pictures as SVG, which stand below the title. */
  readonly charts?: readonly string[];
  /** What begins on a sheet of its own behind the text. */
  readonly appendix?: MarkdownDocument;
}

/** @param language of the page, as a tag */
export function toHtml(
  { blocks, notes }: MarkdownDocument,
  language: string,
  { prints = false, charts = [], appendix }: PageParts = {},
): string {
  const title = blocks.find((block) => block.kind === 'paragraph' && block.heading === 1);
  const name = title?.kind === 'paragraph' ? wordsOf(title.pieces) : '';
  const below = [...notes].map(([number, pieces]) => `<li value="${number}">${inline(pieces)}</li>`).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(name)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...text(blocks, charts),
    ...(below === '' ? [] : [`<ol class="notes">`, below, '</ol>']),
    ...(appendix === undefined ? [] : ['<section class="appendix">', body(appendix.blocks), '</section>']),
    '</main>',
    ...(prints ? ['<script>addEventListener("load", () => print())</script>'] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const STYLE =
  'body{font:11pt/1.45 Calibri,Carlito,Arial,sans-serif;color:#1a1a1a;max-width:46em;margin:2em auto;padding:0 1em}h1,h2,h3,h4,h5,h6{color:#1f3864;line-height:1.2;break-after:avoid}table{border-collapse:collapse;width:100%;margin:1em 0}th,td{border:1px solid #a6a6a6;padding:.3em .5em;text-align:left;vertical-align:top}th{background:#f2f2f2}tr{break-inside:avoid}.notes{border-top:1px solid #a6a6a6;font-size:.9em}figure{margin:1em 0;break-inside:avoid}figure svg{max-width:100%;height:auto}.appendix{break-before:page}@page{margin:2.5cm}@media print{body{max-width:none;margin:0;padding:0}a{color:inherit;text-decoration:none}figure{print-color-adjust:exact;-webkit-print-color-adjust:exact}}';

/** The charts stand below the title, where the text begins with one. */
function text(blocks: readonly Block[], charts: readonly string[]): string[] {
  const [first] = blocks;
  const head = charts.length > 0 && first?.kind === 'paragraph' && first.heading === 1 ? 1 : 0;
  const figures = charts.map((chart) => `<figure>${chart}</figure>`);
  return [body(blocks.slice(0, head)), ...figures, body(blocks.slice(head))];
}

function body(blocks: readonly Block[]): string {
  const written: string[] = [];
  /** The lists that are open, by their tags. */
  const open: string[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) written.push(`</li></${open.pop()}>`);
  };
  for (const block of blocks) {
    const item = block.kind === 'paragraph' ? block.item : undefined;
    if (block.kind === 'table' || item === undefined) {
      closeTo(0);
      written.push(block.kind === 'table' ? table(block) : paragraph(block));
      continue;
    }
    const depth = Math.min(item.depth, open.length);
    const tag = item.ordered ? 'ol' : 'ul';
    closeTo(depth + 1);
    if (open.length === depth + 1 && open[depth] !== tag) closeTo(depth);
    if (open.length === depth + 1) written.push('</li>');
    else {
      open.push(tag);
      written.push(`<${tag}>`);
    }
    written.push(`<li>${inline(block.pieces)}`);
  }
  closeTo(0);
  return written.join('\n');
}

function paragraph({ pieces, heading }: Paragraph): string {
  const tag = heading === 0 ? 'p' : `h${heading === 'title' ? 1 : heading}`;
  return `<${tag}>${inline(pieces)}</${tag}>`;
}

function table({ rows }: Table): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const row = (cells: readonly Cell[], tag: string): string => {
    const all = Array.from({ length: columns }, (_, column) => `<${tag}>${cell(cells[column])}</${tag}>`);
    return `<tr>${all.join('')}</tr>`;
  };
  const [header, ...others] = rows;
  const head = header === undefined ? '' : `<thead>${row(header.cells, 'th')}</thead>`;
  return `<table>${head}<tbody>${others.map(({ cells }) => row(cells, 'td')).join('\n')}</tbody></table>`;
}

function cell(content: Cell | undefined): string {
  return (content?.blocks ?? [])
    .map((block) => (block.kind === 'table' ? table(block) : inline(block.pieces)))
    .join('<br>');
}

function inline(pieces: readonly Piece[]): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml({ text, bold, italic, struck, link, note }: Piece): string {
  if (note !== undefined) return `<sup>${note}</sup>`;
  let html = escapeXml(text).replaceAll('\n', '<br>');
  if (struck) html = `<s>${html}</s>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  const target = linkTarget(link);
  return target === undefined ? html : `<a href="${escapeXml(target)}">${html}</a>`;
}
