import { defineRule } from '../check/rule.ts';
import { definedLevels, levelsInWords, skillInWords } from '../check/wording.ts';

export default defineRule({
  id: 'missing-level',
  title: 'Skill without a level',
  summary: 'A skill is cited without a level, and the role states none.',
  defaultSeverity: 'off',
  check({ profile, citations }) {
    const levelled = new Set(
      citations
        .filter(({ citation }) => citation.levels.length > 0)
        .map(({ citation, code }) => `${citation.role} ${code}`),
    );
    return citations.flatMap(({ citation, code, skill }) => {
      if (skill === undefined || citation.levels.length > 0 || levelled.has(`${citation.role} ${code}`)) return [];
      if (profile.roles[citation.role]?.level !== undefined) return [];
      return [
        {
          start: citation.start,
          end: citation.end,
          message: `${skillInWords(skill)} is cited without a level. It is defined at ${levelsInWords(definedLevels(skill))}.`,
        },
      ];
    });
  },
});
