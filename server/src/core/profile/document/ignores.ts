/** The comments that switch findings off: `<!-- role-profiles-disable-next-line undefined-level -->`. */
import { detached } from '../../detached.ts';
import type { IgnoreComment, Span } from '../types.ts';

/** A comment names a few rules and gives a reason. */
const COMMENT =
  /<!--\s{0,20}role-profiles-(disable-next-line|disable-line|disable-file|disable|enable)\b([^<>]{0,1000}?)-->/g;
const KINDS = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'disable',
  enable: 'enable',
} as const;

/** Takes a text and the spans of its code, in which nothing is a comment. Text behind ` -- ` explains and is not read. */
export function readIgnores(text: string, code: readonly Span[]): IgnoreComment[] {
  if (!text.includes('role-profiles-')) return [];
  const found: IgnoreComment[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const start = match.index;
    // shown as code, it is an example
    if (text[start - 1] === '`' || code.some((span) => start >= span.start && start < span.end)) continue;
    const list = match[2]!.split(/\s--\s/)[0]!;
    const listAt = start + match[0].indexOf(match[2]!, match[0].indexOf(match[1]!) + match[1]!.length);
    const rules = [...list.matchAll(/[\w-]+/g)].map((rule) => ({
      text: detached(rule[0]),
      start: listAt + rule.index,
      end: listAt + rule.index + rule[0].length,
    }));
    found.push({ kind: KINDS[match[1] as keyof typeof KINDS], rules, start, end: start + match[0].length });
  }
  return found;
}
