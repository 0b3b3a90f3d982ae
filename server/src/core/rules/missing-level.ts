import { defineRule } from '../check/rule.ts';
import { definedLevels, skillInWords } from '../check/wording.ts';

export default defineRule({
  id: 'missing-level',
  defaultSeverity: 'off',
  check({ profile, citations, messages }) {
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
          message: messages.rules['missing-level'].found(skillInWords(skill), definedLevels(skill)),
        },
      ];
    });
  },
});
