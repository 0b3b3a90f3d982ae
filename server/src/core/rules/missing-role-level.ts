import { defineRule } from '../check/rule.ts';

export default defineRule({
  id: 'missing-role-level',
  title: 'A role without a level',
  summary: 'A role asks for skills and states no level of its own.',
  defaultSeverity: 'off',
  check({ profile, citations }) {
    // behind the first come rows of tables that are roles, or people: they have no place for a line below
    const [role] = profile.roles;
    const first = citations.find(
      ({ citation, skill }) => skill !== undefined && citation.stance === 'claims' && citation.role === 0,
    );
    if (first === undefined || role === undefined || role.level !== undefined) return [];
    const { start, end } = first.citation;
    const who = role.title === '' ? 'This role' : `The role "${role.title}"`;
    return [{ start, end, message: `${who} states no level of its own. Write it below the title, as "SFIA level 4".` }];
  },
});
