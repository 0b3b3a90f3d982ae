import type { Resolved } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';

/** More skills than this are a list of wishes rather than a role. */
const MOST_SKILLS = 8;

export default defineRule({
  id: 'many-skills',
  defaultSeverity: 'off',
  check({ citations, messages }) {
    const byRole = new Map<number, Map<string, Resolved>>();
    for (const resolved of citations) {
      const { citation, code, skill } = resolved;
      if (skill === undefined || citation.stance !== 'claims') continue;
      let skills = byRole.get(citation.role);
      if (skills === undefined) byRole.set(citation.role, (skills = new Map<string, Resolved>()));
      if (!skills.has(code)) skills.set(code, resolved);
    }
    return [...byRole.values()].flatMap((skills) => {
      const first = [...skills.values()][MOST_SKILLS];
      if (first === undefined) return [];
      const { start, end } = first.citation;
      const message = messages.rules['many-skills'].found(skills.size, MOST_SKILLS);
      return [{ start, end, message }];
    });
  },
});
