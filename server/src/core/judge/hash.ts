/** Hashes of words and pieces of words: unsigned 32-bit, the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finishHash(hash);
}

/** The hash of two things in this order. */
export function hashPair(first: number, second: number): number {
  return finishHash(Math.imul(first ^ 0x7f4a7c15, 0x01000193) ^ second);
}

export function finishHash(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
