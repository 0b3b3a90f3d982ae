/** What `inspect` says of what was read in a document, and of one line. */
import { counted } from '../../../core/messages/en/words.ts';

const level = (levels: readonly number[]): string => `level ${levels.join(', ')}`;

export const inspection = {
  cites: (yes: boolean, why: string) => `cites skills: ${yes ? 'yes' : 'no'}, ${why}`,
  edition: (edition: string, from: string, line: string) => `edition ${edition}: ${from}, line ${line}`,
  stated: { 'front-matter': 'front matter', link: 'a link', words: 'its words' },
  levelAt: (levels: readonly number[], of: 'role' | 'none', line: string) =>
    `${level(levels)} ${of === 'role' ? 'of the role' : 'of no skill'}: line ${line}`,
  dutiesOf: (role: string, count: number, line: string) => `duties of ${role}: ${count} from line ${line}`,
  duties: (count: number, line: string) => `${count} from line ${line}`,
  notCounted: 'Read, and not counted:',
  roleWithLevel: (title: string, own: number) => `${title} (level ${own})`,
  header: {
    role: 'role',
    line: 'line',
    skill: 'skill',
    code: 'code',
    level: 'level',
    writtenAs: 'written as',
    levelFrom: 'level from',
    meantAs: 'meant as',
    duties: 'duties',
  },
  levelsFrom: { beside: 'beside it', below: 'below the heading', role: 'the role' },
  /** The shapes of citations as people call them. */
  writtenAs: {
    'code-hyphen-level': 'code and level, joined',
    'code-level-word': 'code, "level" and number',
    'code-number': 'code and number',
    'name-code-level': 'name, code and level',
    'code-name-level': 'code, name and level',
    'name-level': 'name and level',
    heading: 'heading',
    'table-row': 'row of a table',
    'front-matter': 'front matter',
    link: 'link',
    code: 'skill alone',
  },
  meantAs: { claims: 'claim', 'wished-for': 'wish', defines: 'definition', lists: 'list', history: 'history' },
  noLine: (line: number, lines: number) => `there is no line ${line}; it has ${counted(lines, 'line')}`,
  nothingRead: 'Nothing was read in this line.',
  read: 'Read:',
  passedOver: 'Passed over:',
  /** @param from where the levels stand; '' without levels  @param role '' for none */
  citation: (skill: string, levels: readonly number[], from: string, shape: string, stance: string, role: string) =>
    `${skill}: ${levels.length === 0 ? 'no level' : `${level(levels)} (${from})`}, written as ${shape}, meant as ${stance}${role === '' ? '' : `, for the role "${role}"`}`,
  duty: (skill: string, line: number) => `a duty of ${skill} in line ${line}`,
  dutyOfRole: (role: string) => (role === '' ? 'a duty of the role' : `a duty of the role "${role}"`),
  levelOf: (levels: readonly number[], of: 'role' | 'skill' | 'none') =>
    `${level(levels)} ${of === 'role' ? 'of the role' : of === 'skill' ? 'of the skill above it' : 'of no skill'}`,
  roleBegins: (title: string, own: number | null) =>
    `the role "${title}" begins${own === null ? '' : `, with level ${own}`}`,
  editionHere: (edition: string) => `edition ${edition}`,
  ignore: (rules: readonly string[]) =>
    `a comment that keeps findings silent${rules.length === 0 ? '' : `: ${rules.join(', ')}`}`,
  aSkill: 'a skill',
};
