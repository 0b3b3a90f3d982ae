/** Applies ignore comments, and reports those that ignore nothing. */
import type { PagedText } from '../paged-text.ts';
import type { IgnoreComment } from '../profile/types.ts';
import type { RuleSetting } from '../settings.ts';
import type { Finding } from './finding.ts';
import { coveredBy, holdingOneOf, stretchesOf } from './ignored-stretches.ts';

/**
 * @param unused what an ignore comment that ignores nothing is
 * @param pending the rules whose findings are not in yet: a comment that may ignore one of them is not called useless
 */
export function applyIgnores(
  text: PagedText,
  ignores: readonly IgnoreComment[],
  findings: readonly Finding[],
  unused: RuleSetting,
  pending: ReadonlySet<string>,
): Finding[] {
  if (ignores.length === 0) return [...findings];
  const stretches = stretchesOf(text, ignores);
  const isIgnored = coveredBy(stretches);
  const kept = findings.filter((finding) => !isIgnored(finding));
  if (unused === 'off') return kept;
  const used = new Set(stretches.filter(holdingOneOf(findings)).map(({ comment }) => comment));
  for (const comment of ignores) {
    if (comment.kind === 'enable' || used.has(comment)) continue;
    if (mayIgnore(comment, pending)) continue;
    kept.push({
      rule: 'unused-ignore',
      severity: unused,
      start: comment.start,
      end: comment.end,
      message: 'This comment ignores nothing: there is no finding here that it switches off.',
      fixes: [{ title: 'Remove this comment', edits: [removal(text, comment)], sure: true }],
    });
  }
  return kept;
}

function mayIgnore({ rules }: IgnoreComment, pending: ReadonlySet<string>): boolean {
  return pending.size > 0 && (rules.length === 0 || rules.some(({ text }) => pending.has(text)));
}

/** The comment, and its line where it stands alone; at the end of a line, with the space in front of it. */
function removal(text: PagedText, { start, end }: IgnoreComment): { start: number; end: number; text: string } {
  const lineStart = text.lineStart(start);
  const lineEnd = text.lineEnd(end);
  const isLast = /^\s*$/.test(text.slice(end, lineEnd));
  if (isLast && /^\s*$/.test(text.slice(lineStart, start))) {
    return { start: lineStart, end: Math.min(lineEnd + 1, text.length), text: '' };
  }
  return { start: isLast && text.slice(start - 1, start) === ' ' ? start - 1 : start, end, text: '' };
}
