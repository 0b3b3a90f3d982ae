/**
 * The words of a stretch of Markdown without its markup: emphasis, code marks, tags, comments and URLs go, links keep
 * their text. Every character of the result knows where it stood.
 */
import { lastAtOrBefore } from '../sorted.ts';
import type { Span } from './types.ts';

export interface PlainText {
  readonly text: string;
  /** URLs of links and bare URLs, with their places in the document. */
  readonly urls: readonly Url[];
  /** The document's span of a stretch of `text`; offsets in `text` in UTF-16 code units. */
  span(from: number, to: number): Span;
}

/** The characters at which something other than plain words may begin. */
const MARKUP =
  /[*_`~\\[\]<&\r\n\t\v\f\u00a0\u00ad\u1680\u2000-\u2012\u2015\u2028-\u202f\u205f-\u2069\u2212\u3000\ufeff]| (?= )|h(?=ttps?:\/\/)|w(?=ww\.)/g;

/** `label` is the stretch of the plain text that bears the link; missing for a bare URL. */
export interface Url extends Span {
  readonly url: string;
  readonly label?: { readonly from: number; readonly to: number };
}

const IMAGE = /^\[[^\]]*\](?:\([^)]*\))?/;
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['amp', '&'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rarr', '→'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#8211', '–'],
  ['#8212', '—'],
  ['#160', ' '],
]);

/** Takes the document and the span of one block, cell or value; returns its plain text. */
export function plainText(source: Pick<string, 'slice'>, start: number, end: number): PlainText {
  const raw = source.slice(start, end);
  MARKUP.lastIndex = 0;
  if (!MARKUP.test(raw)) {
    return { text: raw, urls: [], span: (from, to) => ({ start: start + from, end: start + to }) };
  }
  return stripMarkup(raw, start);
}

/** The text without markup, put together from the stretches of the source that stay. */
class Builder {
  /** A stretch that stays as it is, or one character in place of something else; with its offset in the source. */
  readonly #texts: string[] = [];
  readonly #places: number[] = [];
  #last = '';

  emit(text: string, place: number): void {
    if (text === '') return;
    this.#texts.push(text);
    this.#places.push(place);
    this.#last = text[text.length - 1]!;
  }

  /** A space in place of something, unless there is one. */
  space(place: number): void {
    if (this.#last !== '' && this.#last !== ' ') this.emit(' ', place);
  }

  /** Where the next stretch will stand. */
  get next(): number {
    return this.#texts.length;
  }

  remove(stretch: number): void {
    this.#texts[stretch] = '';
  }

  /** @param sourceEnd where the source of the text ends */
  finish(sourceEnd: number): { text: string; span: PlainText['span']; startOf: (stretch: number) => number } {
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
      const at = lastAtOrBefore(starts, offset); // removed stretches hold nothing
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

function stripMarkup(raw: string, offset: number): PlainText {
  const builder = new Builder();
  const opened: number[] = [];
  const found: { readonly url: Url; readonly from?: number; readonly to?: number }[] = [];
  let i = 0;
  for (;;) {
    MARKUP.lastIndex = i;
    if (!MARKUP.test(raw)) break;
    const at = MARKUP.lastIndex - 1;
    builder.emit(raw.slice(i, at), offset + i);
    i = at + 1;
    const char = raw[at]!;
    switch (char) {
      case '\\':
        if (i < raw.length && /[!-/:-@[-`{-~]/.test(raw[i]!)) {
          builder.emit(raw[i]!, offset + i);
          i++;
        } else if (raw[i] !== '\n') builder.emit(char, offset + at); // a line break of Markdown's
        break;
      case ' ': // of several spaces the last one stays
      case '*':
      case '`':
      case '~':
        break;
      case '_':
        if (isWord(raw[at - 1]) && isWord(raw[at + 1])) builder.emit(char, offset + at);
        break;
      case '[': {
        const skipped = skippedBracket(raw, at);
        if (skipped > 0) {
          i = at + skipped;
          break;
        }
        opened.push(builder.next);
        builder.emit(char, offset + at);
        break;
      }
      case ']': {
        const close = linkEnd(raw, at + 1);
        const open = opened.pop();
        if (close < 0 || open === undefined) {
          builder.emit(char, offset + at);
          break;
        }
        builder.remove(open);
        if (raw[at + 1] === '(') {
          const url = { url: raw.slice(at + 2, close), start: offset + at + 2, end: offset + close };
          found.push({ url, from: open, to: builder.next });
        }
        i = close + 1;
        break;
      }
      case '<': {
        if (raw.startsWith('<!--', at)) {
          const close = raw.indexOf('-->', at + 4);
          i = close < 0 ? raw.length : close + 3;
          builder.space(offset + Math.min(i, raw.length) - 1);
          break;
        }
        const tag = /^<(?:\/?[a-zA-Z][^<>]{0,500}|https?:[^<>\s]*)>/.exec(raw.slice(at, at + 520))?.[0];
        if (tag === undefined) {
          builder.emit(char, offset + at);
          break;
        }
        i = at + tag.length;
        if (/^<https?:/.test(tag))
          found.push({ url: { url: tag.slice(1, -1), start: offset + at + 1, end: offset + i - 1 } });
        if (!/^<\/?(?:b|i|em|strong|code|span|a|u|mark|small|sub|sup)\b/i.test(tag)) builder.space(offset + at);
        break;
      }
      case '&': {
        const entity = /^&(#?\w{2,8});/.exec(raw.slice(at, at + 12));
        const known = entity === null ? undefined : ENTITIES.get(entity[1]!);
        builder.emit(known ?? char, offset + at);
        if (known !== undefined) i = at + entity![0].length;
        break;
      }
      case '\n':
        builder.space(offset + at);
        while (i < raw.length && /[ \t>]/.test(raw[i]!)) i++;
        break;
      case '\r':
        break;
      case '\u2010':
      case '\u2011':
        builder.emit('-', offset + at);
        break;
      case '\u2012':
      case '\u2015':
      case '\u2212':
        builder.emit('–', offset + at);
        break;
      case 'h':
      case 'w': {
        const url = isWord(raw[at - 1]) ? null : /^(?:https?:\/\/|www\.)[^\s<>|)\]]*/.exec(raw.slice(at, at + 2000));
        if (url === null) builder.emit(char, offset + at);
        else {
          found.push({ url: { url: url[0], start: offset + at, end: offset + at + url[0].length } });
          builder.space(offset + at);
          i = at + url[0].length;
        }
        break;
      }
      default:
        if (!/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(char)) builder.emit(' ', offset + at);
    }
  }
  builder.emit(raw.slice(i), offset + i);
  const { text, span, startOf } = builder.finish(offset + raw.length);
  const urls = found.map(({ url, from, to }) =>
    from === undefined || to === undefined ? url : { ...url, label: { from: startOf(from), to: startOf(to) } },
  );
  return { text, urls, span };
}

/** The length of an image or of the mark of a footnote, which say nothing; 0 for any other bracket. */
function skippedBracket(raw: string, at: number): number {
  const pattern = raw[at + 1] === '^' ? FOOTNOTE : raw[at - 1] === '!' ? IMAGE : undefined;
  return pattern?.exec(raw.slice(at, at + 2000))?.[0].length ?? 0;
}

/** The end of the target behind a link's text, `(url)` or `[reference]`; -1 when there is none. */
function linkEnd(raw: string, at: number): number {
  if (raw[at] === '(') return closingBracket(raw, at);
  return raw[at] === '[' ? raw.indexOf(']', at + 1) : -1;
}

/** The bracket that closes the one at `open`, on the same stretch; -1 when none does. */
function closingBracket(raw: string, open: number): number {
  let depth = 0;
  const limit = Math.min(raw.length, open + 2000);
  for (let i = open; i < limit; i++) {
    if (raw[i] === '(') depth++;
    else if (raw[i] === ')' && --depth === 0) return i;
    else if (raw[i] === '\n') return -1;
  }
  return -1;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
