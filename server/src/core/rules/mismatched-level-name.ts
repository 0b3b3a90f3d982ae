import { SFIA, type LevelOfResponsibility } from '../catalogue/types.ts';
import { rewriteLevel } from '../check/level-edits.ts';
import type { LevelChange } from '../check/role-levels.ts';
import { changeLevel } from '../check/role-levels.ts';
import type { Report } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { isNameOf } from '../check/wording.ts';
import type { Messages } from '../messages/messages.ts';
import type { CitedLevel, Piece } from '../profile/types.ts';

export default defineRule({
  id: 'mismatched-level-name',
  defaultSeverity: 'warning',
  checkCitation(resolved, context) {
    const { citation, skill } = resolved;
    if (citation.levelName === undefined) return NOTHING;
    const { catalogue, edition } = context;
    const names =
      skill === undefined ? catalogue.levels(SFIA, edition) : catalogue.levels(skill.framework, skill.edition);
    return check(citation.levels, citation.levelName, names, context.messages, (level) =>
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
        : check(
            statement.levels,
            statement.levelName,
            catalogue.levels(SFIA, edition),
            context.messages,
            (level, cited) => ({
              edits: [rewriteLevel(text, cited, level, level)],
              places: 1,
            }),
          ),
    );
  },
});

/** @param changeTo makes the edits by which a level becomes that of the phrase, where that can be */
function check(
  levels: readonly CitedLevel[],
  name: Piece | undefined,
  names: readonly LevelOfResponsibility[],
  messages: Messages,
  changeTo: (level: number, cited: CitedLevel) => LevelChange | undefined,
): Report[] {
  const [cited] = levels;
  if (name === undefined || cited === undefined || levels.length > 1 || cited.from !== cited.to) return [];
  const named = names.find((level) => isNameOf(name.text, level));
  const right = names.find((level) => level.number === cited.from);
  if (named === undefined || right === undefined || named.number === cited.from) return [];
  const change = changeTo(named.number, cited);
  const say = messages.rules['mismatched-level-name'];
  return [
    {
      start: name.start,
      end: name.end,
      message: say.found(name.text, named.number, { level: cited.from, name: right.name }),
      fixes: [
        {
          title: say.changePhrase(right.name),
          edits: [{ start: name.start, end: name.end, text: right.name }],
        },
        ...(change === undefined ? [] : [{ title: say.changeLevel(named.number, change.places), edits: change.edits }]),
      ],
    },
  ];
}
