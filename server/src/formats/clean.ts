/**
 * Takes the quirks of file formats out of a text and keeps what its author wrote.
 * HTML, Markdown and links stay as they are, as plain text: whoever shows the text escapes it.
 */

/** Excel's way to write a carriage return, and other characters that XML cannot hold: `_x000D_`. */
const EXCEL_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Everything that has no visible shape of its own, tabs and newlines apart. */
// eslint-disable-next-line no-control-regex -- these are the characters to find
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/g;

/** Marks and overrides of the writing direction. They can make a text read otherwise than it is checked, so none is kept. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Spaces that are not one plain space. */
const ODD_SPACES =
  /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{2,}|[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Whatever any step below would change. Most texts hold none of it and are done. */
const ANYTHING_ODD =
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u061C\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]| {2}| \n|\n |\n{3}|_x[0-9A-Fa-f]{4}_/;

/** No text of a framework is nearly as long, in UTF-16 code units; what comes behind is not looked at. */
const LONGEST = 100_000;

/** A text of several lines: its newlines are kept, at most one empty line between two others. */
function cleanText(text: string): string {
  return withoutOddities(text).trim();
}

/** A text of one line: a code, a name, a level. Newlines become spaces. */
export function cleanLine(text: string): string {
  return withoutOddities(text).trim().replace(/\n+/g, ' ');
}

/** `cleanText`, or undefined where nothing is left. */
export function textOrNothing(text: string | undefined): string | undefined {
  const clean = text === undefined ? '' : cleanText(text);
  return clean === '' ? undefined : clean;
}

/** `cleanLine`, or undefined where nothing is left. */
export function lineOrNothing(text: string | undefined): string | undefined {
  const clean = text === undefined ? '' : cleanLine(text);
  return clean === '' ? undefined : clean;
}

function withoutOddities(whole: string): string {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  if (!ANYTHING_ODD.test(text)) return text;
  return text
    .replace(EXCEL_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROL, '')
    .replace(BIDI, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(ODD_SPACES, ' ')
    .replace(/ \n ?|\n /g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
