import { levelsOf } from './level-edits.ts';
import type { Report, Resolved } from './rule.ts';
import { defineRule } from './rule.ts';
import { levelsInWords } from './words.ts';

export default defineRule({
  id: 'conflicting-levels',
  summary: 'One role cites one skill at two levels that neither a range nor a list joins.',
  defaultSeverity: 'warning',
  check({ citations }) {
    const together = levelsByGroup(citations);
    const first = new Map<string, Resolved>();
    const reports: Report[] = [];
    for (const resolved of citations) {
      const { citation, code } = resolved;
      if (citation.levels.length === 0 || citation.levelsFrom === 'role') continue;
      const key = `${citation.role} ${code}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, resolved);
      else if (known.citation.group !== citation.group && apart(together.get(keyOf(known))!, together.get(keyOf(resolved))!)) {
        const before = levelsOf(known.citation.levels);
        reports.push({
          start: citation.start,
          end: citation.end,
          message: `${code} is cited at ${levelsInWords(levelsOf(citation.levels))} here, and at ${levelsInWords(before)} elsewhere in the same role.`,
          related: [{ start: known.citation.start, end: known.citation.end, message: `${code} at ${levelsInWords(before)}` }],
        });
      }
    }
    return reports;
  },
});

/** All levels that were written as one: the level columns of a row, both ends of a progression. */
function levelsByGroup(citations: readonly Resolved[]): Map<string, Set<number>> {
  const together = new Map<string, Set<number>>();
  for (const resolved of citations) {
    const key = keyOf(resolved);
    const levels = together.get(key) ?? new Set();
    for (const level of levelsOf(resolved.citation.levels)) levels.add(level);
    together.set(key, levels);
  }
  return together;
}

function keyOf({ citation, code }: Resolved): string {
  return `${citation.group} ${code}`;
}

/** A summary may name more levels than a detail; only levels that have nothing in common contradict each other. */
function apart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return ![...b].some((level) => a.has(level));
}
