import { defineRule } from '../check/rule.ts';

export default defineRule({
  id: 'missing-role-level',
  defaultSeverity: 'off',
  check({ profile, citations, messages }) {
    // behind the first come rows of tables that are roles, or people: they have no place for a line below
    const [role] = profile.roles;
    const first = citations.find(
      ({ citation, skill }) => skill !== undefined && citation.stance === 'claims' && citation.role === 0,
    );
    if (first === undefined || role === undefined || role.level !== undefined) return [];
    const { start, end } = first.citation;
    return [{ start, end, message: messages.rules['missing-role-level'].found(role.title) }];
  },
});
