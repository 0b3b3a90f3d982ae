import { levelsOf } from '../check/level-edits.ts';
import { defineRule } from '../check/rule.ts';
import { levelsInWords } from '../check/wording.ts';

const FAR = 2;

export default defineRule({
  id: 'mismatched-role-level',
  title: 'Skill far from the level of the role',
  summary: 'A skill lies two or more levels from the level that the role states.',
  defaultSeverity: 'off',
  check({ profile, citations }) {
    return citations.flatMap(({ citation, code }) => {
      const role = profile.roles[citation.role]?.level;
      const levels = levelsOf(citation.levels);
      if (role === undefined || levels.length === 0 || citation.levelsFrom === 'role') return [];
      const stated = levelsOf([role]);
      const [distance] = levels.flatMap((level) => stated.map((own) => Math.abs(level - own))).sort((a, b) => a - b);
      if (distance === undefined || distance < FAR) return [];
      return [
        {
          start: citation.start,
          end: citation.end,
          message: `${code} is cited at ${levelsInWords(levels)}, ${distance} levels from the role's own ${levelsInWords(stated)}.`,
          related: [{ start: role.start, end: role.end, message: 'The level of the role' }],
        },
      ];
    });
  },
});
