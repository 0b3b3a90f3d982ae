/** Lists of skills: what a line stands below. */
import type { PagedText } from '../../paged-text.ts';
import type { Vocabulary } from '../types.ts';
import { isCitation } from './series.ts';

export interface Skills {
  readonly saysSfia: boolean;
}

const ITEM = /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const SKILLS = /\b(?:skills?|competenc(?:y|ies)|capabilit(?:y|ies)|sfia)\b/i;
/** Skills that no framework of professional skills is about. */
const OTHER_SKILLS = /\b(?:soft|languages?|communication|interpersonal|social|life|driving|computer)\s+skills?\b/i;
/** Headings that part a list of skills, below the heading that says that they are skills. */
const PART =
  /^(?:essential|desirable|required|preferred|mandatory|optional|core|key|main|technical|professional|primary|secondary|additional|other|minimum|must|should|nice)\b/i;
const LABEL = /^[*_]{0,3}([^:*_|]{3,60}?)(?:[*_]{1,3}\s*:|:[*_]{0,3})\s*/;
const FARTHEST = 300;
const MOST_WORDS = 9;
/** What a label of a few words, or of these words, introduces is no list of skills, whatever the heading above says. */
const LABEL_WORDS = 3;
const OTHER_LABEL = /\b(?:dut(?:y|ies)|responsib\w*|tasks?|experience|qualif\w*|education|benefits?)\b/i;

/** How many characters the mark of a list item takes: `- `, `1. `, `> - [ ] `; or the indentation alone. */
export function afterItemMark(line: string): number {
  return (ITEM.exec(line) ?? /^[ \t>]*/.exec(line)!)[0].length;
}

export function isItem(line: string): boolean {
  return ITEM.test(line);
}

/** `SFIA skills: `, at the beginning of a line. */
export function skillsLabel(text: string): (Skills & { readonly length: number }) | undefined {
  const match = LABEL.exec(text);
  const skills = match === null ? undefined : skillsIn(match[1]!);
  return skills && { ...skills, length: match![0].length };
}

/**
 * What the list that a line belongs to is a list of: told by the heading or label above it.
 * @param lineStart where the line begins
 */
export function skillsAbove(text: PagedText, lineStart: number): Skills | undefined {
  let depth = Number.POSITIVE_INFINITY;
  let indent = indentOf(lineAt(text, lineStart));
  let start = lineStart;
  for (let looked = 0; start > 0 && looked < FARTHEST; looked++) {
    start = text.lineStart(start - 1);
    const line = lineAt(text, start);
    const words = wordsOf(line);
    if (words === '') continue;
    const heading = headingDepth(line, text, start);
    if (heading !== undefined) {
      if (heading >= depth) continue;
      const skills = skillsIn(words);
      if (skills !== undefined || !PART.test(words)) return skills;
      depth = heading;
    } else if (isItem(line)) {
      if (indentOf(line) >= indent) continue;
      // the item that this one stands under
      indent = indentOf(line);
      if (/:\W*$/.test(line)) return skillsIn(words);
      if (/[A-Z]{4}/.test(line)) return undefined;
    } else if (depth === Number.POSITIVE_INFINITY && isLabel(line)) {
      const skills = skillsIn(words);
      if (skills !== undefined || isBold(line) || endsSearch(words)) return skills;
    }
  }
  return undefined;
}

/**
 * Whether the item that stands beside another one in its list, above it if there is one, is citations and nothing else.
 * @param lineStart where the line of the item begins
 */
export function citesBeside(text: PagedText, lineStart: number, vocabulary: Vocabulary): boolean {
  const beside = itemBeside(text, lineStart, 'above') ?? itemBeside(text, lineStart, 'below');
  if (beside === undefined) return false;
  const parts = beside.slice(afterItemMark(beside)).split(/[,;]/);
  return parts.every((part) => isCitation(part, vocabulary));
}

/** The next item of the same list; what stands indented between the two belongs to an item. */
function itemBeside(text: PagedText, lineStart: number, where: 'above' | 'below'): string | undefined {
  const indent = indentOf(lineAt(text, lineStart));
  let start = lineStart;
  for (let looked = 0; looked < FARTHEST; looked++) {
    if (where === 'above' ? start === 0 : text.lineEnd(start) >= text.length) return undefined;
    start = where === 'above' ? text.lineStart(start - 1) : text.lineEnd(start) + 1;
    const line = lineAt(text, start);
    if (line.trim() === '' || indentOf(line) > indent) continue;
    return indentOf(line) === indent && isItem(line) ? line : undefined;
  }
  return undefined;
}

/** A label of few words, or one that is known to head something else, is what the list stands under. */
function endsSearch(label: string): boolean {
  return label.split(' ').length <= LABEL_WORDS || OTHER_LABEL.test(label);
}

function skillsIn(words: string): Skills | undefined {
  if (!SKILLS.test(words) || OTHER_SKILLS.test(words) || words.split(' ').length > MOST_WORDS) return undefined;
  return { saysSfia: /\bsfia\b/i.test(words) };
}

/** A line that ends in a colon, or is nothing but bold. */
function isLabel(line: string): boolean {
  return /:[*_]*\s*$/.test(line) || isBold(line);
}

function isBold(line: string): boolean {
  return /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(line);
}

function headingDepth(line: string, text: PagedText, start: number): number | undefined {
  const marks = /^ {0,3}(#{1,6})(?:\s|$)/.exec(line);
  if (marks !== null) return marks[1]!.length;
  const end = text.lineEnd(start);
  const below = end < text.length ? lineAt(text, end + 1) : '';
  if (isItem(line) || !/^ {0,3}(?:=+|-{2,})\s*$/.test(below)) return undefined;
  return below.includes('=') ? 1 : 2;
}

/** Without marks and markup; a line under a heading has no words. */
function wordsOf(line: string): string {
  return line
    .replace(/^[\s>#]*/, '')
    .replace(/[*_`#]|:\s*$|^[-=]+\s*$/g, '')
    .trim();
}

function indentOf(line: string): number {
  return /^[ \t>]*/.exec(line)![0].length;
}

/** Without the marks of a quotation, and without the carriage return. */
function lineAt(text: PagedText, start: number): string {
  return text.slice(start, text.lineEnd(start)).replace(/\r$|^(?:[ \t]*>[ \t]?)+/g, '');
}
