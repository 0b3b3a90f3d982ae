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
import { namedLevel } from '../check/wording.ts';
import { levelNumbers } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'conflicting-levels',
  defaultSeverity: 'warning',
  check(context) {
    const reports: Report[] = [];
    const say = context.messages.rules['conflicting-levels'];
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
          message: say.found(code, levelsOf(citation.levels), before),
          fixes: [first, resolved].flatMap((stated) => useEverywhere(context, resolved, stated)),
          fixedAt: levelPlaces(context, resolved),
          related: [{ start: first.citation.start, end: first.citation.end, message: say.elsewhere(code, before) }],
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
  const to = namedLevel(level, resolved.skill, context.catalogue);
  return [{ title: context.messages.rules['conflicting-levels'].useEverywhere(to), edits: change.edits }];
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
