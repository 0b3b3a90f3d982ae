/** A list of citations as a table of skills, and a table of nothing but skills and levels as a list. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Edit } from '../../check/rule.ts';
import type { Document } from '../../document.ts';
import type { PagedText } from '../../paged-text.ts';
import { wordsIn } from '../../profile/cursor/skills-table.ts';
import { tableAt } from '../../profile/cursor/table.ts';
import { plainText } from '../../profile/words/plain-text.ts';
import type { Citation, Span } from '../../profile/types.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Settings } from '../../settings.ts';
import type { ResolvedAt } from '../resolved.ts';
import { resolvedCitations } from '../resolved.ts';
import { writeCitation } from '../write-citation.ts';

interface Offered {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Longer ones are nobody's profile. */
const MOST_LINES = 200;

/** @returns `undefined` unless an offset lies in a list, at the margin, whose items are a citation each and nothing else */
export function listToTable(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Offered | undefined {
  const { text } = document;
  const lines = linesAround(text, offset, /^[-*+] +\S/);
  const span = spanOf(lines);
  if (span === undefined || lines.length < 2) return undefined;
  const cited = resolvedCitations(document.profile, catalogue, settings, span);
  const rows = lines.map((line) => {
    const own = cited.filter(({ citation }) => citation.start >= line.start && citation.end <= line.end);
    const [only, second] = own;
    if (only?.skill === undefined || second !== undefined || !isAlone(text, only, line)) return undefined;
    return [only.skill.name, only.code, levelsIn(text, only.citation)];
  });
  const complete = rows.filter((row) => row !== undefined);
  if (complete.length < rows.length) return undefined;
  const { skillColumn, codeColumn, levelColumn } = messages.documents;
  const table = inColumns([[skillColumn, codeColumn, levelColumn], ...complete]);
  const lineBreak = lineBreakBehind(text, lines[0]!);
  return { title: messages.actions.listToTable, edits: [{ ...span, text: table.join(lineBreak) }] };
}

/** @returns `undefined` unless an offset lies in a table in which nothing but skills and their levels stands */
export function tableToList(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Offered | undefined {
  const { text } = document;
  const table = tableAt(text, offset);
  const header = table?.rows[0];
  const last = table?.rows.at(-1);
  if (table === undefined || header === undefined || last === undefined || table.rows.length > MOST_LINES)
    return undefined;
  const span = { start: text.lineStart(header.start), end: last.end };
  if (text.slice(span.start, header.start).trim() !== '') return undefined;
  const cited = resolvedCitations(document.profile, catalogue, settings, span);
  const items: string[] = [];
  for (const row of table.rows.slice(1)) {
    const [only, second] = cited.filter(({ citation: { start, end } }) => start >= row.start && end <= row.end);
    if (only?.skill === undefined || second !== undefined) return undefined;
    const { name, code, levelSpan, levelPhrase, levelsFrom } = only.citation;
    const level = levelsFrom === undefined ? levelSpan : undefined;
    const known = new Set([name, code, level, levelPhrase].map((piece) => (piece ? wordsIn(text, piece) : '')));
    if (!row.cells.every((cell) => known.has(wordsIn(text, cell)))) return undefined;
    items.push(`- ${written(only, levelsIn(text, only.citation), settings)}`);
  }
  const edit = { ...span, text: items.join(lineBreakBehind(text, header)) };
  return { title: messages.actions.tableToList, edits: [edit] };
}

/** One level, or a range as it stands, in the house style or the next best. */
function written({ skill }: ResolvedAt, levels: string, { citationStyle }: Settings): string {
  if (levels === '') return `${skill!.name} (${skill!.code})`;
  const level = /^\d+$/.test(levels) ? Number(levels) : levels;
  return writeCitation(skill!, level, citationStyle) ?? writeCitation(skill!, level, 'CODE level N')!;
}

/** `4`, `3-5`; '' where the citation states none of its own. */
function levelsIn(text: PagedText, { levelSpan, levelsFrom }: Citation): string {
  if (levelSpan === undefined || levelsFrom !== undefined) return '';
  return text.slice(levelSpan.start, levelSpan.end).replace(/^\D+/, '');
}

/** Nothing stands in the item beside the citation but the phrase of its level. */
function isAlone(text: PagedText, { citation }: ResolvedAt, line: Span): boolean {
  const { start, end, levelName } = citation;
  const behind = Math.max(end, levelName?.end ?? 0);
  const words = (from: number, to: number): string => plainText(text, from, to).text.replace(/[\s\p{P}]/gu, '');
  return words(line.start, start) === '' && words(behind, line.end) === '';
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => rows.reduce((most, row) => Math.max(most, row[column]!.length), 0));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(rows[0]!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.slice(1).map(line)];
}

/** The lines above and below an offset that look so, without a gap; none where its own does not. */
function linesAround(text: PagedText, offset: number, shape: RegExp): Span[] {
  const lines: Span[] = [];
  const at = (start: number): Span | undefined => {
    const line = text.slice(start, text.lineEnd(start)).replace(/\r$/, '');
    return shape.test(line) ? { start, end: start + line.length } : undefined;
  };
  const here = text.lineStart(offset);
  for (let line = at(here); line !== undefined && lines.length < MOST_LINES;) {
    lines.unshift(line);
    line = line.start === 0 ? undefined : at(text.lineStart(line.start - 1));
  }
  for (let end = text.lineEnd(here); lines.length > 0 && end < text.length && lines.length < MOST_LINES;) {
    const line = at(end + 1);
    if (line === undefined) {
      // what is indented goes on with the last item
      if (/^[ \t]+\S/.test(text.slice(end + 1, text.lineEnd(end + 1)))) return [];
      break;
    }
    lines.push(line);
    end = text.lineEnd(line.start);
  }
  return lines;
}

function spanOf(lines: readonly Span[]): Span | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function lineBreakBehind(text: PagedText, { end }: Span): string {
  return text.slice(end, end + 1) === '\r' ? '\r\n' : '\n';
}
