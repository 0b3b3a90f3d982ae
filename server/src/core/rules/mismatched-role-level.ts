import { levelsOf } from '../check/level-edits.ts';
import { defineRule } from '../check/rule.ts';

const FAR = 2;

export default defineRule({
  id: 'mismatched-role-level',
  defaultSeverity: 'off',
  check({ profile, citations, messages }) {
    const say = messages.rules['mismatched-role-level'];
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
          message: say.found(code, levels, distance, stated),
          related: [{ start: role.start, end: role.end, message: say.role }],
        },
      ];
    });
  },
});
