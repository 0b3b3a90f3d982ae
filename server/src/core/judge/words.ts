import { hashText } from './hash.ts';

/**
 * Words of a duty, with where they stand. Both sides of every comparison pass through here, so a rule of folding need
 * not be right English: it need only be the same for the catalogue and for the profile.
 */
export interface Word {
  /** The word as it is compared: lower case, one spelling, numbers by their size. */
  readonly word: string;
  /** The word without its ending: the forms of a verb are one. */
  readonly stem: string;
  readonly hash: number;
  /** Offsets in the text given to `tokenize`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Which clause of the text the word stands in, and which sentence; both count from 0. */
  readonly clause: number;
  readonly sentence: number;
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((w) => [w, '#1'] as const),
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'].map(
    (w) => [w, '#2'] as const,
  ),
  ...['nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'dozen', 'dozens'].map(
    (w) => [w, '#2'] as const,
  ),
  ...['hundred', 'hundreds'].map((w) => [w, '#3'] as const),
  ...['thousand', 'thousands'].map((w) => [w, '#4'] as const),
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['lakh', 5],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['millions', 6],
  ['crore', 7],
  ['crores', 7],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['billions', 9],
  ['tn', 12],
  ['trillion', 12],
]);

const MONEY =
  /(?:[£$€₹¥]|\b(?:R|Rs|INR|USD|GBP|EUR|AUD|NZD|CAD|SGD|ZAR)\.?)\s?(\d[\d.,]*)\s?-?(k|thousand|lakh|mn|m|millions?|crores?|bn|b|billions?|tn|trillion)?(?![\p{L}\p{N}])/iuy;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/uy;

/** Splits a text into words. Linear in its length; never throws. */
export function tokenize(text: string): Word[] {
  const tokens: Word[] = [];
  let clause = 0;
  let sentence = 0;
  let at = 0;
  let afterWord = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const starts = startsToken(code);
    const token = starts ? (moneyAt(text, at, code) ?? wordAt(text, at)) : undefined;
    if (!token) {
      if (afterWord && !starts && endsClause(text, at, code)) {
        clause++;
        sentence += endsSentence(text, at, code) ? 1 : 0;
        afterWord = false;
      }
      at++;
      continue;
    }
    const { word, stem, hash } = token.form;
    tokens.push({ word, stem, hash, start: at, end: token.end, clause, sentence });
    at = token.end;
    afterWord = true;
  }
  return tokens;
}

interface Form {
  readonly word: string;
  readonly stem: string;
  readonly hash: number;
}

interface Found {
  readonly form: Form;
  readonly end: number;
}

/** Forms already worked out: the same few thousand words come again and again. Emptied when it is full. */
const forms = new Map<string, Form>();
const MAX_FORMS = 8_000;
const MAX_KEPT_WORD = 40;

function foldedForm(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const form = formOf(fold(raw));
  if (forms.size >= MAX_FORMS) forms.clear();
  if (raw.length <= MAX_KEPT_WORD) forms.set(raw, form);
  return form;
}

function formOf(word: string): Form {
  return { word, stem: stem(word), hash: hashText(word) };
}

function startsToken(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 36;
  }
  return code !== 0x2013 && code !== 0x2014 && code !== 0x2019 && code !== 0x201c && code !== 0x201d && code !== 0xa0;
}

function endsClause(text: string, at: number, code: number): boolean {
  switch (code) {
    case 44: // , unless inside a number
    case 46: // .
    case 58: // :
      return !isDigit(text.charCodeAt(at + 1));
    case 10:
    case 13:
    case 33: // !
    case 40: // (
    case 41: // )
    case 59: // ;
    case 63: // ?
    case 0x2013:
    case 0x2014:
      return true;
    default:
      return false;
  }
}

function endsSentence(text: string, at: number, code: number): boolean {
  return code === 10 || code === 33 || code === 59 || code === 63 || (code === 46 && !isDigit(text.charCodeAt(at + 1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function moneyAt(text: string, at: number, code: number): Found | undefined {
  // Only a currency sign or a capital can start an amount: the expression is not tried elsewhere.
  if (code !== 36 && code < 128 && !(code >= 65 && code <= 90)) return undefined;
  MONEY.lastIndex = at;
  const match = MONEY.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]!.replace(/,/g, '').replace(/\.(?=.*\.)|\.$/g, ''));
  if (!(value > 0)) return undefined;
  const size = Math.floor(Math.log10(value)) + (SCALES.get((match[2] ?? '').toLowerCase()) ?? 0);
  return { form: formOf(`$${Math.max(0, Math.min(12, size))}`), end: at + match[0].length };
}

function wordAt(text: string, at: number): Found | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (!match) return undefined;
  return { form: foldedForm(match[0]), end: at + match[0].length };
}

/** One spelling for a word: lower case, American endings, a number as `#` and its count of digits. */
export function fold(raw: string): string {
  const lower = raw.toLowerCase().replace(/’/g, "'");
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^(?:19|20)\d\d$/.test(lower)) return '#year';
    const digits = /^\d+/.exec(lower)![0];
    const rest = lower.slice(digits.length);
    return `#${Math.min(digits.length, 7)}${SCALES.has(rest) ? 'k' : rest.slice(0, 4)}`;
  }
  const number = NUMBER_WORDS.get(lower);
  if (number !== undefined) return number;
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return bare.length < 6 ? bare : inAmerican(bare);
}

/** The endings are looked at only where they can stand: the first expressions of a session cost the most. */
function inAmerican(british: string): string {
  let word = british;
  if (word.includes('is')) word = word.replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1');
  word = word.replace('our', 'or');
  if (word.includes('ll')) word = word.replace(/([aeiou]l)l(ing|ed|er|ers)$/, '$1$2');
  if (word.includes('tre')) word = word.replace(/tre(s?)$/, 'ter$1');
  word = word.replace('programme', 'program');
  if (word.includes('enc')) word = word.replace(/(licen|defen|offen)c(e|es)$/, '$1s$2');
  return word;
}

/** The stem of a folded word: enough to make the forms of a verb one. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let end = word.length;
  if (word.endsWith('ing')) end -= 3;
  else if (word.endsWith('ed') || word.endsWith('es')) end -= 2;
  else if (word.endsWith('s')) end -= 1;
  if (word[end - 1] === 'e') end -= 1;
  if (word[end - 1] === word[end - 2] && DOUBLED.includes(word[end - 1]!)) end -= 1;
  if (end < 3) return word;
  return word[end - 1] === 'i' ? `${word.slice(0, end - 1)}y` : word.slice(0, end);
}

const DOUBLED = 'bdgmnprt';
