/** The archive that a Word document is: what a file really is, and the text of its parts, within limits. */
import { DEFAULT_LIMITS, sizeInWords, type Limits } from '../formats/limits.ts';
import { explainMarkup, explainOffice97, signatureOf } from '../formats/signatures.ts';
import { openArchive, PartRefused, type Archive } from '../formats/workbook-archive.ts';
import { XmlRefused } from '../formats/workbook-xml.ts';
import { createExpander, isRefusal, readDirectory } from '../formats/zip.ts';
import type { Messages } from '../core/messages/messages.ts';

/** Thrown where a document cannot be read, in words for its owner; caught in import.ts. */
export class DocumentRefused extends Error {}

export interface WordArchive extends Archive {
  readonly names: readonly string[];
  /** The part that holds the text, `word/document.xml` in most documents. */
  readonly main: string;
  /** A part as it is; `undefined` where there is none. @throws PartRefused */
  bytes(name: string): Uint8Array | undefined;
  /** A name as the archive has it; `names` are in small letters. */
  nameOf(name: string): string;
}

/** The bounds are those of workbooks. A document has more text in one part, and pictures that are never unpacked. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, entries: 10_000 };

/** A larger document is not read, in bytes. */
export const MOST_DOCUMENT_BYTES = LIMITS.bytes;

/** Why a document of this size is not read. */
export function tooLarge(size: number, { word: { refused } }: Messages): string {
  return refused.tooLarge(sizeInWords(size), sizeInWords(LIMITS.bytes));
}

/** @throws DocumentRefused for whatever is no Word document, or cannot be read */
export function openWordArchive(bytes: Uint8Array, messages: Messages): WordArchive {
  const { formats } = messages;
  const { refused } = messages.word;
  const refuse = (reason: string): never => {
    throw new DocumentRefused(reason);
  };
  if (bytes.length === 0) refuse(refused.empty);
  if (bytes.length > LIMITS.bytes) refuse(tooLarge(bytes.length, messages));
  const signature = signatureOf(bytes);
  if (signature === 'office-97') {
    const isProtected = explainOffice97(bytes, formats).id === 'encrypted';
    refuse(isProtected ? refused.protectedDocument : isOldWord(bytes) ? refused.oldWord : refused.notWord);
  }
  if (signature !== 'zip') refuse(whatItIs(bytes, messages));
  const parts = readDirectory(bytes, LIMITS, formats);
  if (isRefusal(parts)) return refuse(parts.id === 'too-many-entries' ? refused.tooMuch : refused.damaged);
  const expand = createExpander(bytes, LIMITS, formats);
  const archive = {
    ...openArchive(parts, expand),
    nameOf: (name: string) => parts.get(name)?.name ?? name,
    bytes(name: string) {
      const part = parts.get(name);
      if (part === undefined) return undefined;
      const expanded = expand(part, 'workbook');
      if (isRefusal(expanded)) throw new PartRefused(expanded);
      return expanded;
    },
  };
  const names = [...parts.keys()];
  if (parts.has('word/document.xml')) return { ...archive, names, main: 'word/document.xml' };
  const main = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  if (main !== undefined) return { ...archive, names, main };
  if (parts.has('content.xml')) return refuse(refused.openDocument);
  if (names.some((name) => name.startsWith('xl/'))) return refuse(refused.workbook);
  if (names.some((name) => name.startsWith('ppt/'))) return refuse(refused.presentation);
  return refuse(refused.notWord);
}

/** The name of a stream of the container, in UTF-16. */
function isOldWord(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('WordDocument');
}

/** What is neither an archive nor an old Office file. */
function whatItIs(bytes: Uint8Array, { word: { refused }, formats }: Messages): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
  if (start.startsWith('%PDF-')) return refused.pdf;
  if (start.startsWith('{\\rtf')) return refused.richText;
  return explainMarkup(start, formats) === undefined ? refused.notWord : refused.webPage;
}

/** Why something that was thrown while a document was read stopped the reading, in words; `undefined` for any other error. */
export function refusalInWords(error: unknown, { word: { refused } }: Messages): string | undefined {
  if (error instanceof DocumentRefused) return error.message;
  if (error instanceof XmlRefused) return error.reason === 'doctype' ? refused.doctype : refused.damaged;
  if (!(error instanceof PartRefused)) return undefined;
  switch (error.refusal.id) {
    case 'zip-bomb':
      return refused.bomb;
    case 'too-large':
      return refused.tooMuch;
    case 'encrypted':
      return refused.protectedDocument;
    default:
      return refused.damaged;
  }
}
