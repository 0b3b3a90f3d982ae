import { SFIA, type LevelOfResponsibility } from '../catalogue/types.ts';
import { rewriteLevel } from '../check/level-edits.ts';
import type { Report } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { levelNameKey } from '../profile/phrases/names.ts';
import type { CitedLevel, Piece } from '../profile/types.ts';

export default defineRule({
  id: 'mismatched-level-name',
  summary: "The guiding phrase beside a level is another level's.",
  defaultSeverity: 'warning',
  checkCitation({ citation, skill }, { text, catalogue, edition }) {
    if (citation.levelName === undefined) return NOTHING;
    const names =
      skill === undefined ? catalogue.levels(SFIA, edition) : catalogue.levels(skill.framework, skill.edition);
    return check(
      text,
      citation.levels,
      citation.levelName,
      names,
      skill?.levels.map(({ level }) => level),
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
        : check(text, statement.levels, statement.levelName, catalogue.levels(SFIA, edition), undefined),
    );
  },
});

function check(
  text: string,
  levels: readonly CitedLevel[],
  name: Piece | undefined,
  names: readonly LevelOfResponsibility[],
  defined: readonly number[] | undefined,
): Report[] {
  const [cited] = levels;
  if (name === undefined || cited === undefined || levels.length > 1 || cited.from !== cited.to) return [];
  const written = levelNameKey(name.text);
  const named = names.find((level) => isNameOf(written, level));
  const right = names.find((level) => level.number === cited.from);
  if (named === undefined || right === undefined || named.number === cited.from) return [];
  const changeLevel = defined === undefined || defined.includes(named.number);
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
        ...(changeLevel
          ? [
              {
                title: `Change the level to ${named.number}`,
                edits: [rewriteLevel(text, cited, named.number, named.number)],
              },
            ]
          : []),
      ],
    },
  ];
}

/** The whole phrase, or its first part: "Ensure" for "Ensure, advise". */
function isNameOf(written: string, level: LevelOfResponsibility): boolean {
  return written === levelNameKey(level.name) || written === levelNameKey(level.name.split(',')[0]!);
}
