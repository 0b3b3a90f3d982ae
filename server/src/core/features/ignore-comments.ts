/**
 * Writes the comments that switch a finding off, where the finished document stays as it is. A comment at the end of a
 * line stands among its words, as a link does: it parts neither a paragraph nor a list nor a table. One on a line of its
 * own is a block, and stands only where one block ends and another begins anyway.
 */
import type { Finding } from '../check/finding.ts';
import type { Edit } from '../check/rule.ts';
import type { FixVerifier } from '../check/verify-fix.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { PagedText } from '../paged-text.ts';
import type { Block } from '../profile/markdown/blocks.ts';
import { readBlocks } from '../profile/markdown/blocks.ts';
import { inlineMarkup } from '../profile/words/inline-markup.ts';
import type { Markup } from '../profile/words/inline-markup.ts';
import type { Settings } from '../settings.ts';

/** The ways to switch a finding off, the narrowest first. */
export type IgnoreEdits = (finding: Finding) => IgnoreEdit[];

export interface IgnoreEdit {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Reads the blocks of the document when the first finding asks. What does not silence the finding is not offered. */
export function createIgnoreEdits(
  document: Document,
  settings: Settings,
  verifier: FixVerifier,
  messages: Messages,
): IgnoreEdits {
  let blocks: readonly Block[] | undefined;
  return (finding) => {
    blocks ??= readBlocks(document.text.slice(), document.parsed.markdown.tree);
    const block = blocks.find(({ start, end }) => finding.start >= start && finding.start <= end);
    const near = block === undefined ? [] : ignoreNear(document.text, block, finding, messages);
    return [
      ...near.filter(({ edits }) => verifier.isSilenced(document, edits, settings, finding)),
      ignoreInFile(document.text, blocks, finding, messages),
    ];
  };
}

function ignoreInFile(
  text: PagedText,
  blocks: readonly Block[],
  { rule }: Finding,
  { rules, actions }: Messages,
): IgnoreEdit {
  const eol = lineBreak(text);
  const comment = `<!-- role-profiles-disable-file ${rule} -->`;
  const [first] = blocks;
  return {
    title: actions.ignoreInFile(rules[rule].title, rule),
    edits: [
      first?.kind === 'front-matter'
        ? insert(first.end, `${eol}${eol}${comment}`)
        : insert(text.slice(0, 1) === '\uFEFF' ? 1 : 0, `${comment}${eol}${eol}`),
    ],
  };
}

function ignoreNear(text: PagedText, block: Block, finding: Finding, { rules, actions }: Messages): IgnoreEdit[] {
  const { title } = rules[finding.rule];
  const onLine = (edits: readonly (Edit | undefined)[]): IgnoreEdit[] =>
    whole(actions.ignoreOnLine(title, finding.rule), edits);
  const inTable = (edits: readonly (Edit | undefined)[]): IgnoreEdit[] =>
    whole(actions.ignoreInTable(title, finding.rule), edits);
  const comment = (kind: string): string => `<!-- role-profiles-${kind} ${finding.rule} -->`;
  const eol = lineBreak(text);

  switch (block.kind) {
    case 'front-matter':
    case 'code':
    case 'reference':
      return [];
    case 'heading': {
      // above it, for an outline of the document shows the line of a heading as it is
      const line = text.lineStart(block.start);
      if (text.slice(line, line + 1) === '#') return onLine([insert(line, `${comment('disable-next-line')}${eol}`)]);
      return onLine([inLine(text, block, finding.start, comment('disable-line'))]);
    }
    case 'paragraph':
      // some readers find a table among the lines of a paragraph
      if (mayHoldTable(text, block)) return [];
      return onLine([inLine(text, block, finding.start, comment('disable-line'))]);
    case 'table': {
      if (isDrawnWithBars(text, block)) {
        const last = lastLine(text, block);
        return [
          ...onLine([inRow(text, block, finding.start, comment('disable-line'))]),
          ...inTable([
            inRow(text, block, block.start, comment('disable')),
            inRow(text, block, last, comment('enable')),
          ]),
        ];
      }
      // around it, where nothing holds it
      if (text.lineStart(block.start) !== block.start) return [];
      return inTable([
        insert(block.start, `${comment('disable')}${eol}`),
        insert(trimmed(text, block.start, block.end), `${eol}${eol}${comment('enable')}`),
      ]);
    }
  }
}

function whole(title: string, edits: readonly (Edit | undefined)[]): IgnoreEdit[] {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === edits.length ? [{ title, edits: made }] : [];
}

/** A comment at the end of a line of a block; `undefined` where it would be shown there, or would be no comment. */
function inLine(text: PagedText, block: Block, offset: number, comment: string): Edit | undefined {
  const end = trimmed(text, offset, Math.min(text.lineEnd(offset), block.end));
  // a break at the end of a line stays there
  const backslashes = /\\*$/.exec(text.slice(Math.max(offset, end - MOST_BACKSLASHES), end))![0].length;
  const at = end - (backslashes % 2);
  return amongWords(text, block.start, at, block.end, comment);
}

const MOST_BACKSLASHES = 100;

/** A comment in the last cell of a row that is drawn with bars. */
function inRow(text: PagedText, block: Block, offset: number, comment: string): Edit | undefined {
  const line = text.lineStart(offset);
  const row = text.slice(line, text.lineEnd(offset)).trimEnd();
  // a line that is indented so far is code to others, and no row
  if (indentOf(row) >= indentOf(text.slice(text.lineStart(block.start), text.lineEnd(block.start))) + 4)
    return undefined;
  const isClosed = /(?<!\\)\|$/.test(row);
  const cells = isClosed ? row.slice(0, -1) : row;
  const at = line + cells.trimEnd().length;
  return amongWords(text, line + row.lastIndexOf('|', cells.length - 1) + 1, at, line + cells.length, comment);
}

/** The comment behind `at`, if it is one there and all other markup stays what it is: not in code, an address or a tag. */
function amongWords(text: PagedText, start: number, at: number, end: number, comment: string): Edit | undefined {
  const edit = insert(at, ` ${comment}`);
  const [place, by] = [at - start, edit.text.length];
  const written = text.slice(start, end);
  const expected = [
    ...markupOf(written, (offset, isEnd) => (offset > place || (offset === place && !isEnd) ? offset + by : offset)),
    `Comment ${place + 1} ${place + by}`,
  ];
  const found = markupOf(`${written.slice(0, place)}${edit.text}${written.slice(place)}`, (offset) => offset);
  return expected.sort().join('\n') === found.sort().join('\n') ? edit : undefined;
}

function markupOf(text: string, moved: (offset: number, isEnd: boolean) => number): string[] {
  const list = (markup: readonly Markup[]): string[] =>
    markup.flatMap(({ name, from, to, children }) => [
      `${name} ${moved(from, false)} ${moved(to, true)}`,
      ...list(children),
    ]);
  return list(inlineMarkup(text));
}

function mayHoldTable(text: PagedText, { start, end }: Block): boolean {
  const lines = text.slice(start, end).split('\n');
  return lines.some((line, index) => isRule(line) && lines[index - 1]?.includes('|') === true);
}

/** A line of bars and hyphens. */
function isRule(line: string): boolean {
  const bare = line.replace(/^[\s>]*/, '');
  return /^[|:\- \t\r]+$/.test(bare) && bare.includes('-');
}

/** With a line of bars and hyphens under the first one. */
function isDrawnWithBars(text: PagedText, { start }: Block): boolean {
  const second = text.lineEnd(start) + 1;
  return isRule(text.slice(second, text.lineEnd(second))) && text.slice(start, text.lineEnd(start)).includes('|');
}

function lastLine(text: PagedText, block: Block): number {
  return text.lineStart(trimmed(text, block.start, block.end));
}

function indentOf(line: string): number {
  return line.search(/[^\s>]/);
}

/** The end of the words before an offset. */
function trimmed(text: PagedText, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function lineBreak(text: PagedText): string {
  return /\r\n/.test(text.slice(0, 2000)) ? '\r\n' : '\n';
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
