import { defineRule } from '../check/rule.ts';

export default defineRule({
  id: 'missing-role-level',
  title: 'A role without a level',
  summary: 'A role asks for skills and states no level of its own.',
  defaultSeverity: 'off',
  check({ profile, citations }) {
    const told = new Set<number>();
    return citations.flatMap(({ citation, skill }) => {
      const { role, stance, start, end } = citation;
      if (skill === undefined || stance !== 'claims' || told.has(role)) return [];
      told.add(role);
      const { title = '', level } = profile.roles[role] ?? {};
      if (level !== undefined) return [];
      const who = title === '' ? 'This role' : `The role "${title}"`;
      return [
        { start, end, message: `${who} states no level of its own. Write it below the title, as "SFIA level 4".` },
      ];
    });
  },
});
