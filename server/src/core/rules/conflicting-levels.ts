import { levelsOf } from '../check/level-edits.ts';
import type { Report, Resolved } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { levelsInWords } from '../check/wording.ts';
import { levelNumbers } from '../profile/placed.ts';
import type { Citation } from '../profile/types.ts';

export default defineRule({
  id: 'conflicting-levels',
  summary: 'One role cites one skill at two levels that neither a range nor a list joins.',
  defaultSeverity: 'warning',
  check({ repeated: all }) {
    const reports: Report[] = [];
    for (const repeated of all) {
      if (saysTheSame(repeated)) continue;
      const [first, ...others] = repeated.filter((cited) => isClaimed(cited.citation) && isDefined(cited));
      if (first === undefined) continue;
      const before = levelsOf(first.citation.levels);
      const together = levelsByGroup([first, ...others]);
      const joined = together.get(first.citation.group)!;
      for (const resolved of others) {
        const { citation, code } = resolved;
        if (citation.group === first.citation.group || !apart(joined, together.get(citation.group)!)) continue;
        if (areAboutDifferentThings(first.citation, citation)) continue;
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

/** Asked for, now and of everybody. */
function isClaimed({ stance, conditional }: Citation): boolean {
  return stance === 'claims' && conditional !== true;
}

/** `- Ann Lee: ITOP Level 5`, `- Bob Kay: ITOP Level 4`: their lines begin with different names. */
function areAboutDifferentThings(first: Citation, other: Citation): boolean {
  return first.about !== undefined && other.about !== undefined && first.about !== other.about;
}

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
