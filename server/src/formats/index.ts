/**
 * Reads a file of skill data in any of the formats that organisations have. What a file is, its content says and never
 * its ending. The libraries for workbooks, CSV, JSON and Turtle are loaded when the first file needs them.
 */
import type { ReadResult } from '../core/catalogue/raw.ts';
import type { DataProblem } from '../core/catalogue/types.ts';
import type { Messages } from '../core/messages/messages.ts';
import { english } from '../core/messages/messages.ts';
import { editionFromName } from './edition.ts';
import { decodeText, type Decoded } from './encoding.ts';
import { DEFAULT_LIMITS, sizeInWords, type Limits } from './limits.ts';
import { explainMarkup, explainOffice97, looksLikeTurtle, signatureOf } from './signatures.ts';
import { looksLikeText, readText } from './text.ts';

export type { Limits } from './limits.ts';

export interface FrameworkFile {
  /** The name of the file without its folder. It may tell the edition, and nothing else. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits?: Partial<Limits>;
  /** The language of the problems. */
  readonly messages?: Messages;
}

/**
 * Reads the bytes of one file. Never rejects: what is wrong with the file is told in `problems`, and `framework` is
 * missing when nothing could be read or when the file is broken as a whole (half-written, damaged, no framework).
 */
export async function readFramework({
  name,
  bytes,
  limits: changed,
  messages = english,
}: FrameworkFile): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...changed };
  try {
    return withEditionOfName(await readBytes(bytes, limits, messages), name);
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    return failure('unreadable', messages.formats.unreadable(detail));
  }
}

async function readBytes(bytes: Uint8Array, limits: Limits, messages: Messages): Promise<ReadResult> {
  const say = messages.formats;
  if (bytes.length === 0) return failure('empty-file', say.empty);
  if (bytes.length > limits.bytes) {
    const size = sizeInWords(bytes.length);
    return failure('too-large', say.tooLarge(size, sizeInWords(limits.bytes)));
  }
  const signature = signatureOf(bytes);
  if (signature === 'zip') return (await import('./workbook.ts')).readWorkbook(bytes, limits, messages);
  if (signature === 'office-97') {
    const { id, message } = explainOffice97(bytes, say);
    return failure(id, message);
  }
  if (signature !== undefined) return failure('not-a-framework', say.otherKind[signature]);
  const decoded = decodeText(bytes);
  return withEncoding(await readDecoded(decoded.text, limits, messages), decoded, messages);
}

async function readDecoded(text: string, limits: Limits, messages: Messages): Promise<ReadResult> {
  const start = text.slice(0, 1_000).trimStart();
  if (start === '' && text.trim() === '') return failure('empty-file', messages.formats.onlySpaces);
  if (looksLikeTurtle(text)) return (await import('./turtle.ts')).readTurtle(text, limits, messages);
  const markup = explainMarkup(text, messages.formats);
  if (markup !== undefined) return failure('not-a-framework', markup);
  if (/^[[{]/.test(start) || /^\/[/*]/.test(start)) return (await import('./json.ts')).readJson(text, limits, messages);
  if (looksLikeText(text)) return readText(text, limits, messages);
  return (await import('./csv.ts')).readCsv(text, limits, messages);
}

function failure(id: string, message: string): ReadResult {
  return { problems: [{ severity: 'error', id, message }] };
}

/** Tells bytes that mean nothing, and characters that no text has. */
function withEncoding(
  { framework, problems }: ReadResult,
  { text, encoding, damaged }: Decoded,
  messages: Messages,
): ReadResult {
  const told: DataProblem[] = [...problems];
  if (damaged) {
    const message = messages.data.damaged(encoding.toUpperCase());
    told.push({ severity: 'warning', id: 'damaged-characters', message });
  }
  if (text.includes('\0')) {
    const message = messages.data.oddCharacters;
    told.push({ severity: 'warning', id: 'odd-characters', message });
  }
  return { ...(framework && { framework: { ...framework, encoding } }), problems: told };
}

/** A file that does not tell its edition may have it in its name. A house framework has editions of its own. */
function withEditionOfName(result: ReadResult, name: string): ReadResult {
  const { framework } = result;
  if (framework === undefined || framework.edition !== undefined || framework.id !== undefined) return result;
  const edition = editionFromName(name);
  return edition === undefined ? result : { ...result, framework: { ...framework, edition } };
}
