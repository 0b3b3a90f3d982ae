/**
 * Texts from outside (names of files, definitions, settings, what a document says), made safe for the place where they are
 * shown: they are words there, never markup, links, pictures, icons, commands or control codes. One function for each
 * kind of place; server and client share them.
 */

/** Has no shape of its own, and parts what would be more than words if it stood together. */
const PARTED = '\u200B';

/** Hover, completion's details, page: what Markdown or HTML would take for markup is escaped. One line. */
export function inMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(\s*)(#+|=+|-+|\+|\d+(?=[.)]))(?=[.)]?(?:\s|$))/, withEscapedMark)
    .replace(/\/(?=\/)|\bmailto(?=:)|\bwww(?=\.)|@(?=[\p{L}\p{N}])/giu, `$&${PARTED}`);
}

/** `- a` as `\- a`, but `1. a` as `1\. a`, for a digit cannot be escaped. */
function withEscapedMark(_: string, space: string, mark: string): string {
  return /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}

/**
 * Status item, message, list of choices, completion, tree: plain words in which VS Code looks for links
 * (`[text](command:...)`) and icons (`$(name)`). One line.
 */
export function inLabel(text: string): string {
  return onOneLine(text).replace(/[\]$](?=\()/g, `$&${PARTED}`);
}

/** A page or picture of our own making, as text or in a quoted attribute: HTML, SVG and the XML of workbooks. One line. */
export function inHtml(text: string): string {
  return onOneLine(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Terminal: nothing that could steer it, or pass for a line of its own. One line. */
export function inTerminal(text: string): string {
  return onOneLine(text);
}

/** The text or an attribute of XML or HTML: no tag, no entity, and no character that XML does not have. One line. */
export function inXml(text: string): string {
  return onOneLine(text.replace(/\t/g, ' '))
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function onOneLine(text: string): string {
  return withoutControls(text.replace(/[\r\n\u2028\u2029]+/g, ' '));
}

/** A cell of a table that a spreadsheet opens: no formula, whatever it begins with. One line. */
export function inSpreadsheet(text: string): string {
  const line = onOneLine(text);
  return /^[\s]*[=+\-@\t]/.test(line) ? `'${line}` : line;
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
