/** Keys: capitals inside something longer that is no citation. */

/** So many characters behind a code are looked at. */
const LONGEST = 14;

/**
 * `TECH-SPEC-12`, `PROD-123`, `x-ITOP`, `ITOP.md`, `mail@ITOP`, `PROG12`: true for a code in such a thing.
 * @param start where the code begins in the plain text
 */
export function isPartOfKey(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}_][-.@#=\\]$|[-.@#=\\][-.@#=\\]$|[#@$=\\]$/u.test(before)) return true;
  const after = text.slice(end, end + LONGEST);
  return (
    /^-(?![ ]|\d(?![\p{L}\p{N}_-])|\d[,;:.)\]]|[Ll](?:evel)? ?\d|$)/u.test(after) ||
    /^[.:_=\\][\p{L}\p{N}_]/u.test(after.replace(/^[:=](?:\d|L\d)(?![\p{L}\p{N}])/u, '')) ||
    /^\d\d|^\d[\p{L}_]|^\(\)|^\d?-\d*[\p{L}_]/u.test(after.replace(/^-[Ll](?:evel)? ?\d/, ''))
  );
}
