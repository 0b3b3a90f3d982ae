/** The stretches of a document in which ignore comments switch findings off, each looked at once however many there are. */
import type { PagedText } from '../paged-text.ts';
import type { IgnoreComment, Span } from '../profile/types.ts';
import { firstAtOrAfter, lastAtOrBefore } from '../sorted.ts';
import type { Finding } from './finding.ts';

export interface Stretch {
  readonly comment: IgnoreComment;
  /** Empty: every rule. */
  readonly rules: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

type Placed = Pick<Finding, 'rule' | 'start'>;

/** Under this name stand all rules together. */
const EVERY_RULE = '';

export function stretchesOf(text: PagedText, ignores: readonly IgnoreComment[]): Stretch[] {
  const ends = endsOf(ignores);
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
      case 'disable':
        return [{ comment, rules, start: comment.end, end: ends[index]! }];
      case 'enable':
        return [];
    }
  });
}

/** Where what each comment switches off is switched on again: at the next comment that does so for all rules or one of its own. */
function endsOf(ignores: readonly IgnoreComment[]): number[] {
  const next = new Map<string, number>();
  return ignores
    .toReversed()
    .map(({ kind, rules, start }) => {
      const named = rules.map((rule) => rule.text);
      if (kind === 'enable') for (const rule of named.length === 0 ? [EVERY_RULE] : named) next.set(rule, start);
      return [EVERY_RULE, ...named].reduce((first, rule) => Math.min(first, next.get(rule) ?? Infinity), Infinity);
    })
    .reverse();
}

/** @returns what tells whether one of the stretches holds a finding and is about its rule */
export function coveredBy(stretches: readonly Stretch[]): (finding: Placed) => boolean {
  const byRule = grouped(stretches, ({ rules }) => (rules.size === 0 ? [EVERY_RULE] : rules));
  const joined = new Map([...byRule].map(([rule, all]) => [rule, joinedTogether(all)]));
  return ({ rule, start }) =>
    [EVERY_RULE, rule].some((name) => {
      const { starts, ends } = joined.get(name) ?? NOWHERE;
      const last = lastAtOrBefore(starts, start);
      return last < starts.length && starts[last]! <= start && start < ends[last]!;
    });
}

const NOWHERE: { readonly starts: readonly number[]; readonly ends: readonly number[] } = { starts: [], ends: [] };

/** The same places as stretches that do not overlap, in their order. */
function joinedTogether(spans: readonly Span[]): typeof NOWHERE {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (starts.length > 0 && start <= ends.at(-1)!) ends.push(Math.max(ends.pop()!, end));
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts, ends };
}

/** @returns what tells whether a stretch holds one of the findings, of a rule that it is about */
export function holdingOneOf(findings: readonly Placed[]): (stretch: Stretch) => boolean {
  const byRule = grouped(findings, ({ rule }) => [EVERY_RULE, rule]);
  const places = new Map([...byRule].map(([rule, all]) => [rule, all.map(({ start }) => start).sort((a, b) => a - b)]));
  return ({ rules, start, end }) =>
    [...(rules.size === 0 ? [EVERY_RULE] : rules)].some((rule) => {
      const all = places.get(rule) ?? [];
      return (all[firstAtOrAfter(all, start)] ?? Infinity) < end;
    });
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return groups;
}

/** The first character from an offset on that is no white space. */
function firstText(text: PagedText, offset: number): number | undefined {
  for (let line = offset; line < text.length; line = text.lineEnd(line) + 1) {
    const indent = text.slice(line, text.lineEnd(line)).search(/\S/);
    if (indent >= 0) return line + indent;
  }
  return undefined;
}
