import { inMarkdown } from '../../../shared/safe-text.ts';

/** Not a dash or a star that is part of the words. */
const BULLET = /^(?:[•·▪]\s*|-(?:\s+|(?=\p{L}))|\*\s+)/u;

/** A text of several lines as Markdown: lines that an introduction with a colon leads in become a list, others paragraphs. */
export function toMarkdown(text: string): string {
  let list = false;
  const out: string[] = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '') continue;
    const wasList = list;
    if (list && /^\p{Lu}.*[.:]$/u.test(line)) list = false;
    const bare = line.replace(BULLET, '');
    out.push(
      list || bare !== line
        ? `${wasList || out.at(-1)?.startsWith('- ') ? '' : '\n'}- ${inMarkdown(bare)}`
        : `${out.length > 0 ? '\n' : ''}${inMarkdown(line)}`,
    );
    if (line.endsWith(':')) list = true;
  }
  return out.join('\n');
}
