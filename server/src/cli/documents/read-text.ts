/** The text of a file as editors read it. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Messages } from '../../core/messages/messages.ts';
import { MOST_DOCUMENT_BYTES, tooLarge } from '../../word/archive.ts';
import { importWord } from '../../word/import.ts';
import { decode, encodingOf } from '../../workspace/decode.ts';
import { MOST_BYTES } from '../../workspace/document-kinds.ts';

/** The text, or in words why it is not read. Throws the system's error where the file cannot be read. */
export type ReadText = { readonly text: string } | { readonly tooLarge: string };

/** @param most as many bytes are read */
export function readText(file: string, most = MOST_BYTES): ReadText {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > most) return { tooLarge: `it is too large to be a role profile (${sizes(size, most)})` };
    // the size of some files is not what can be read from them
    if (size === 0 || size > room.length) return { text: decode(readFileSync(descriptor)) };
    const length = readSync(descriptor, room, 0, size, 0);
    return { text: decode(length === size ? room.subarray(0, length) : readFileSync(descriptor)) };
  } finally {
    closeSync(descriptor);
  }
}

/** Most documents find room in it, so that none needs memory of its own. */
const room = Buffer.allocUnsafeSlow(256 * 1024);

/** Writes a text as some bytes were written: in their encoding, with their mark. */
export function encode(text: string, like: Uint8Array): Buffer {
  const encoding = encodingOf(like);
  if (encoding === 'utf-8') {
    const marked = like[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf;
    return Buffer.from(marked ? `\uFEFF${text}` : text, 'utf8');
  }
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

const MEGABYTE = 1024 * 1024;

function sizes(size: number, most: number): string {
  if (most < MEGABYTE) return `${size.toLocaleString('en')} bytes; at most ${most.toLocaleString('en')} are read`;
  return `${Math.round(size / MEGABYTE).toLocaleString('en')} MB; at most ${most / MEGABYTE} MB are read`;
}

/** A Word document as the Markdown that is made of it in memory. Throws the system's error where the file cannot be read. */
export function readWordText(
  file: string,
  messages: Messages,
): { readonly text: string } | { readonly refused: string } {
  const { size } = statSync(file);
  if (size > MOST_DOCUMENT_BYTES) return { refused: tooLarge(size, messages) };
  const read = importWord(readFileSync(file), messages);
  return read.ok ? { text: read.markdown } : { refused: read.reason };
}
