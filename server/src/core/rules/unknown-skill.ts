import { levelsOf } from '../check/level-edits.ts';
import { presentName } from '../check/name-edits.ts';
import { nearestSkills } from '../check/nearest.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { skillInWords } from '../check/wording.ts';

export default defineRule({
  id: 'unknown-skill',
  defaultSeverity: 'warning',
  checkCitation({ citation, code, everywhere }, { catalogue, edition, ours, messages }) {
    if (everywhere.length > 0 || citation.code === undefined || ours.hasCode(code)) return NOTHING;
    const nearest = nearestSkills(code, citation.name?.text, levelsOf(citation.levels), catalogue, edition);
    return [
      {
        start: citation.code.start,
        end: citation.code.end,
        message: messages.rules['unknown-skill'].found(code, nearest.map(skillInWords)),
        fixes: nearest
          .filter((skill) =>
            levelsOf(citation.levels).every((level) => skill.levels.some((defined) => defined.level === level)),
          )
          .map((skill) => ({
            title: messages.fixes.changeCode(code, skillInWords(skill)),
            edits: [
              { start: citation.code!.start, end: citation.code!.end, text: skill.code },
              ...(citation.name !== undefined && catalogue.named(citation.name.text).length > 0
                ? presentName(citation.name, skill)
                : []),
            ],
          })),
      },
    ];
  },
});
