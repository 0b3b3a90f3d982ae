/**
 * What stands at the cursor while somebody writes. It is read from the lines around the cursor and never from the
 * document's parser, to which a half-typed citation means nothing.
 */
import type { PagedText } from '../../paged-text.ts';
import type { Span, Vocabulary } from '../types.ts';
import type { UnfinishedLevel } from './level.ts';
import { unfinishedLevel } from './level.ts';
import type { Place, PlaceAt } from './place.ts';
import { placeAt } from './place.ts';
import type { UnfinishedName } from './name.ts';
import { unfinishedName } from './name.ts';

export interface AtCursor {
  readonly place: Place;
  /** Where that begins and ends which is written there: an item, a cell, a value, or what follows the last citation. */
  readonly stretch: Span;
  /** A citation that lacks its level: `ITOP-`, `Network support (NTAS`. */
  readonly level: UnfinishedLevel | undefined;
  /** Words that a skill can be told by. */
  readonly name: UnfinishedName | undefined;
}

/** Links, addresses and comments, which nothing is offered in. */
const ELSEWHERE = /(?:https?:|www\.)\S*$|\]\([^)]*$|<!--(?!.*-->).*$/;
/** Of a longer line, no more is looked at. */
const LONGEST = 2000;

/** @returns `undefined` where nothing of a profile is written */
export function atCursor(text: PagedText, offset: number, vocabulary: Vocabulary): AtCursor | undefined {
  const lineStart = text.lineStart(offset);
  if (offset - lineStart > LONGEST || ELSEWHERE.test(text.slice(lineStart, offset))) return undefined;
  const at: PlaceAt = placeAt(text, offset, vocabulary);
  const { place, stretch } = at;
  return {
    place,
    stretch,
    level: unfinishedLevel(text, offset, stretch, vocabulary),
    name: unfinishedName(text, offset, stretch, vocabulary),
  };
}
