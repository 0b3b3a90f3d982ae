/** Writes the comments that switch a finding off, where Markdown allows a comment to stand. */
import type { Finding } from '../check/check.ts';
import type { Edit } from '../check/rule.ts';
import type { PagedText } from '../paged-text.ts';
import type { Block } from '../profile/markdown/blocks.ts';
import { readBlocks } from '../profile/markdown/blocks.ts';
import type { Document } from '../service.ts';

/** The ways to switch a finding off, the narrowest first. */
export type IgnoreEdits = (finding: Finding) => { readonly title: string; readonly edits: readonly Edit[] }[];

/** Reads the blocks of the document when the first finding asks. */
export function createIgnoreEdits({ text, parsed }: Document): IgnoreEdits {
  let blocks: readonly Block[] | undefined;
  return (finding) => ignoreEdits(text, (blocks ??= readBlocks(text.slice(), parsed.markdown.tree)), finding);
}

function ignoreEdits(text: PagedText, blocks: readonly Block[], finding: Finding): ReturnType<IgnoreEdits> {
  const eol = /\r\n/.test(text.slice(0, 2000)) ? '\r\n' : '\n';
  const block = blocks.find(({ start, end }) => finding.start >= start && finding.start <= end);
  const head = blocks[0]?.kind === 'front-matter' ? blocks[0].end : 0;
  const inFile = {
    title: `Ignore "${finding.rule}" in this file`,
    edits: [
      head === 0
        ? insert(bom(text), `<!-- role-profiles-disable-file ${finding.rule} -->${eol}${eol}`)
        : insert(head, `${eol}${eol}<!-- role-profiles-disable-file ${finding.rule} -->`),
    ],
  };
  if (block?.kind === 'front-matter') return [inFile];
  if (block?.kind === 'table') {
    // a comment between rows would end the table
    const start = text.lineStart(block.start);
    const end = lineEnd(text, block.end);
    return [
      {
        title: `Ignore "${finding.rule}" in this table`,
        edits: [
          insert(start, `<!-- role-profiles-disable ${finding.rule} -->${eol}`),
          insert(end, `${eol}${eol}<!-- role-profiles-enable ${finding.rule} -->`),
        ],
      },
      inFile,
    ];
  }
  const at = text.lineStart(finding.start);
  const indent = /^[ \t>]*/.exec(text.slice(at, at + 200))![0];
  return [
    {
      title: `Ignore "${finding.rule}" on this line`,
      edits: [insert(at, `${indent}<!-- role-profiles-disable-next-line ${finding.rule} -->${eol}`)],
    },
    inFile,
  ];
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function bom(text: PagedText): number {
  return text.slice(0, 1) === '\uFEFF' ? 1 : 0;
}

/** Where the words of a line end, in front of its `\r\n`. */
function lineEnd(text: PagedText, offset: number): number {
  const end = text.lineEnd(offset);
  return text.slice(end - 1, end + 1) === '\r\n' ? end - 1 : end;
}
