/** From pieces of text to a line of Markdown: bold, links, notes, and marks that are meant as they are. */
import type { Piece } from './blocks.ts';
import { linesOf, wordsOf } from './blocks.ts';

export interface LineStyle {
  /** What parts the lines of a paragraph. */
  readonly lineBreak: string;
  /** A bar would part the cells of a table. */
  readonly inTable: boolean;
  /** All of it is bold anyway. */
  readonly plain: boolean;
}

export const TEXT: LineStyle = { lineBreak: '\\\n', inTable: false, plain: false };
export const HEADING: LineStyle = { lineBreak: ' ', inTable: false, plain: true };
/** The first row of a table is bold by itself. */
export const HEADER: LineStyle = { lineBreak: '<br>', inTable: true, plain: true };
export const CELL: LineStyle = { lineBreak: '<br>', inTable: true, plain: false };

/** @returns Markdown; '' where there are no words */
export function inlineMarkdown(pieces: readonly Piece[], style: LineStyle): string {
  return linesOf(pieces)
    .map((line) => oneLine(line, style))
    .filter((line) => line !== '')
    .join(style.lineBreak);
}

function oneLine(line: readonly Piece[], style: LineStyle): string {
  const clean = line.map((piece) => ({ ...piece, text: cleanText(piece.text) }));
  const whole = wordsOf(clean);
  let at = 0;
  const parts = clean.map((piece) => {
    const before = whole[at - 1] ?? ' ';
    at += piece.text.length;
    return marked(piece, before, whole[at] ?? ' ', style);
  });
  return withoutLineMark(parts.join('').replace(/ {2,}/g, ' ').trim());
}

/** Nothing that is invisible or turns the direction of writing; spaces of every kind become plain ones. */
function cleanText(text: string): string {
  return text.replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ').replace(
    // eslint-disable-next-line no-control-regex -- these are the characters to take out
    /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g,
    '',
  );
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * @param before the character before the piece, `after` the one behind it: marks of Markdown next to a letter count only where no
 * punctuation stands inside of them
 */
function marked(piece: Piece, before: string, after: string, style: LineStyle): string {
  if (piece.note !== undefined) return `[^${piece.note}]`;
  const mark = style.plain ? '' : markOf(piece);
  const { text } = piece;
  const link = linkTarget(piece.link);
  if (text.trim() === '' || (mark === '' && link === undefined)) return escaped(text, style);
  let start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  if (mark !== '' && link === undefined) {
    if (end === text.length && WORD.test(after)) while (end > start && PUNCTUATION.test(text[end - 1]!)) end -= 1;
    if (start === 0 && WORD.test(before)) while (start < end && PUNCTUATION.test(text[start]!)) start += 1;
  }
  const words = text.slice(start, end);
  if (words === '') return escaped(text, style);
  const inner = link === undefined ? escaped(words, style) : linked(words, link, style);
  return `${escaped(text.slice(0, start), style)}${mark}${inner}${[...mark].reverse().join('')}${escaped(text.slice(end), style)}`;
}

function markOf({ bold, italic, struck }: Piece): string {
  return `${struck ? '~~' : ''}${bold ? '**' : ''}${italic ? '*' : ''}`;
}

/** Only what leads to the web or writes a letter; the rest would lead nowhere from a profile, or to harm. */
export function linkTarget(link: string | undefined): string | undefined {
  if (link === undefined || !/^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(link)) return undefined;
  return link.replace(/[()<>"`|[\]*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function linked(words: string, target: string, style: LineStyle): string {
  if (words === target || `mailto:${words}` === target) return `<${words}>`;
  return `[${escaped(words, style).replace(/(?<!\\)[[\]]/g, '\\$&')}](${target})`;
}

/** What Markdown would take for a mark is escaped; what it leaves alone stays as it is read. */
function escaped(text: string, { inTable }: LineStyle): string {
  const safe = text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|<(?=[a-z/!?])|&(?=#|[a-z]\w*;)|\[(?=\^)|\](?=[[(:]|$)/gi, '\\$&')
    .replace(/^\[x?\s?\\\]$/i, '\\$&');
  return inTable ? safe.replaceAll('|', '\\|') : safe;
}

/** What would make a heading, a list or a line of a paragraph. */
function withoutLineMark(line: string): string {
  return line
    .replace(/^(?:#{1,6}|[-+=>]|[-=]{2,})(?=\s|$)|^>|^(?:[-=_] ?){3,}$|^\|/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
