/** Tells what a file is from how it begins, whatever it is called. */
import type { Messages } from '../core/messages/messages.ts';

type Say = Messages['formats'];

export type Signature = 'zip' | 'office-97' | keyof Say['otherKind'];

const SIGNATURES: readonly [readonly number[], Signature][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'office-97'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'sevenZip'],
  [[0x52, 0x61, 0x72, 0x21], 'rar'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
];

/** The signature of a file that is not plain text; undefined for what may be text. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1];
}

/** What an Office 97 container holds, as a sentence for its owner: an encrypted workbook, an old .xls, ... */
export function explainOffice97(bytes: Uint8Array, say: Say): { readonly id: string; readonly message: string } {
  // Names of streams stand in UTF-16, at even offsets.
  const names = new TextDecoder('utf-16le').decode(bytes);
  if (names.includes('EncryptedPackage')) {
    return { id: 'encrypted', message: say.encryptedWorkbook };
  }
  if (names.includes('WordDocument')) {
    return { id: 'not-a-framework', message: say.oldWordDocument };
  }
  return { id: 'old-workbook', message: say.oldWorkbook };
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
export function explainMarkup(text: string, say: Say): string | undefined {
  const start = text.slice(0, 2_000).trimStart();
  if (!start.startsWith('<')) return undefined;
  if (/<!doctype html|<html/i.test(start)) return say.webPage;
  if (/Excel\.Sheet|schemas-microsoft-com:office:spreadsheet/.test(start)) {
    return say.xmlWorkbook;
  }
  return /^<(\?xml|[A-Za-z][\w:.-]*[\s/>])/.test(start) ? say.xml : undefined;
}
