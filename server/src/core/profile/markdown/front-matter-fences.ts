/** Where the front matter of a document ends: YAML between two fences, at the very start and nowhere else. */
import type { PagedText } from '../../paged-text.ts';

/** Longer front matter is some other program's data. */
const LONGEST = 64 * 1024;
const BEGINNING = /^\uFEFF?---/;
/** A key of a YAML mapping. Without one, what stands between two rules is prose. */
const KEY = /^(?:[\w.$@-][^:#\n]{0,80}|"[^"\n]{0,80}"|'[^'\n]{0,80}'):(?:\s|$)/m;

/**
 * The offset of the line that closes the front matter, `---` or `...`; `undefined` where the document has none. A line of
 * hyphens that nothing closes, or behind which no YAML stands, is a rule.
 */
export function frontMatterEnd(text: PagedText): number | undefined {
  if (!BEGINNING.test(text.slice(0, 4))) return undefined;
  const head = text.slice(0, LONGEST);
  const open = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(head);
  if (open === null) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(head.slice(open[0].length));
  if (close === null) return undefined;
  const yaml = head.slice(open[0].length, open[0].length + close.index);
  return KEY.test(yaml) || saysNothing(yaml) ? open[0].length + close.index : undefined;
}

/** Empty lines and comments alone. */
function saysNothing(yaml: string): boolean {
  return yaml.split(/\r\n?|\n/).every((line) => /^\s*(?:#|$)/.test(line));
}
