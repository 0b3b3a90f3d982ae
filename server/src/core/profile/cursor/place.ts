/** Where in a profile the cursor is, as far as it tells what may be written there. */
import type { PagedText } from '../../paged-text.ts';
import type { Span, Vocabulary } from '../types.ts';
import { valueAt } from './front-matter.ts';
import type { Value } from './front-matter.ts';
import { afterItemMark, citesBeside, isItem, skillsAbove, skillsLabel } from './lists.ts';
import { afterCitations } from './series.ts';
import type { SkillsTable } from './skills-table.ts';
import { skillsTableAt } from './skills-table.ts';
import { tableAt } from './table.ts';

/** `saysSfia`: the place, and not only the document, shows that skills of the framework are meant. */
export type Place =
  /** A cell of a table of skills. */
  | { readonly kind: 'cell'; readonly saysSfia: boolean; readonly table: SkillsTable }
  /** An item of a list of skills, or what follows the label of one. */
  | { readonly kind: 'list'; readonly saysSfia: boolean }
  /** An item of a list that nothing says to be of skills, beside one that is a citation, if the document cites. */
  | { readonly kind: 'item'; readonly saysSfia: boolean }
  /** Behind another citation, with nothing but citations in front. */
  | { readonly kind: 'series'; readonly saysSfia: boolean }
  /** A value in front matter. */
  | { readonly kind: 'value'; readonly saysSfia: boolean; readonly value: Value }
  | { readonly kind: 'prose'; readonly saysSfia: false };

export interface PlaceAt {
  readonly place: Place;
  readonly stretch: Span;
}

const PROSE: Place = { kind: 'prose', saysSfia: false };
const ITEM: Place = { kind: 'item', saysSfia: true };
const SERIES: Place = { kind: 'series', saysSfia: true };

export function placeAt(text: PagedText, offset: number, vocabulary: Vocabulary): PlaceAt {
  const lineStart = text.lineStart(offset);
  const lineEnd = endOfLine(text, offset);
  const inHead = valueAt(text, offset);
  if (inHead === 'none') return { place: PROSE, stretch: { start: lineStart, end: lineEnd } };
  if (inHead !== undefined)
    return behindCitations(text, offset, inHead.stretch, { kind: 'value', saysSfia: true, value: inHead }, vocabulary);

  const line = text.slice(lineStart, lineEnd);
  const table = line.includes('|') ? tableAt(text, offset) : undefined;
  if (table !== undefined) {
    const cell = table.rows[table.row]!.cells[table.column]!;
    const skills = skillsTableAt(text, table, vocabulary);
    if (skills === undefined) return { place: PROSE, stretch: cell };
    const place: Place = { kind: 'cell', saysSfia: skills.saysSfia, table: skills };
    return behindCitations(text, offset, cell, place, vocabulary);
  }

  const start = lineStart + afterItemMark(line);
  const rest = { start: Math.min(start, offset), end: lineEnd };
  const label = skillsLabel(line.slice(start - lineStart, Math.max(0, offset - lineStart)));
  if (label !== undefined) {
    const stretch = { start: start + label.length, end: lineEnd };
    return behindCitations(text, offset, stretch, { kind: 'list', saysSfia: label.saysSfia }, vocabulary);
  }
  return behindCitations(
    text,
    offset,
    rest,
    isItem(line) ? placeOfItem(text, lineStart, vocabulary) : PROSE,
    vocabulary,
  );
}

function placeOfItem(text: PagedText, lineStart: number, vocabulary: Vocabulary): Place {
  const above = skillsAbove(text, lineStart);
  if (above !== undefined) return { kind: 'list', ...above };
  return citesBeside(text, lineStart, vocabulary) ? ITEM : PROSE;
}

/** Citations that are complete stand apart from what is written behind them. */
function behindCitations(
  text: PagedText,
  offset: number,
  stretch: Span,
  place: Place,
  vocabulary: Vocabulary,
): PlaceAt {
  const length = afterCitations(text.slice(stretch.start, offset), vocabulary);
  if (length === 0) return { place, stretch };
  return {
    place: place.kind === 'cell' || place.kind === 'value' ? place : SERIES,
    stretch: { start: stretch.start + length, end: stretch.end },
  };
}

/** The end of the line, without the carriage return that may be a part of it. */
function endOfLine(text: PagedText, offset: number): number {
  const end = text.lineEnd(offset);
  return end > offset && text.slice(end - 1, end) === '\r' ? end - 1 : end;
}
