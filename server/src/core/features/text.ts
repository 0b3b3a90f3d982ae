/** Texts of framework files, made safe to show: they are words, never markup, links or commands. */

/** Escapes what Markdown or HTML would take for markup. Line breaks stay. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/\b(https?|ftp|mailto|command|www)([:.])/gi, '$1\u200b$2');
}

/** A text of several lines as Markdown: lines that an introduction with a colon leads in become a list, others paragraphs. */
export function toMarkdown(text: string): string {
  let list = false;
  const out: string[] = [];
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    if (line === '') continue;
    const wasList = list;
    if (list && /^\p{Lu}.*[.:]$/u.test(line)) list = false;
    const bare = line.replace(/^[•·▪*-]\s*/, '');
    out.push(
      list || bare !== line
        ? `${wasList || out.at(-1)?.startsWith('- ') ? '' : '\n'}- ${escapeMarkdown(bare)}`
        : `${out.length > 0 ? '\n' : ''}${escapeMarkdown(line)}`,
    );
    if (line.endsWith(':')) list = true;
  }
  return out.join('\n');
}
