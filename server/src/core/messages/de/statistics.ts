/** What is said of many roles together. */
import type { Messages } from '../messages.ts';
import { counted, number } from './words.ts';

export const statistics: Messages['statistics'] = {
  title: 'Rollen und verwendete Skills',
  counts: (roles, skills) => `${counted(roles, 'Rolle', 'Rollen')}, ${counted(skills, 'Skill', 'Skills')}.`,
  skills: 'Verwendete Skills',
  roles: 'Rollen',
  levels: 'Stufen',
  atLevel: (level, roles) => `${level} (${counted(roles, 'Rolle', 'Rollen')})`,
  withoutSkills: 'Rollen ohne Skills',
  withoutLevel: 'Rollen ohne eigene Stufe',
  role: 'Rolle',
  file: 'Datei',
  none: 'Keine.',
  alike: 'Fast gleiche Rollen',
  whatIsAlike: 'Paare von Rollen mit weitgehend denselben Skills, auf denselben Stufen oder den nächsten.',
  onlySome: (shown, all) => `Gezeigt werden die ${number(shown)} ähnlichsten von ${number(all)} Paaren.`,
  noneAlike: 'Keine zwei Rollen sind fast gleich.',
  otherRole: 'Andere Rolle',
  otherFile: 'Ihre Datei',
  alikeBy: 'Gemeinsam',
  differs: 'Was sich unterscheidet',
  nothingDiffers: 'nichts',
};
