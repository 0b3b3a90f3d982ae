/** What the skills matrix says. */
import { counted } from './words.ts';

export const matrix = {
  title: 'Skills matrix',
  /** Of the columns. */
  role: 'Role',
  level: 'Level',
  file: 'File',
  line: 'Line',
  skills: 'Skills',
  /** Of the list of skills: code, name, category, subcategory, how many roles ask for it. */
  skillHeaders: ['Code', 'Name', 'Category', 'Subcategory', 'Roles'],
  summary: (roles: number, skills: number) =>
    roles === 0 ? 'No role asks for a skill.' : `${counted(roles, 'role')} by ${counted(skills, 'skill')}.`,
  /** Stands in a cell where the skill is asked for without a level. */
  noLevel: 'x',
  noLevelMeans: 'no level stated',
  wished: 'desirable',
  /** @param levels as they stand in a cell */
  desirable: (levels: string) => `${levels} (desirable)`,
  filter: 'Show roles with',
};
