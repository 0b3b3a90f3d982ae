/** What is said of many roles together. */
import { counted, number } from './words.ts';

export const statistics = {
  title: 'Roles and skills in use',
  counts: (roles: number, skills: number) => `${counted(roles, 'role')}, ${counted(skills, 'skill')}.`,
  skills: 'Skills in use',
  roles: 'Roles',
  levels: 'Levels',
  /** `4 (12 roles)` */
  atLevel: (level: number, roles: number) => `${level} (${counted(roles, 'role')})`,
  withoutSkills: 'Roles without skills',
  withoutLevel: 'Roles without a level of their own',
  role: 'Role',
  file: 'File',
  none: 'None.',
  alike: 'Nearly the same roles',
  whatIsAlike: 'Pairs of roles that share most of their skills, at the same levels or the next ones.',
  onlySome: (shown: number, all: number) => `The ${number(shown)} most alike of ${number(all)} pairs are shown.`,
  noneAlike: 'No two roles are nearly the same.',
  otherRole: 'Other role',
  otherFile: 'Its file',
  alikeBy: 'Shared',
  differs: 'What differs',
  nothingDiffers: 'nothing',
};
