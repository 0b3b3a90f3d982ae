/**
 * The words of a stretch of Markdown without its markup: emphasis, code marks, tags, comments and URLs go, links keep
 * their text. Every character of the result knows where it stood.
 */
import { characterEntities } from 'character-entities';
import type { Span } from '../types.ts';
import { TextBuilder } from './builder.ts';
import type { Markup } from './inline-markup.ts';
import { inlineMarkup } from './inline-markup.ts';

export interface PlainText {
  readonly text: string;
  /** URLs of links and bare URLs, with their places in the document. */
  readonly urls: readonly Url[];
  /** The document's span of a stretch of `text`; offsets in `text` in UTF-16 code units. */
  span(from: number, to: number): Span;
}

/** `label` is the stretch of the plain text that bears the link; missing for a bare URL. */
export interface Url extends Span {
  readonly url: string;
  readonly label?: { readonly from: number; readonly to: number };
}

/** The characters at which something other than plain words may begin. */
const MARKUP =
  /[*_`~\\[\]<&\r\n\t\v\f\u00a0\u00ad\u1680\u2000-\u2012\u2015\u2028-\u202f\u205f-\u2069\u2212\u3000\ufeff\uff01-\uff5e]| (?= )|\{[.#]|h(?=ttps?:\/\/)|w(?=ww\.)/;

/** Takes the document and the span of one block, cell or value; returns its plain text. */
export function plainText(source: Pick<string, 'slice'>, start: number, end: number): PlainText {
  const raw = source.slice(start, end);
  if (!MARKUP.test(raw)) {
    return { text: raw, urls: [], span: (from, to) => ({ start: start + from, end: start + to }) };
  }
  const reader = new Reader(raw, start);
  reader.read(inlineMarkup(raw), 0, raw.length);
  return reader.finish();
}

/** Tags that stand inside a word or around a few: nothing parts the words beside them. */
const INLINE_TAG = /^<\/?(?:b|i|em|strong|code|span|a|u|mark|small|sub|sup)\b/i;

class Reader {
  readonly #raw: string;
  readonly #start: number;
  readonly #builder = new TextBuilder();
  readonly #urls: { readonly url: Url; readonly from?: number; readonly to?: number }[] = [];

  constructor(raw: string, start: number) {
    this.#raw = raw;
    this.#start = start;
  }

  /** Takes in what stands between `from` and `to`, with the markup in it. */
  read(markup: readonly Markup[], from: number, to: number): void {
    let at = from;
    for (const piece of markup) {
      this.#text(at, piece.from);
      this.#piece(piece);
      at = Math.max(at, piece.to);
    }
    this.#text(at, to);
  }

  finish(): PlainText {
    const { text, span, startOf } = this.#builder.finish(this.#start + this.#raw.length);
    const urls = this.#urls.map(({ url, from, to }) =>
      from === undefined || to === undefined ? url : { ...url, label: { from: startOf(from), to: startOf(to) } },
    );
    return { text, urls, span };
  }

  #piece(piece: Markup): void {
    const { name, from, to, children } = piece;
    const raw = this.#raw;
    switch (name) {
      case 'Escape':
        this.#builder.add(raw[from + 1]!, this.#start + from + 1);
        break;
      case 'Entity':
        this.#entity(from, to);
        break;
      case 'InlineCode':
        this.#text(from + lengthOf(children[0]), to - lengthOf(children.at(-1)));
        break;
      case 'Link':
        this.#link(piece);
        break;
      case 'Autolink':
        this.#addUrl(from + 1, to - 1);
        break;
      case 'HTMLTag':
        if (!INLINE_TAG.test(raw.slice(from, from + 12))) this.#builder.addSpace(this.#start + from);
        break;
      case 'Image':
        break;
      case 'Comment':
      case 'ProcessingInstruction':
        this.#builder.addSpace(this.#start + to - 1);
        break;
      default:
        if (!name.endsWith('Mark')) this.read(children, from, to);
    }
  }

  /** The text of a link; brackets that lead nowhere stay, but for the mark of a footnote. */
  #link({ from, to, children }: Markup): void {
    const [open, close] = children.filter(({ name }) => name === 'LinkMark');
    if (open === undefined || close === undefined) return this.#text(from, to);
    const leads = to > close.to || /^\{[.#]/.test(this.#raw.slice(to, to + 2));
    if (!leads) {
      if (this.#raw[open.to] === '^') return;
      this.#text(open.from, open.to);
    }
    const label = this.#builder.next;
    this.read(
      children.filter((piece) => piece.from >= open.to && piece.to <= close.from),
      open.to,
      close.from,
    );
    const url = children.find(({ name }) => name === 'URL');
    if (url !== undefined) {
      this.#urls.push({
        url: {
          url: this.#raw.slice(url.from, url.to),
          start: this.#start + url.from,
          end: this.#start + url.to,
        },
        from: label,
        to: this.#builder.next,
      });
    }
    if (!leads) this.#text(close.from, close.to);
  }

  #addUrl(from: number, to: number): void {
    this.#urls.push({
      url: { url: this.#raw.slice(from, to), start: this.#start + from, end: this.#start + to },
    });
    this.#builder.addSpace(this.#start + from);
  }

  #entity(from: number, to: number): void {
    const name = this.#raw.slice(from + 1, to - 1);
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code === null ? undefined : code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
    const known = point === undefined ? characterEntities[name] : point <= 0x10ffff ? String.fromCodePoint(point) : '';
    if (known === undefined) return this.#text(from, to);
    // one place for one character, so that offsets inside a long entity all lead to its beginning
    const shown = NO_BREAK.test(known) ? ' ' : known;
    if (shown.length === 1) this.#builder.add(shown, this.#start + from);
    else this.#builder.addSpace(this.#start + from);
  }

  /** Text without markup of Markdown's; spaces and dashes of every kind become plain ones. */
  #text(from: number, to: number): void {
    // by itself, so that looking for what is special ends where the stretch ends
    const stretch = this.#raw.slice(from, to);
    let at = 0;
    while (at < stretch.length) {
      SPECIAL.lastIndex = at;
      const found = SPECIAL.exec(stretch);
      if (found === null) break;
      this.#builder.add(stretch.slice(at, found.index), this.#start + from + at);
      at = Math.min(to, this.#special(from + found.index, to)) - from;
    }
    if (at < stretch.length) this.#builder.add(stretch.slice(at), this.#start + from + at);
  }

  /** Takes in the special character at `at`; returns where the text goes on. */
  #special(at: number, to: number): number {
    const raw = this.#raw;
    const char = raw[at]!;
    const place = this.#start + at;
    switch (char) {
      case ' ': // of several spaces the last one stays
      case '\r':
        return at + 1;
      case '\n': {
        this.#builder.addSpace(place);
        let next = at + 1;
        while (next < to && /[ \t>]/.test(raw[next]!)) next++;
        return next;
      }
      case '\\':
        // converters write a no-break space so; before a line's end it is a break
        if (!/^[ \r\n]/.test(raw.slice(at + 1, at + 2))) this.#builder.add(char, place);
        return at + 1;
      case '<': {
        // a comment that never ends
        this.#builder.addSpace(place);
        return to;
      }
      case '{': {
        const attributes = ATTRIBUTES.exec(raw.slice(at, at + LONGEST_ATTRIBUTES));
        if (attributes === null) this.#builder.add(char, place);
        return at + (attributes?.[0].length ?? 1);
      }
      case 'h':
      case 'w': {
        const url = /[\p{L}\p{N}]/u.test(raw[at - 1] ?? '')
          ? null
          : URL.exec(raw.slice(at, Math.min(to, at + LONGEST_URL)));
        if (url === null) this.#builder.add(char, place);
        else this.#addUrl(at, at + url[0].length);
        return at + (url?.[0].length ?? 1);
      }
      default:
        this.#builder.add(plainCharacter(char), place);
        return at + 1;
    }
  }
}

const SPECIAL =
  /[\\\r\n\t\v\f\u00a0\u00ad\u1680\u2000-\u2012\u2015\u2028-\u202f\u205f-\u2069\u2212\u3000\ufeff\uff01-\uff5e]| (?= )|<!--|\{(?=[.#])|h(?=ttps?:\/\/)|w(?=ww\.)/g;
const NO_BREAK = /^[\u00a0\u2002-\u200a\u202f]$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** `{#id .class}`, which converters from Word leave behind headings and spans. */
const ATTRIBUTES = /^\{[.#][^{}\n]*\}/;
const LONGEST_ATTRIBUTES = 200;
const URL = /^(?:https?:\/\/|www\.)[^\s<>|)\]]*/;
const LONGEST_URL = 2000;

/** The plain character for one of many kinds; empty for one that cannot be seen. */
function plainCharacter(char: string): string {
  if (char === '\u2010' || char === '\u2011') return '-';
  if (/[\u2012\u2015\u2212]/.test(char)) return '–';
  // the full-width forms of ASCII
  if (/[\uff01-\uff5e]/.test(char)) return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  return INVISIBLE.test(char) ? '' : ' ';
}

function lengthOf(mark: Markup | undefined): number {
  return mark === undefined ? 0 : mark.to - mark.from;
}
