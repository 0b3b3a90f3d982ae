import { inMarkdown } from '../../../shared/safe-text.ts';

/** A part of a text of several lines. */
export type TextBlock = { readonly paragraph: string } | { readonly list: readonly string[] };

/** Not a dash or a star that is part of the words. */
const BULLET = /^(?:[•·▪]\s*|-(?:\s+|(?=\p{L}))|\*\s+)/u;

/** The lines of a text: those that an introduction with a colon leads in, or a bullet, are a list, others paragraphs. */
export function readBlocks(text: string): readonly TextBlock[] {
  let listed = false;
  const blocks: (string | string[])[] = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '') continue;
    if (listed && /^\p{Lu}.*[.:]$/u.test(line)) listed = false;
    const bare = line.replace(BULLET, '');
    const last = blocks.at(-1);
    if (!listed && bare === line) blocks.push(line);
    else if (Array.isArray(last)) last.push(bare);
    else blocks.push([bare]);
    if (line.endsWith(':')) listed = true;
  }
  return blocks.map((block) => (Array.isArray(block) ? { list: block } : { paragraph: block }));
}

/** The same as Markdown. */
export function toMarkdown(text: string): string {
  return readBlocks(text)
    .map((block) =>
      'list' in block ? block.list.map((item) => `- ${inMarkdown(item)}`).join('\n') : inMarkdown(block.paragraph),
    )
    .join('\n\n');
}
