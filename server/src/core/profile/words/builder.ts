/** A text that is put together from stretches of a source, each of which remembers where it stood. */
import { lastAtOrBefore } from '../../sorted.ts';
import type { Span } from '../types.ts';

export interface BuiltText {
  readonly text: string;
  /** The source's span of a stretch of the text; offsets in UTF-16 code units. */
  span(from: number, to: number): Span;
  /** Where a stretch begins in the text; see `next`. */
  startOf(stretch: number): number;
}

export class TextBuilder {
  /** A stretch that stays as it is, or one character in place of something else; with its offset in the source. */
  readonly #texts: string[] = [];
  readonly #places: number[] = [];
  #last = '';

  /** @param place offset in the source */
  add(text: string, place: number): void {
    if (text === '') return;
    this.#texts.push(text);
    this.#places.push(place);
    this.#last = text[text.length - 1]!;
  }

  /** A space in place of something, unless there is one. */
  addSpace(place: number): void {
    if (this.#last !== '' && this.#last !== ' ') this.add(' ', place);
  }

  /** The number of the stretch that comes next. */
  get next(): number {
    return this.#texts.length;
  }

  /** @param sourceEnd where the source of the text ends */
  finish(sourceEnd: number): BuiltText {
    const texts = this.#texts;
    const places = this.#places;
    const starts: number[] = [];
    let length = 0;
    for (const text of texts) {
      starts.push(length);
      length += text.length;
    }
    const placeOf = (offset: number): number => {
      if (offset >= length || offset < 0) return sourceEnd;
      const at = lastAtOrBefore(starts, offset);
      return places[at]! + offset - starts[at]!;
    };
    return {
      text: texts.join(''),
      span(from, to) {
        const first = placeOf(from);
        return { start: first, end: to > from ? placeOf(Math.min(to, length) - 1) + 1 : first };
      },
      startOf: (stretch) => starts[stretch] ?? length,
    };
  }
}
