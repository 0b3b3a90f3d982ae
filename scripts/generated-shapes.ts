/** What docs/shapes.md says of each shape, made from the table of shapes. */
import type { CitationShape } from '../server/src/core/profile/phrases/shapes.ts';
import { SHAPES } from '../server/src/core/profile/phrases/shapes.ts';

const BEGINNING = '<!-- from here on written by npm run generate -->\n';

/** The page with what follows its introduction made anew. */
export function withShapes(page: string): string {
  const at = page.indexOf(BEGINNING);
  if (at < 0) throw new Error(`docs/shapes.md has no line ${BEGINNING.trim()}`);
  return `${page.slice(0, at)}${BEGINNING}\n${SHAPES.map(section).join('\n')}`;
}

function section({ id, reads, leaves }: CitationShape): string {
  const rows = reads.map(([text, read]) => `| ${asCode(text)} | ${read.split(', ').map(inWords).join('; ')} |\n`);
  const left = leaves.length === 0 ? '' : `\nNot read so: ${leaves.map(asCode).join(', ')}.\n`;
  return `## ${capitalised(id)}\n\n| Text | What is read |\n| - | - |\n${rows.join('')}${left}`;
}

/** `NTAS 2 3` -> "NTAS, levels 2, 3". */
function inWords(read: string): string {
  const [, skill = read, levels = ''] = /^(.*?)((?: \d)*)$/.exec(read) ?? [];
  const numbers = levels.trim().split(' ').join(', ');
  if (numbers === '') return `${skill}, no level`;
  return `${skill}, ${numbers.length > 1 ? 'levels' : 'level'} ${numbers}`;
}

/** Inline code in a table, where a bar would end the cell. */
function asCode(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
