/**
 * The text of a document in pages of whole lines, so that an edit costs a page and not the document: engines put off
 * making one string of an edited text until somebody looks at it, and then copy all of it.
 */

import { lastAtOrBefore } from './sorted.ts';

/** A place as editors count: lines from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Every page but the last ends with a line feed, so that no line and no `\r\n` is torn apart. */
interface Page {
  readonly text: string;
  /** Where a line begins in it; the first is 0. Worked out when somebody asks. */
  lines?: readonly number[];
}

/** Characters from which on a page ends with the next line. */
const PAGE = 4096;
const LONGEST_PAGE = 3 * PAGE;

/** One version of a text; never changes. Offsets are UTF-16 code units. */
export class PagedText {
  readonly length: number;
  readonly #pages: readonly Page[];
  /** Where each page begins. */
  readonly #starts: readonly number[];
  /** The number of the line with which each page begins. */
  #firstLines: readonly number[] | undefined;

  private constructor(pages: readonly Page[]) {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of pages) {
      starts.push(length);
      length += text.length;
    }
    this.#pages = pages;
    this.#starts = starts;
    this.length = length;
  }

  static of(text: string | PagedText): PagedText {
    return typeof text === 'string' ? new PagedText(inPages(text)) : text;
  }

  /** The version in which `inserted` stands in place of what is between `start` and `end`. */
  replaced(start: number, end: number, inserted: string): PagedText {
    const first = this.#indexOf(start);
    const last = this.#indexOf(end);
    const text =
      this.#pages[first]!.text.slice(0, start - this.#starts[first]!) +
      inserted +
      this.#pages[last]!.text.slice(end - this.#starts[last]!);
    return new PagedText([...this.#pages.slice(0, first), ...inPages(text), ...this.#pages.slice(last + 1)]);
  }

  /** As a string's `slice`, for offsets that are not negative. */
  slice(start = 0, end = this.length): string {
    if (start >= end) return '';
    const first = this.#indexOf(start);
    const last = this.#indexOf(Math.min(end, this.length));
    const from = start - this.#starts[first]!;
    const to = end - this.#starts[last]!;
    if (first === last) return this.#pages[first]!.text.slice(from, to);
    const between = this.#pages.slice(first + 1, last).map(({ text }) => text);
    return [this.#pages[first]!.text.slice(from), ...between, this.#pages[last]!.text.slice(0, to)].join('');
  }

  toString(): string {
    return this.slice();
  }

  /** The page that an offset lies in, and where it begins: for those who read on from there. */
  pageAt(offset: number): { readonly start: number; readonly text: string } {
    const index = this.#indexOf(offset);
    return { start: this.#starts[index]!, text: this.#pages[index]!.text };
  }

  /** Behind the last line feed in front of an offset. */
  lineStart(offset: number): number {
    const { start, text } = this.pageAt(offset);
    return offset === start ? start : start + text.lastIndexOf('\n', offset - start - 1) + 1;
  }

  /** At the first line feed from an offset on, or at the end of the text. */
  lineEnd(offset: number): number {
    const { start, text } = this.pageAt(offset);
    const end = text.indexOf('\n', offset - start);
    return end < 0 ? this.length : start + end;
  }

  /** An offset between `\r` and `\n`, or outside of the text, is moved to the nearest place that has a position. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const index = this.#indexOf(clamped);
    const page = this.#pages[index]!;
    const inPage = clamped - this.#starts[index]!;
    const line = lastAtOrBefore(linesOf(page), inPage);
    const start = linesOf(page)[line]!;
    return { line: this.#firstLine(index) + line, character: beforeLineEnd(page.text, inPage, start) - start };
  }

  /** A character behind the end of a line stands for its end, a line behind the last for the end of the text. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const index = lastAtOrBefore(this.#allFirstLines(), line);
    const page = this.#pages[index]!;
    const lines = linesOf(page);
    const start = lines[line - this.#firstLine(index)];
    if (start === undefined) return this.length;
    const next = lines[line - this.#firstLine(index) + 1] ?? page.text.length;
    const offset = Math.min(start + Math.max(0, character), next);
    return this.#starts[index]! + beforeLineEnd(page.text, offset, start);
  }

  get lineCount(): number {
    const last = this.#pages.length - 1;
    return this.#firstLine(last) + linesOf(this.#pages[last]!).length;
  }

  #indexOf(offset: number): number {
    return lastAtOrBefore(this.#starts, offset);
  }

  #firstLine(index: number): number {
    return this.#allFirstLines()[index]!;
  }

  #allFirstLines(): readonly number[] {
    if (this.#firstLines === undefined) {
      const firstLines: number[] = [];
      let line = 0;
      for (const page of this.#pages) {
        firstLines.push(line);
        // what begins at the end of a page is the first line of the next one
        line += linesOf(page).length - 1;
      }
      this.#firstLines = firstLines;
    }
    return this.#firstLines;
  }
}

function inPages(text: string): Page[] {
  if (text.length <= LONGEST_PAGE) return [{ text }];
  const pages: Page[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start + PAGE - 1) + 1;
    const stop = end === 0 ? text.length : end;
    pages.push({ text: text.slice(start, stop) });
    start = stop;
  }
  return pages;
}

function linesOf(page: Page): readonly number[] {
  if (page.lines === undefined) {
    const { text } = page;
    const lines = [0];
    for (let i = 0; i < text.length; i++) {
      const character = text.charCodeAt(i);
      if (character === LINE_FEED || (character === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) {
        lines.push(i + 1);
      }
    }
    page.lines = lines;
  }
  return page.lines;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function beforeLineEnd(text: string, offset: number, lineStart: number): number {
  let place = offset;
  while (place > lineStart && isLineEnd(text.charCodeAt(place - 1))) place--;
  return place;
}

function isLineEnd(character: number): boolean {
  return character === LINE_FEED || character === CARRIAGE_RETURN;
}
