/** Bytes to text, in the encodings that spreadsheets save: UTF-8, UTF-16 and Windows-1252. */

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Whether some bytes mean nothing in the encoding; each was read as U+FFFD. */
  readonly damaged: boolean;
}

/** Decodes any bytes. A byte order mark decides; else valid UTF-8 is UTF-8, zeros in every second byte are UTF-16, and the rest is Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', damaged: false };
  } catch {
    const utf8 = decodeAs('utf-8', bytes);
    return isMostlyUtf8(utf8.text)
      ? utf8
      : { text: decodeWindows1252(bytes), encoding: 'windows-1252', damaged: false };
  }
}

function decodeAs(encoding: Exclude<Decoded['encoding'], 'windows-1252'>, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.includes('\uFFFD') };
}

/** A UTF-8 text with a damaged place: more of its characters beyond ASCII are whole than broken. */
function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole > broken;
}

/** UTF-16 without a byte order mark: Western text has a zero in nearly every second byte, and hardly any in the others. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (sample < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = sample / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

/** The characters of the bytes 0x80 to 0x9F. The five that Windows-1252 leaves open stay what Unicode has at their place. */
const WINDOWS_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Done by hand: the TextDecoder of several versions of Node reads Windows-1252 as Latin-1 and so loses every curly quote. */
function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}
