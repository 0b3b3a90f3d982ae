import { levelsOf } from './level-edits.ts';
import { repeatedInRole } from './repeated.ts';
import type { Report, Resolved } from './rule.ts';
import { defineRule } from './rule.ts';
import { levelsInWords } from './words.ts';

export default defineRule({
  id: 'conflicting-levels',
  summary: 'One role cites one skill at two levels that neither a range nor a list joins.',
  defaultSeverity: 'warning',
  check({ citations }) {
    const reports: Report[] = [];
    for (const [first, ...others] of repeatedInRole(citations)) {
      const before = levelsOf(first!.citation.levels);
      const joined = levelsOfGroup(first!, others);
      for (const resolved of others) {
        const { citation, code } = resolved;
        if (citation.group === first!.citation.group || !apart(joined, levelsOfGroup(resolved, others))) continue;
        reports.push({
          start: citation.start,
          end: citation.end,
          message: `${code} is cited at ${levelsInWords(levelsOf(citation.levels))} here, and at ${levelsInWords(before)} elsewhere in the same role.`,
          related: [
            { start: first!.citation.start, end: first!.citation.end, message: `${code} at ${levelsInWords(before)}` },
          ],
        });
      }
    }
    return reports;
  },
});

/** All levels that were written as one with a citation: the level columns of a row, both ends of a progression. */
function levelsOfGroup(resolved: Resolved, others: readonly Resolved[]): Set<number> {
  const same = others.filter(({ citation }) => citation.group === resolved.citation.group);
  return new Set([resolved, ...same].flatMap(({ citation }) => levelsOf(citation.levels)));
}

/** A summary may name more levels than a detail; only levels that have nothing in common contradict each other. */
function apart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return ![...b].some((level) => a.has(level));
}
