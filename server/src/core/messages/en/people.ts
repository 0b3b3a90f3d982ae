/** What is said where a person is compared with a role. */
import { counted } from './words.ts';

export const people = {
  title: (list: string, role: string) => `${list} and the role ${role}`,
  /** How many of the skills that a role asks for somebody has. */
  inAll: (met: number, asked: number) =>
    `${counted(met, 'skill')} of ${asked} that the role asks for ${met === 1 ? 'is' : 'are'} there at the level asked for.`,
  notStored: 'Nothing of this is stored or sent: the list is read for this comparison and forgotten.',
  gaps: 'Gaps',
  noGaps: 'None: every skill is there at the level that is asked for.',
  fitting: 'As asked for',
  strengths: 'Strengths beyond the role',
  nothing: 'None.',
  asked: 'The role asks for',
  has: 'The list has',
  means: 'What it means',
  /** @param levels by how many it is below, or above */
  fit: {
    missing: (_levels: number) => 'missing',
    below: (levels: number) => `${counted(levels, 'level')} below`,
    unclear: (_levels: number) => 'the list states no level',
    meets: (_levels: number) => 'as asked for',
    exceeds: (levels: number) => `${counted(levels, 'level')} above`,
    'not-asked': (_levels: number) => 'not asked for',
  },
};
