/** What the skills matrix says. */
import type { Messages } from '../messages.ts';
import { counted } from './words.ts';

export const matrix: Messages['matrix'] = {
  title: 'Skills-Matrix',
  role: 'Rolle',
  level: 'Stufe',
  file: 'Datei',
  line: 'Zeile',
  namesOfSkills: 'Wie die Codes heißen',
  category: 'Kategorie',
  subcategory: 'Unterkategorie',
  roles: 'Rollen',
  summary: (roles, skills) =>
    roles === 0
      ? 'Keine Rolle verlangt einen Skill.'
      : `${counted(roles, 'Rolle', 'Rollen')} und ${counted(skills, 'Skill', 'Skills')}.`,
  noLevelMeans: 'keine Stufe genannt',
  wished: 'wünschenswert',
  desirable: (levels) => `${levels} (wünschenswert)`,
  filter: 'Rollen zeigen mit',
};
