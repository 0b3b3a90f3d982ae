/**
 * The words of a stretch of Markdown without its markup: emphasis, code marks, tags, comments and URLs go, links keep
 * their text. Every character of the result knows where it stood.
 */
import type { Span } from './types.ts';

export interface PlainText {
  readonly text: string;
  /** URLs of links and bare URLs, with their places in the document. */
  readonly urls: readonly Url[];
  /** The document's span of a stretch of `text`; offsets in `text` in UTF-16 code units. */
  span(from: number, to: number): Span;
}

const MARKUP =
  /[*_`~\\[\]<&\r\n\t\u00a0\u00ad\u2000-\u2012\u2015\u2028-\u202f\u2060-\u2069\u2212\ufeff]|https?:\/\/|www\./;
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
export function plainText(source: string, start: number, end: number): PlainText {
  const raw = source.slice(start, end);
  if (!MARKUP.test(raw)) {
    return { text: raw, urls: [], span: (from, to) => ({ start: start + from, end: start + to }) };
  }
  return stripMarkup(raw, start);
}

function stripMarkup(raw: string, offset: number): PlainText {
  const chars: string[] = [];
  const places: number[] = [];
  const opened: number[] = [];
  const urls: Url[] = [];
  const emit = (char: string, at: number): void => {
    chars.push(char);
    places.push(at);
  };
  const space = (at: number): void => {
    if (chars.length > 0 && chars.at(-1) !== ' ') emit(' ', at);
  };

  for (let i = 0; i < raw.length; i++) {
    const char = raw[i]!;
    switch (char) {
      case '\\':
        if (i + 1 < raw.length && /[!-/:-@[-`{-~]/.test(raw[i + 1]!)) emit(raw[++i]!, offset + i);
        else emit(char, offset + i);
        break;
      case '*':
      case '`':
      case '~':
        break;
      case '_':
        if (isWord(raw[i - 1]) && isWord(raw[i + 1])) emit(char, offset + i);
        break;
      case '[':
        if (raw[i - 1] === '!' || raw[i + 1] === '^') {
          const skipped = (raw[i + 1] === '^' ? FOOTNOTE : IMAGE).exec(raw.slice(i, i + 2000));
          if (skipped !== null) {
            i += skipped[0].length - 1;
            break;
          }
        }
        opened.push(chars.length);
        emit(char, offset + i);
        break;
      case ']': {
        const close = linkEnd(raw, i + 1);
        const open = opened.pop();
        if (close < 0 || open === undefined) {
          emit(char, offset + i);
          break;
        }
        chars.splice(open, 1);
        places.splice(open, 1);
        if (raw[i + 1] === '(') {
          const label = { from: open, to: chars.length };
          urls.push({ url: raw.slice(i + 2, close), label, start: offset + i + 2, end: offset + close });
        }
        i = close;
        break;
      }
      case '<': {
        if (raw.startsWith('<!--', i)) {
          const close = raw.indexOf('-->', i + 4);
          i = close < 0 ? raw.length : close + 2;
          space(offset + Math.min(i, raw.length - 1));
          break;
        }
        const tag = /^<(?:\/?[a-zA-Z][^<>]{0,500}|https?:[^<>\s]*)>/.exec(raw.slice(i, i + 520));
        if (tag === null) emit(char, offset + i);
        else {
          if (/^<https?:/.test(tag[0])) {
            urls.push({ url: tag[0].slice(1, -1), start: offset + i + 1, end: offset + i + tag[0].length - 1 });
          }
          if (!/^<\/?(?:b|i|em|strong|code|span|a|u|mark|small|sub|sup)\b/i.test(tag[0])) space(offset + i);
          i += tag[0].length - 1;
        }
        break;
      }
      case '&': {
        const entity = /^&(#?\w{2,8});/.exec(raw.slice(i, i + 12));
        const known = entity === null ? undefined : ENTITIES.get(entity[1]!);
        if (known === undefined) emit(char, offset + i);
        else {
          emit(known, offset + i);
          i += entity![0].length - 1;
        }
        break;
      }
      case '\n':
        space(offset + i);
        while (i + 1 < raw.length && /[ \t>]/.test(raw[i + 1]!)) i++;
        break;
      case '\r':
        break;
      case '\u2010':
      case '\u2011':
        emit('-', offset + i);
        break;
      case '\u2012':
      case '\u2015':
      case '\u2212':
        emit('–', offset + i);
        break;
      case 'h':
      case 'w': {
        const url = isWord(raw[i - 1]) ? null : /^(?:https?:\/\/|www\.)[^\s<>|)\]]*/.exec(raw.slice(i, i + 2000));
        if (url === null) emit(char, offset + i);
        else {
          urls.push({ url: url[0], start: offset + i, end: offset + i + url[0].length });
          space(offset + i);
          i += url[0].length - 1;
        }
        break;
      }
      default:
        if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(char)) break;
        emit(/\s/.test(char) ? ' ' : char, offset + i);
    }
  }
  return {
    text: chars.join(''),
    urls,
    span: (from, to) => {
      const first = places[from] ?? offset + raw.length;
      return { start: first, end: to > from ? places[to - 1]! + 1 : first };
    },
  };
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
