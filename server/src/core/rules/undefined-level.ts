import type { Skill } from '../catalogue/types.ts';
import { hasNumber, levelsOf, rewriteLevel } from '../check/level-edits.ts';
import type { LevelChange } from '../check/role-levels.ts';
import { changeLevel, statedLevels } from '../check/role-levels.ts';
import type { Fix, Resolved, RuleContext } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { definedLevels, editionName, namedLevel, skillInWords } from '../check/wording.ts';
import { levelNumbers } from '../profile/facts/placed.ts';
import type { CitedLevel, Citation, Span } from '../profile/types.ts';

export default defineRule({
  id: 'undefined-level',
  defaultSeverity: 'error',
  checkCitation(resolved, context) {
    const { citation, skill, everywhere } = resolved;
    // the level of the whole role is no claim about this skill
    if (skill === undefined || citation.levelsFrom === 'role') return NOTHING;
    // whoever goes through the levels of a skill says himself what they are, and a history tells of what was
    if (citation.stance === 'defines' || citation.stance === 'history') return NOTHING;
    const defined = definedLevels(skill);
    // most levels are right, and where they stand need not be worked out
    if (levelNumbers(citation).every(({ from, to }) => from === to && defined.includes(from))) return NOTHING;
    return citation.levels.flatMap((cited, i) => {
      if (citation.levels.findIndex((other) => other.from === cited.from && other.to === cited.to) < i) return NOTHING;
      const missing = levelsOf([cited]).filter(
        (level) => !defined.includes(level) && !(citation.stance === 'lists' && isDefined(level, everywhere)),
      );
      if (missing.length === 0) return [];
      return [
        {
          ...placeOf(citation, cited),
          message: message(skill, missing, everywhere, context),
          fixes: fixesFor(context, resolved, cited, skill),
        },
      ];
    });
  },
});

/** A list of what exists may be that of any edition. */
function isDefined(level: number, everywhere: Resolved['everywhere']): boolean {
  return everywhere.some(({ levels }) => levels.some((defined) => defined.level === level));
}

function message(
  skill: Skill,
  missing: readonly number[],
  everywhere: Resolved['everywhere'],
  { catalogue, messages }: RuleContext,
): string {
  const elsewhere = everywhere
    .filter(
      (other) => other !== skill && missing.every((level) => other.levels.some((defined) => defined.level === level)),
    )
    .map((other) => ({ edition: editionName(other, catalogue), defined: definedLevels(other) }));
  return messages.rules['undefined-level'].found({
    skill: skillInWords(skill),
    missing,
    edition: editionName(skill, catalogue),
    defined: definedLevels(skill),
    elsewhere,
  });
}

/** A level right beside its code is marked with it; a part of a range or list, or a level elsewhere, on its own. */
function placeOf(citation: Citation, cited: CitedLevel): Span {
  const inline =
    citation.levels.length === 1 &&
    cited.from === cited.to &&
    cited.start >= citation.start &&
    cited.end <= citation.end;
  if (inline) return { start: citation.start, end: citation.end };
  const whole = citation.levels.length === 1 && cited.from === cited.to ? citation.levelPhrase : undefined;
  return { start: whole?.start ?? cited.start, end: whole?.end ?? cited.end };
}

/** The level that the role states elsewhere, then the nearest defined one, then the next. */
function fixesFor(context: RuleContext, resolved: Resolved, cited: CitedLevel, skill: Skill): Fix[] {
  const { text, catalogue } = context;
  const { citation } = resolved;
  const say = context.messages.rules['undefined-level'];
  if (!hasNumber(text, cited)) return [];
  const defined = definedLevels(skill);
  const stated = new Set(citation.levels.filter((other) => other !== cited).flatMap((other) => levelsOf([other])));
  if (cited.from !== cited.to) {
    const kept = levelsOf([cited]).filter((level) => defined.includes(level));
    if (kept.length === 0) return [];
    const [from, to] = [kept[0]!, kept.at(-1)!];
    return [
      {
        title: say.changeRange(from, to),
        edits: [rewriteLevel(text, cited, from, to)],
      },
    ];
  }
  const nearest = defined
    .filter((level) => !stated.has(level))
    .sort((a, b) => Math.abs(a - cited.from) - Math.abs(b - cited.from) || b - a);
  const elsewhere = levelElsewhere(context, resolved, nearest);
  return [...new Set([...elsewhere, ...nearest])].slice(0, 2).flatMap((level) => {
    const change = citation.levels.length === 1 ? changeLevel(context, resolved, level) : only(text, cited, level);
    if (change === undefined) return [];
    return [{ title: say.change(namedLevel(level, skill, catalogue), change.places), edits: change.edits }];
  });
}

/** What the role says of the skill in another place, where that can be meant: a level that the skill has. */
function levelElsewhere(context: RuleContext, { citation }: Resolved, defined: readonly number[]): number[] {
  return statedLevels(context, citation)
    .filter((level) => defined.includes(level))
    .slice(0, 1);
}

/** One level of several. */
function only(text: string, cited: CitedLevel, level: number): LevelChange {
  return { edits: [rewriteLevel(text, cited, level, level)], places: 1 };
}
