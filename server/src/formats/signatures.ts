/** Tells what a file is from how it begins, whatever it is called. */

export interface Signature {
  readonly kind: 'zip' | 'office-97' | 'other';
  /** What a person calls it: `a PNG picture`. */
  readonly what: string;
}

const SIGNATURES: readonly [readonly number[], Signature][] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip', what: 'a workbook' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'zip', what: 'an empty archive' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: 'office-97', what: 'an old Office file' }],
  [[0x89, 0x50, 0x4e, 0x47], { kind: 'other', what: 'a PNG picture' }],
  [[0xff, 0xd8, 0xff], { kind: 'other', what: 'a JPEG picture' }],
  [[0x47, 0x49, 0x46, 0x38], { kind: 'other', what: 'a GIF picture' }],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], { kind: 'other', what: 'a PDF document' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { kind: 'other', what: 'an RTF document' }],
  [[0x1f, 0x8b], { kind: 'other', what: 'a compressed file (gzip)' }],
  [[0x37, 0x7a, 0xbc, 0xaf], { kind: 'other', what: 'a compressed file (7z)' }],
  [[0x52, 0x61, 0x72, 0x21], { kind: 'other', what: 'a compressed file (RAR)' }],
  [[0x7f, 0x45, 0x4c, 0x46], { kind: 'other', what: 'a program' }],
];

/** The signature of a file that is not plain text; undefined for what may be text. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1];
}

/** What an Office 97 container holds, as a sentence for its owner: an encrypted workbook, an old .xls, ... */
export function explainOffice97(bytes: Uint8Array): { readonly id: string; readonly message: string } {
  // Names of streams stand in UTF-16, at even offsets.
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) {
    const message =
      'This workbook is protected with a password and cannot be read. Save a copy without the password (in Excel: File, Info, Protect Workbook) and put that copy here.';
    return { id: 'encrypted', message };
  }
  if (names.includes('WordDocument')) {
    return {
      id: 'not-a-framework',
      message: 'This is an old Word document. Put the workbook, CSV or JSON file of the framework here instead.',
    };
  }
  return {
    id: 'old-workbook',
    message:
      'This workbook has the old format of Excel 97 (.xls). Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
  };
}

/** Whether a text looks like Turtle: it begins, comments apart, with a prefix, a base or an address in angle brackets. */
export function looksLikeTurtle(text: string): boolean {
  const start = text.slice(0, 20_000).replace(/^\s*(?:#.*\n\s*)*/, '');
  return (
    /^(?:@prefix|@base|prefix\s+\S*:|base\s+<)/i.test(start) ||
    /^<(?:[a-z][a-z0-9+.-]*:\/\/|urn:)[^\s<>]*>\s/i.test(start)
  );
}

/** What a text is that is no framework, for example a web page; undefined when it may be one. */
export function explainMarkup(text: string): string | undefined {
  const start = text.slice(0, 2_000).trimStart();
  if (!start.startsWith('<')) return undefined;
  if (/<!doctype html|<html/i.test(start))
    return 'This is a web page, not a framework. Download the file itself and put that here.';
  if (/Excel\.Sheet|schemas-microsoft-com:office:spreadsheet/.test(start)) {
    return 'This workbook is saved as XML. Open it and save it as "Excel Workbook (.xlsx)" or as CSV.';
  }
  return /^<(\?xml|[A-Za-z][\w:.-]*[\s/>])/.test(start)
    ? 'This is an XML file, which is none of the formats that can be read. Save the framework as a workbook (.xlsx), as CSV or as JSON.'
    : undefined;
}
