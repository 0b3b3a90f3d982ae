/** The ZIP archive that a workbook is: its list of parts, and each part expanded within limits. */
import { Inflate } from 'fflate';
import type { Messages } from '../core/messages/messages.ts';
import type { PartOfFile } from '../core/messages/types.ts';
import { sizeInWords, type Limits } from './limits.ts';

export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  /** As the archive declares it; the truth is counted while expanding. */
  readonly expanded: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Why an archive or a part of it cannot be read: an id of a data problem, with a sentence for its owner. */
export interface Refusal {
  readonly refused: true;
  readonly id: string;
  readonly message: string;
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

type Say = Messages['formats'];

const refusal = (id: string, message: string): Refusal => ({ refused: true, id, message });
const incomplete = (say: Say): Refusal => refusal('truncated', say.incomplete);

/** The parts of an archive by name, from its central directory. Reads nothing else. */
export function readDirectory(bytes: Uint8Array, limits: Limits, say: Say): Map<string, ZipPart> | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return incomplete(say);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) return refusal('too-many-entries', say.tooManyEntries(count));
  const parts = new Map<string, ZipPart>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return incomplete(say);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const part = {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      expanded: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // Parts are addressed without regard to case in a workbook, and some programs write their names with backslashes; of
    // two with one name the first counts.
    const key = name.toLowerCase().replaceAll('\\', '/');
    if (!parts.has(key)) parts.set(key, part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The record at the end of an archive; a comment of up to 64 kB may follow it. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

/** Expands a part. `what` is what it is for its owner. */
export type Expander = (part: ZipPart, what: PartOfFile) => Uint8Array | Refusal;

/** Expands parts of one archive; what all of them together may grow to is bounded. */
export function createExpander(bytes: Uint8Array, limits: Limits, say: Say): Expander {
  let left = limits.expandedBytes;
  return (part, what) => {
    const packed = packedBytes(bytes, part, what, say);
    if (isRefusal(packed)) return packed;
    const most = Math.min(limits.partBytes, left);
    const expanded =
      part.method === 0 ? packed : inflate(packed, part.expanded, { most, ratio: limits.ratio, what, say });
    if (isRefusal(expanded)) return expanded;
    if (expanded.length > most) return tooLarge(what, most, say);
    left -= expanded.length;
    return expanded;
  };
}

/** A part as it lies in the archive. */
function packedBytes(bytes: Uint8Array, part: ZipPart, what: PartOfFile, say: Say): Uint8Array | Refusal {
  if (part.encrypted) return refusal('encrypted', say.encryptedArchive);
  if (part.method !== 0 && part.method !== 8) return refusal('unreadable', say.oddlyPacked(what));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== LOCAL_HEADER) return incomplete(say);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (start + part.packed > bytes.length) return incomplete(say);
  return bytes.subarray(start, start + part.packed);
}

/** How much is handed to the library at once: it may grow a thousandfold before it can be counted. */
const CHUNK = 8 * 1024;

/** Below this size a part may shrink as well as it likes. */
const SMALL = 1024 * 1024;

interface Inflating {
  /** In bytes. */
  readonly most: number;
  readonly ratio: number;
  readonly what: PartOfFile;
  readonly say: Say;
}

function inflate(packed: Uint8Array, declared: number, { most, ratio, what, say }: Inflating): Uint8Array | Refusal {
  if (declared > most) return tooLarge(what, most, say);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    done = final;
  });
  try {
    for (let at = 0; at < packed.length && !done; at += CHUNK) {
      const to = Math.min(at + CHUNK, packed.length);
      stream.push(packed.subarray(at, to), to === packed.length);
      if (size > most) return tooLarge(what, most, say);
      if (size > SMALL && size > to * ratio) return refusal('zip-bomb', say.bomb(what, ratio));
    }
  } catch {
    return refusal('truncated', say.cannotUnpack(what));
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(what: PartOfFile, most: number, say: Say): Refusal {
  return refusal('too-large', say.unpacksTooLarge(what, sizeInWords(most)));
}
