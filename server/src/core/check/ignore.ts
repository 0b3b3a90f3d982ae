/** Applies ignore comments, and reports those that ignore nothing. */
import type { Messages } from '../messages/messages.ts';
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
  messages: Messages,
): Finding[] {
  if (ignores.length === 0) return [...findings];
  const stretches = stretchesOf(text, ignores);
  const isIgnored = createCover(stretches);
  const kept = findings.filter(({ rule, start }) => !isIgnored(rule, start));
  if (unused === 'off') return kept;
  const used = usedBy(stretches, findings);
  const say = messages.rules['unused-ignore'];
  for (const comment of ignores) {
    if (comment.kind === 'enable' || used.has(comment)) continue;
    if (mayIgnore(comment, pending)) continue;
    kept.push({
      rule: 'unused-ignore',
      severity: unused,
      start: comment.start,
      end: comment.end,
      message: say.found,
      fixes: [{ title: say.remove, edits: [removal(text, comment)], sure: true }],
    });
  }
  return kept;
}

const ANY_RULE = '';

/** Answers whether a stretch silences a rule at a place. However many stretches there are, an answer is quick. */
function createCover(stretches: readonly Stretch[]): (rule: string, at: number) => boolean {
  /** By rule, the stretches in order, each with the farthest end of those up to it. */
  const covers = new Map<string, { readonly start: number; readonly end: number }[]>();
  for (const { rules, start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    for (const rule of rules.size === 0 ? [ANY_RULE] : rules) {
      const known = covers.get(rule) ?? [];
      known.push({ start, end: Math.max(end, known.at(-1)?.end ?? 0) });
      covers.set(rule, known);
    }
  }
  const covered = (rule: string, at: number): boolean => {
    const all = covers.get(rule);
    return all !== undefined && (all[countUntil(all, at) - 1]?.end ?? 0) > at;
  };
  return (rule, at) => covered(ANY_RULE, at) || covered(rule, at);
}

/** The comments with a finding in their stretch. */
function usedBy(stretches: readonly Stretch[], findings: readonly Finding[]): ReadonlySet<IgnoreComment> {
  const places = new Map<string, Finding[]>([[ANY_RULE, [...findings].sort((a, b) => a.start - b.start)]]);
  for (const finding of places.get(ANY_RULE)!) {
    const known = places.get(finding.rule);
    if (known === undefined) places.set(finding.rule, [finding]);
    else known.push(finding);
  }
  const isUsed = ({ rules, start, end }: Stretch): boolean =>
    (rules.size === 0 ? [ANY_RULE] : [...rules]).some((rule) => {
      const all = places.get(rule) ?? [];
      const next = all[countUntil(all, start - 1)];
      return next !== undefined && next.start < end;
    });
  return new Set(stretches.filter(isUsed).map(({ comment }) => comment));
}

/** How many of some things, which are in order, begin at a place or before it. */
function countUntil(all: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mayIgnore({ rules }: IgnoreComment, pending: ReadonlySet<string>): boolean {
  return pending.size > 0 && (rules.length === 0 || rules.some(({ text }) => pending.has(text)));
}

function stretchesOf(text: PagedText, ignores: readonly IgnoreComment[]): Stretch[] {
  const ends = endsOf(ignores);
  return ignores.flatMap((comment) => {
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
        return [{ comment, rules, start: comment.end, end: ends.get(comment) ?? Infinity }];
      }
      case 'enable':
        return [];
    }
  });
}

/** Where what a comment switches off is switched on again: at the next comment that does so for all rules, or for one of its own. */
function endsOf(ignores: readonly IgnoreComment[]): ReadonlyMap<IgnoreComment, number> {
  const ends = new Map<IgnoreComment, number>();
  const next = new Map<string, number>();
  for (const comment of [...ignores].reverse()) {
    const rules = comment.rules.map(({ text }) => text);
    if (comment.kind === 'enable')
      for (const rule of rules.length === 0 ? [ANY_RULE] : rules) next.set(rule, comment.start);
    else ends.set(comment, Math.min(...[ANY_RULE, ...rules].map((rule) => next.get(rule) ?? Infinity)));
  }
  return ends;
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
