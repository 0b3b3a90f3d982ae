import { levelsOf } from '../check/level-edits.ts';
import { presentName } from '../check/name-edits.ts';
import { nearestSkills } from '../check/nearest.ts';
import { NOTHING, defineRule } from '../check/rule.ts';

export default defineRule({
  id: 'unknown-skill',
  title: 'Unknown code',
  summary: 'A code that no edition of the framework knows.',
  defaultSeverity: 'warning',
  checkCitation({ citation, code, everywhere }, { catalogue, edition }) {
    if (everywhere.length > 0 || citation.code === undefined) return NOTHING;
    const nearest = nearestSkills(code, citation.name?.text, levelsOf(citation.levels), catalogue, edition);
    const [first, ...others] = nearest.map((skill) => `${skill.code} (${skill.name})`);
    const hint = first === undefined ? '' : ` Did you mean ${[first, ...others].join(', or ')}?`;
    return [
      {
        start: citation.code.start,
        end: citation.code.end,
        message: `No skill has the code ${code}.${hint}`,
        fixes: nearest
          .filter((skill) =>
            levelsOf(citation.levels).every((level) => skill.levels.some((defined) => defined.level === level)),
          )
          .map((skill) => ({
            title: `Change ${code} to ${skill.code} (${skill.name})`,
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
