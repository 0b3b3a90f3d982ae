import { levelsOf } from '../check/level-edits.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { skillInWords } from '../check/wording.ts';

export default defineRule({
  id: 'retired-skill',
  title: 'Code of an earlier edition',
  summary: 'A code of an earlier edition that the edition of the document no longer has.',
  defaultSeverity: 'warning',
  checkCitation({ citation, code, skill, everywhere }, { catalogue, edition }) {
    const last = everywhere.at(-1);
    if (
      skill !== undefined ||
      last === undefined ||
      Number(last.edition) > Number(edition) ||
      citation.code === undefined
    )
      return NOTHING;
    const successors = catalogue.successors(code).flatMap((next) => catalogue.skill(next, edition) ?? []);
    const work =
      successors.length === 0
        ? ''
        : ` Its work is now part of ${successors
            .map(skillInWords)
            .join(', ')
            .replace(/, ([^,]*)$/, ' and $1')}.`;
    const levels = levelsOf(citation.levels);
    return [
      {
        start: citation.code.start,
        end: citation.code.end,
        message: `SFIA ${edition} no longer has ${code} (${last.name}); SFIA ${last.edition} was the last edition with it.${work}`,
        fixes: successors
          .filter((next) => levels.every((level) => next.levels.some((defined) => defined.level === level)))
          .slice(0, 3)
          .map((next) => ({
            title: `Change ${code} to ${skillInWords(next)}`,
            edits: [
              { start: citation.code!.start, end: citation.code!.end, text: next.code },
              ...(citation.name === undefined
                ? []
                : [{ start: citation.name.start, end: citation.name.end, text: next.name }]),
            ],
          })),
      },
    ];
  },
});
