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
  chartOf: (role: string) => `Skills of ${role}`,
  /** @param level `level 4` */
  levelOfRole: (level: string) => `The role is of ${level}.`,
  nothingToDraw: 'It asks for no skill, so there is nothing to draw.',
  saveChart: 'Save as a picture (SVG)',
  filter: 'Show roles with',
  /** What views say beside that. */
  view: {
    category: 'Show skills of',
    allCategories: 'all categories',
    noCategory: 'no category',
    columns: 'Columns',
    byCategory: 'by category',
    byCode: 'by code',
    byUse: 'most used first',
    desirable: '{0}, desirable',
    notAsked: 'not asked for',
    shown: '{0} of {1} roles',
    keys: 'The arrow keys go from cell to cell. Enter opens the citation, and sorts on a heading.',
    saveAs: 'Save as',
    formats: { html: 'HTML, to print', xlsx: 'Workbook', csv: 'CSV file', markdown: 'Markdown file' },
  },
  incomplete: 'Not all files were looked at: there are too many, or some are too large.',
};
