/** The ZIP archive that a workbook is: its list of parts, and each part expanded within limits. */
import { Inflate } from 'fflate';
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

const INCOMPLETE: Refusal = {
  refused: true,
  id: 'truncated',
  message:
    'This workbook is incomplete or damaged: its end is missing. Was it still being copied or downloaded? Copy it again.',
};

/** The parts of an archive by name, from its central directory. Reads nothing else. */
export function readDirectory(bytes: Uint8Array, limits: Limits): Map<string, ZipPart> | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return INCOMPLETE;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) {
    const message = `This archive holds ${count.toLocaleString('en')} files; a workbook has far fewer. It is not opened.`;
    return { refused: true, id: 'too-many-entries', message };
  }
  const parts = new Map<string, ZipPart>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return INCOMPLETE;
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

/** Expands a part. `what` names it for its owner: "This sheet". */
export type Expander = (part: ZipPart, what: string) => Uint8Array | Refusal;

/** Expands parts of one archive; what all of them together may grow to is bounded. */
export function createExpander(bytes: Uint8Array, limits: Limits): Expander {
  let left = limits.expandedBytes;
  return (part, what) => {
    const packed = packedBytes(bytes, part, what);
    if (isRefusal(packed)) return packed;
    const most = Math.min(limits.partBytes, left);
    const expanded = part.method === 0 ? packed : inflate(packed, part.expanded, most, limits.ratio, what);
    if (isRefusal(expanded)) return expanded;
    if (expanded.length > most) return tooLarge(what, most);
    left -= expanded.length;
    return expanded;
  };
}

/** A part as it lies in the archive. */
function packedBytes(bytes: Uint8Array, part: ZipPart, what: string): Uint8Array | Refusal {
  if (part.encrypted) {
    const message =
      'This archive is protected with a password and cannot be read. Save the workbook without the password.';
    return { refused: true, id: 'encrypted', message };
  }
  if (part.method !== 0 && part.method !== 8) {
    const message = `${what} is packed in an unusual way. Open the workbook and save it again.`;
    return { refused: true, id: 'unreadable', message };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== LOCAL_HEADER) return INCOMPLETE;
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (start + part.packed > bytes.length) return INCOMPLETE;
  return bytes.subarray(start, start + part.packed);
}

/** How much is handed to the library at once: it may grow a thousandfold before it can be counted. */
const CHUNK = 8 * 1024;

/** Below this size a part may shrink as well as it likes. */
const SMALL = 1024 * 1024;

function inflate(
  packed: Uint8Array,
  declared: number,
  most: number,
  ratio: number,
  what: string,
): Uint8Array | Refusal {
  if (declared > most) return tooLarge(what, most);
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
      if (size > most) return tooLarge(what, most);
      if (size > SMALL && size > to * ratio) {
        const message = `${what} grows more than ${ratio} times when it is unpacked, as no real sheet does. It is not read.`;
        return { refused: true, id: 'zip-bomb', message };
      }
    }
  } catch {
    return {
      ...INCOMPLETE,
      message: `${what} is damaged and cannot be unpacked. Copy or save the workbook again.`,
    };
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(what: string, most: number): Refusal {
  const message = `${what} is larger than ${sizeInWords(most)} when it is unpacked; a framework is far smaller. Remove rows, sheets and pictures that do not belong to the framework.`;
  return { refused: true, id: 'too-large', message };
}
