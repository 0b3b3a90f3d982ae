import { defineRule } from '../check/rule.ts';

export default defineRule({
  id: 'missing-role-level',
  defaultSeverity: 'off',
  check({ profile, citations, messages }) {
    const told = new Set<number>();
    return citations.flatMap(({ citation, skill }) => {
      const { role, stance, start, end } = citation;
      if (skill === undefined || stance !== 'claims' || told.has(role)) return [];
      told.add(role);
      const { title = '', level } = profile.roles[role] ?? {};
      if (level !== undefined) return [];
      return [{ start, end, message: messages.rules['missing-role-level'].found(title) }];
    });
  },
});
