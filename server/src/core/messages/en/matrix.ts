/** What the skills matrix says. */
import { counted } from './words.ts';

export const matrix = {
  title: 'Skills matrix',
  /** Of the columns. */
  role: 'Role',
  level: 'Level',
  file: 'File',
  line: 'Line',
  /** Of a list of the skills, at most 31 characters. */
  namesOfSkills: 'What the codes are called',
  /** Of its columns; the last one says how many roles ask for a skill. */
  category: 'Category',
  subcategory: 'Subcategory',
  roles: 'Roles',
  summary: (roles: number, skills: number) =>
    roles === 0 ? 'No role asks for a skill.' : `${counted(roles, 'role')} by ${counted(skills, 'skill')}.`,
  noLevelMeans: 'no level stated',
  wished: 'desirable',
  /** @param levels as they stand in a cell */
  desirable: (levels: string) => `${levels} (desirable)`,
  filter: 'Show roles with',
};
