/** A page of ours, written in Markdown, as plain text for a terminal. */
import type { Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

/** Headings, paragraphs, quotations, lists and fenced code, which are all that such pages hold. */
export function pageAsText(page: string, terminal: Terminal): string {
  let inCode = false;
  const lines = page.split('\n').flatMap((line): string[] => {
    if (line.startsWith('```')) {
      inCode = !inCode;
      return [];
    }
    if (inCode) return [line === '' ? '' : `    ${line}`];
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) return [paint(terminal, withoutMarks(heading), 'bold')];
    const quoted = /^> ?(.*)$/.exec(line)?.[1];
    return [quoted === undefined ? withoutMarks(line) : `    ${withoutMarks(quoted)}`];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

function withoutMarks(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/^\*([^*]+)\*$/, '$1')
    .replace(/`([^`]+)`/g, '$1');
}
