/** Keys: capitals inside something longer that is no citation. */

import { WORD_CHARACTER } from './letters.ts';

/** So many characters behind a code are looked at. */
const LONGEST = 14;

/**
 * `TECH-SPEC-12`, `PROD-123`, `x-ITOP`, `ITOP.md`, `mail@ITOP`, `PROG12`: true for a code in such a thing.
 * @param start where the code begins in the plain text
 */
export function isPartOfKey(text: string, start: number, end: number): boolean {
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start))) return true;
  const after = text.slice(end, end + LONGEST);
  return (
    HYPHEN.test(after) ||
    MARK.test(after.replace(/^[:=](?:\d|L\d)(?![\p{L}\p{N}])/u, '')) ||
    DIGITS.test(after.replace(/^-[Ll](?:evel)? ?\d/, ''))
  );
}

const BEFORE = new RegExp(`${WORD_CHARACTER}[-.@#=\\\\]$|[-.@#=\\\\][-.@#=\\\\]$|[#@$=\\\\]$`, 'u');
/** A hyphen with anything but a level behind it. */
const HYPHEN = new RegExp(`^-(?![ ]|\\d(?!${WORD_CHARACTER}|-)|\\d[,;:.)\\]]|[Ll](?:evel)? ?\\d|$)`, 'u');
const MARK = new RegExp(`^[.:_=\\\\]${WORD_CHARACTER}`, 'u');
const DIGITS = new RegExp(`^\\d\\d|^\\d(?!\\d)${WORD_CHARACTER}|^\\(\\)|^\\d?-\\d*(?!\\d)${WORD_CHARACTER}`, 'u');
