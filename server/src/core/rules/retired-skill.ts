import { levelsOf } from '../check/level-edits.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { skillInWords } from '../check/wording.ts';

export default defineRule({
  id: 'retired-skill',
  defaultSeverity: 'warning',
  checkCitation({ citation, code, skill, everywhere }, { catalogue, edition, ours, messages }) {
    const last = everywhere.at(-1);
    if (
      skill !== undefined ||
      last === undefined ||
      Number(last.edition) > Number(edition) ||
      citation.code === undefined ||
      ours.hasCode(code)
    )
      return NOTHING;
    const successors = catalogue.successors(code).flatMap((next) => catalogue.skill(next, edition) ?? []);
    const levels = levelsOf(citation.levels);
    return [
      {
        start: citation.code.start,
        end: citation.code.end,
        message: messages.rules['retired-skill'].found(
          skillInWords(last),
          `SFIA ${edition}`,
          `SFIA ${last.edition}`,
          successors.map(skillInWords),
        ),
        fixes: successors
          .filter((next) => levels.every((level) => next.levels.some((defined) => defined.level === level)))
          .slice(0, 3)
          .map((next) => ({
            title: messages.fixes.changeCode(code, skillInWords(next)),
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
