import { SFIA, type LevelOfResponsibility } from '../catalogue/types.ts';
import { rewriteLevel } from '../check/level-edits.ts';
import type { LevelChange } from '../check/role-levels.ts';
import { changeLevel } from '../check/role-levels.ts';
import type { Report } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { isNameOf } from '../check/wording.ts';
import type { CitedLevel, Piece } from '../profile/types.ts';

export default defineRule({
  id: 'mismatched-level-name',
  title: 'Guiding phrase of another level',
  summary: "The guiding phrase beside a level is another level's.",
  defaultSeverity: 'warning',
  checkCitation(resolved, context) {
    const { citation, skill } = resolved;
    if (citation.levelName === undefined) return NOTHING;
    const { catalogue, edition } = context;
    const names =
      skill === undefined ? catalogue.levels(SFIA, edition) : catalogue.levels(skill.framework, skill.edition);
    return check(citation.levels, citation.levelName, names, (level) =>
      skill === undefined || skill.levels.some((defined) => defined.level === level)
        ? changeLevel(context, resolved, level)
        : undefined,
    );
  },
  check(context) {
    const { text, profile, catalogue, edition } = context;
    if (profile.levelStatements.every(({ levelName }) => levelName === undefined)) return NOTHING;
    // a level below a heading is both a statement and its citation's
    const seen = new Set(context.citations.map(({ citation }) => citation.levelName?.start));
    return profile.levelStatements.flatMap((statement) =>
      seen.has(statement.levelName?.start)
        ? []
        : check(statement.levels, statement.levelName, catalogue.levels(SFIA, edition), (level, cited) => ({
            edits: [rewriteLevel(text, cited, level, level)],
            where: '',
          })),
    );
  },
});

/** @param changeTo makes the edits by which a level becomes that of the phrase, where that can be */
function check(
  levels: readonly CitedLevel[],
  name: Piece | undefined,
  names: readonly LevelOfResponsibility[],
  changeTo: (level: number, cited: CitedLevel) => LevelChange | undefined,
): Report[] {
  const [cited] = levels;
  if (name === undefined || cited === undefined || levels.length > 1 || cited.from !== cited.to) return [];
  const named = names.find((level) => isNameOf(name.text, level));
  const right = names.find((level) => level.number === cited.from);
  if (named === undefined || right === undefined || named.number === cited.from) return [];
  const change = changeTo(named.number, cited);
  return [
    {
      start: name.start,
      end: name.end,
      message: `"${name.text}" is the guiding phrase of level ${named.number}; level ${cited.from} is "${right.name}".`,
      fixes: [
        {
          title: `Change the phrase to "${right.name}"`,
          edits: [{ start: name.start, end: name.end, text: right.name }],
        },
        ...(change === undefined
          ? []
          : [{ title: `Change the level to ${named.number}${change.where}`, edits: change.edits }]),
      ],
    },
  ];
}
