import type { Resolved } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';

export default defineRule({
  id: 'many-skills',
  defaultSeverity: 'off',
  check({ citations, messages, settings: { mostSkills } }) {
    const byRole = new Map<number, Map<string, Resolved>>();
    for (const resolved of citations) {
      const { citation, code, skill } = resolved;
      if (skill === undefined || citation.stance !== 'claims') continue;
      let skills = byRole.get(citation.role);
      if (skills === undefined) byRole.set(citation.role, (skills = new Map<string, Resolved>()));
      if (!skills.has(code)) skills.set(code, resolved);
    }
    return [...byRole.values()].flatMap((skills) => {
      const first = [...skills.values()][mostSkills];
      if (first === undefined) return [];
      const { start, end } = first.citation;
      const message = messages.rules['many-skills'].found(skills.size, mostSkills);
      return [{ start, end, message }];
    });
  },
});
