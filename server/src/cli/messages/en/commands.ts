/** What single commands say. */
import { counted } from '../../../core/messages/en/words.ts';

const levels = {
  fits: 'fits',
  readsLike: (level: number) => `reads most like level ${level}`,
  nothing: 'Nothing to judge: no role that claims a level has duties, and no duties stand under a citation.',
  role: (title: string) => `role ${title}`,
  level: (level: number) => `level ${level}`,
  claimed: 'claimed',
  withoutDuties: 'No duties stand under these, so nothing tells whether their levels fit:',
};

const config = {
  from: { default: 'default', editor: 'editor', file: 'file' },
  layer: { shipped: 'ships with the product', user: 'user', workspace: 'workspace', folder: 'folder' },
  skillsFrom: 'skills from',
};

const data = {
  noSkillsHere: 'no file in this folder can hold skills',
  framework: 'framework',
  format: 'format',
  unknownFormat: 'not known',
  skills: 'skills',
  skillsWithLevels: (skills: number, all: number) => `${skills} with ${counted(all, 'level')}`,
  attributes: 'attributes',
  levelsOfResponsibility: 'levels of responsibility',
  leftOut: 'left out',
  skipped: {
    skill: (count: number) => counted(count, 'skill'),
    attribute: (count: number) => counted(count, 'attribute'),
    level: (count: number) => counted(count, 'level'),
  },
  noProblems: 'no problems',
  editionFromSkills: (name: string) => `${name} (the file states no edition; its names and levels fit ${name} best)`,
  editionNewest: (name: string) => `${name} (the file states no edition, so the newest one is taken)`,
};

const roles = {
  noRevision: 'the revision behind @ is missing',
  none: 'it describes no role',
  several: (count: number, first: string, all: readonly string[]) =>
    `it describes ${count} roles; name one, such as FILE#${first}. It has ${quotedAll(all)}`,
  noSuch: (title: string, all: readonly string[]) => `it describes no role "${title}"; it has ${quotedAll(all)}`,
  noSkills: 'it asks for no skill, so there is nothing to draw',
  emptyList: 'no skill is read in it; write a skill and its level in each line, such as ITOP-4',
};

const git = {
  badRevision: (revision: string) => `"${revision}" is no revision`,
  notInstalled: 'Git is needed to look at an earlier version, and it is not installed',
  cannotShow: (reason: string | undefined) => `Git cannot show it${reason === undefined ? '' : `: ${reason}`}`,
};

function quotedAll(titles: readonly string[]): string {
  return titles.map((title) => `"${title}"`).join(', ');
}

export const commands = { levels, config, data, roles, git };
