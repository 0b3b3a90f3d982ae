/** Applies ignore comments, and reports those that ignore nothing. */
import type { PagedText } from '../paged-text.ts';
import type { IgnoreComment } from '../profile/types.ts';
import type { RuleSetting } from '../settings.ts';
import type { Finding } from './finding.ts';

interface Stretch {
  readonly comment: IgnoreComment;
  /** Empty: every rule. */
  readonly rules: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

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
  const used = new Set<IgnoreComment>();
  const kept = findings.filter((finding) => {
    const by = stretches.filter(
      ({ rules, start, end }) =>
        finding.start >= start && finding.start < end && (rules.size === 0 || rules.has(finding.rule)),
    );
    for (const { comment } of by) used.add(comment);
    return by.length === 0;
  });
  if (unused === 'off') return kept;
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

function stretchesOf(text: PagedText, ignores: readonly IgnoreComment[]): Stretch[] {
  return ignores.flatMap((comment, index) => {
    const rules = new Set(comment.rules.map((rule) => rule.text));
    switch (comment.kind) {
      case 'file':
        return [{ comment, rules, start: 0, end: Infinity }];
      case 'line':
        return [{ comment, rules, start: text.lineStart(comment.start), end: text.lineEnd(comment.end) }];
      case 'next-line': {
        // formatters put an empty line behind a comment: the next line is the next one that holds something
        const start = firstText(text, text.lineEnd(comment.end));
        if (start === undefined) return [];
        return [{ comment, rules, start, end: text.lineEnd(start) }];
      }
      case 'disable': {
        const end = ignores.find(
          (other, at) =>
            at > index &&
            other.kind === 'enable' &&
            (other.rules.length === 0 || other.rules.some((rule) => rules.has(rule.text))),
        );
        return [{ comment, rules, start: comment.end, end: end?.start ?? Infinity }];
      }
      case 'enable':
        return [];
    }
  });
}

/** The first character from an offset on that is no white space. */
function firstText(text: PagedText, offset: number): number | undefined {
  for (let line = offset; line < text.length; line = text.lineEnd(line) + 1) {
    const indent = text.slice(line, text.lineEnd(line)).search(/\S/);
    if (indent >= 0) return line + indent;
  }
  return undefined;
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
