/** The text of a file as editors read it, out of its bytes. */

const decoders = {
  'utf-8': new TextDecoder('utf-8'),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
} as const;

/** UTF-8 or UTF-16 by its mark, bytes that mean nothing as \uFFFD, the mark itself no character. */
export function decode(bytes: Uint8Array): string {
  return decoders[encodingOf(bytes)].decode(bytes);
}

/** The mark that a file begins with says how it is written. */
export function encodingOf([first, second]: Uint8Array): keyof typeof decoders {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
