import { levelsOf } from '../check/level-edits.ts';
import {
  changeLevelEverywhere,
  comparable,
  isAboutAnother,
  isApart,
  levelPlaces,
  levelsByGroup,
} from '../check/role-levels.ts';
import type { Fix, Report, Resolved, RuleContext } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { levelInWords, levelsInWords } from '../check/wording.ts';
import { levelNumbers } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'conflicting-levels',
  title: 'One skill at two levels',
  summary: 'One role cites one skill at two levels that neither a range nor a list joins.',
  defaultSeverity: 'warning',
  check(context) {
    const reports: Report[] = [];
    for (const repeated of context.repeated) {
      if (saysTheSame(repeated)) continue;
      const [first, ...others] = comparable(repeated);
      if (first === undefined) continue;
      const before = levelsOf(first.citation.levels);
      const together = levelsByGroup([first, ...others]);
      const joined = together.get(first.citation.group)!;
      for (const resolved of others) {
        const { citation, code } = resolved;
        if (citation.group === first.citation.group || !isApart(joined, together.get(citation.group)!)) continue;
        if (isAboutAnother(first.citation, citation)) continue;
        reports.push({
          start: citation.start,
          end: citation.end,
          message: `${code} is cited at ${levelsInWords(levelsOf(citation.levels))} here, and at ${levelsInWords(before)} elsewhere in the same role.`,
          fixes: [first, resolved].flatMap((stated) => useEverywhere(context, resolved, stated)),
          fixedAt: levelPlaces(context, resolved),
          related: [
            { start: first.citation.start, end: first.citation.end, message: `${code} at ${levelsInWords(before)}` },
          ],
        });
      }
    }
    return reports;
  },
});

/** One of the levels for all of them; a range or a list is no answer to "which level". */
function useEverywhere(context: RuleContext, resolved: Resolved, stated: Resolved): Fix[] {
  const [level, more] = levelsOf(stated.citation.levels);
  if (level === undefined || more !== undefined || resolved.skill === undefined) return [];
  const change = changeLevelEverywhere(context, resolved, level);
  if (change === undefined) return [];
  const words = levelInWords(level, resolved.skill, context.catalogue);
  return [{ title: `Use ${words} everywhere in this role`, edits: change.edits }];
}

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
