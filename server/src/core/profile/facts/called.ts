/** What a code is called where no name of a skill stands: `Backup and Recovery (BURM)`. */
import type { Mention } from '../phrases/types.ts';
import { isSomebody } from '../words/titles.ts';
import type { PlainText } from '../words/plain-text.ts';
import { pieceOf } from './pieces.ts';
import type { Piece } from '../types.ts';

/** So far, in UTF-16 code units, a name begins in front of its code. */
const LONGEST = 80;
/** A few words behind the beginning of a line, or behind what stands before them in a list, and the bracket of the code. */
const IN_FRONT = /(?:^|[\n:;,|])[\s\d.*•–—-]*(\p{Lu}[\p{L}\p{N} /&'’-]{2,60}?) ?[([] ?$/u;
/** Little words are not written large in a title. */
const SMALL = /^(?:\p{Lu}.*|and|of|the|for|to|in|or|&|\/)$/u;
const MOST_WORDS = 6;

/** The words right in front of a code in brackets, where they can only be meant as its name. */
export function calledAs(plain: PlainText, mention: Mention): Piece | undefined {
  const { text } = plain;
  const { code, name, known, run } = mention;
  if (code === undefined || name !== undefined || !known || !/^ ?[)\]]/.test(text.slice(code.end, code.end + 2)))
    return undefined;
  const before = text.slice(Math.max(0, code.start - LONGEST), code.start);
  const words = IN_FRONT.exec(before)?.[1];
  if (words === undefined) return undefined;
  const each = words.split(' ');
  // "Runs the backups (BURM)" is a duty with its skill, and "Backup and Recovery (BURM)" the name of one
  const isName = run !== undefined || (each.length > 1 && each.every((word) => SMALL.test(word)));
  if (!isName || each.length > MOST_WORDS || isSomebody(words)) return undefined;
  const from = code.start - before.length + before.lastIndexOf(words);
  return pieceOf(plain, from, from + words.length);
}
