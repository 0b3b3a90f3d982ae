import { levelsOf } from '../check/level-edits.ts';
import type { Report, Resolved } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { levelsInWords } from '../check/words.ts';
import { levelNumbers } from '../profile/placed.ts';
import type { Citation } from '../profile/types.ts';
import { isExplained } from '../profile/words/titles.ts';

export default defineRule({
  id: 'conflicting-levels',
  summary: 'One role cites one skill at two levels that neither a range nor a list joins.',
  defaultSeverity: 'warning',
  check({ repeated: all, text }) {
    const reports: Report[] = [];
    for (const repeated of all) {
      if (saysTheSame(repeated)) continue;
      const [first, ...others] = repeated.filter((cited) => isDefined(cited) && !saysWhen(cited.citation, text));
      if (first === undefined) continue;
      const before = levelsOf(first.citation.levels);
      const together = levelsByGroup([first, ...others]);
      const joined = together.get(first.citation.group)!;
      for (const resolved of others) {
        const { citation, code } = resolved;
        if (citation.group === first.citation.group || !apart(joined, together.get(citation.group)!)) continue;
        if (isAboutAnother(first.citation, citation, text)) continue;
        reports.push({
          start: citation.start,
          end: citation.end,
          message: `${code} is cited at ${levelsInWords(levelsOf(citation.levels))} here, and at ${levelsInWords(before)} elsewhere in the same role.`,
          related: [
            { start: first.citation.start, end: first.citation.end, message: `${code} at ${levelsInWords(before)}` },
          ],
        });
      }
    }
    return reports;
  },
});

/** The usual case: a table and a heading cite one skill at one level. */
function saysTheSame([first, ...others]: readonly Resolved[]): boolean {
  const [level, second] = levelNumbers(first!.citation);
  return (
    second === undefined &&
    others.every(({ citation }) => {
      const [own, more] = levelNumbers(citation);
      return more === undefined && own!.from === level!.from && own!.to === level!.to;
    })
  );
}

/** It tells what is wished for, or when its level holds. */
function saysWhen({ later, start, end }: Citation, text: string): boolean {
  if (later) return true;
  const before = text.slice(Math.max(0, start - WORDS_BESIDE), start);
  const after = text.slice(end, end + WORDS_BESIDE);
  return isExplained(`${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n')[0]!}`);
}

/** `- Ann Lee: ITOP Level 5`, `- Bob Kay: ITOP Level 4`: their lines begin with different names. */
function isAboutAnother(first: Citation, other: Citation, text: string): boolean {
  const [a, b] = [labelOf(first, text), labelOf(other, text)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Words in bold at the beginning of a citation's line, or in front of the colon or dash that leads to it. */
function labelOf({ start, shape }: Citation, text: string): string | undefined {
  if (shape === 'table-row' || shape === 'heading') return undefined;
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE), start);
  const label = (BOLD_LABEL.exec(line) ?? LABEL.exec(line))?.[1];
  // what cites something itself is no label
  return label === undefined || /\d|[A-Z]{4}/.test(label) ? undefined : label.replace(/[\s.:]+$/, '');
}

const BOLD_LABEL = /^[\s>]*(?:[-*+•] |\d+[.)] )?(?:\*\*|__)([^*_]{2,40})(?:\*\*|__)/;
const LABEL = /^[\s>]*(?:[-*+•] |\d+[.)] )?([^:–—]{2,40}?)(?:\s?:|\s[–—-])[\s*_]*(?![\s*_]|(?:SFIA )?[Ll]evel|L?\d)/;

/** Farther back, in UTF-16 code units, the beginning of a line says nothing of a citation in it. */
const LONGEST_LINE = 1000;

/** So far, in UTF-16 code units, words beside a citation, on its line, belong to it. */
const WORDS_BESIDE = 30;

/** A level that the skill does not define is a mistake of its own, and contradicts nobody. */
function isDefined({ citation, skill }: Resolved): boolean {
  return (
    skill === undefined ||
    levelsOf(citation.levels).every((level) => skill.levels.some((known) => known.level === level))
  );
}

/** All levels that were written as one: the level columns of a row, both ends of a progression. */
function levelsByGroup(citations: readonly Resolved[]): Map<number, Set<number>> {
  const together = new Map<number, Set<number>>();
  for (const { citation } of citations) {
    let levels = together.get(citation.group);
    if (levels === undefined) together.set(citation.group, (levels = new Set<number>()));
    for (const level of levelsOf(citation.levels)) levels.add(level);
  }
  return together;
}

/** A summary may name more levels than a detail; only levels that have nothing in common contradict each other. */
function apart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return ![...b].some((level) => a.has(level));
}
