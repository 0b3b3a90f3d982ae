/** What hovers, completions, actions, outlines and pages of skills say. Names and phrases in Markdown are made safe by who tells them. */
import type { NamedLevel, Reading } from '../types.ts';
import { capitalised, counted, levels, number, readsLike } from './words.ts';

/** What is said of skills and where they come from. */
export const skills = {
  /** `level 5`, `levels 3 to 5` */
  levels,
  definedAt: (numbers: readonly number[]) => `Defined at ${levels(numbers)}.`,
  /** `level 4, *Enable*`; @param phrase in Markdown */
  levelBehindName: (level: number, phrase: string) => `level ${level}${phrase === '' ? '' : `, *${phrase}*`}`,
  /** As a heading: `Level 4, *Enable*`. */
  levelAlone: (level: number, phrase: string) => `Level ${level}${phrase === '' ? '' : `, *${phrase}*`}`,
  /** `Level 4: Enable` */
  levelTitle: (level: number, phrase: string) => `Level ${level}${phrase === '' ? '' : `: ${phrase}`}`,
  namesOnly:
    'Only names and levels are known here. To see the definitions, add the SFIA workbook of your organisation: run the command "Role Profiles: Add Skills Data...".',
  /** `SFIA 9, text from ITOP.txt` */
  textFrom: (edition: string, source: string) => `${edition}, text from ${source}`,
  fromIndex: (edition: string) => `${edition}, from the index of editions`,
  source: (name: string, date: string | undefined, isShipped: boolean) =>
    `${name}${date === undefined ? '' : ` of ${date}`}${isShipped ? ', which comes with Role Profiles' : ''}`,
  inEdition: (skill: string, edition: string) => `${skill} in ${edition}`,
  /** In the title of the level of a page that was opened from a citation. */
  cited: (title: string) => `${title} (cited)`,
  guidance: 'Guidance',
  inGeneral: (essence: string) => `*In general:* ${essence}`,
  attributesAt: (level: number) => `Attributes at level ${level}`,
};

export const hovers = {
  noSuchLevel: (cited: readonly number[]) => `There is no level ${cited.join(', ')} of this skill. It has:`,
  page: 'The page of this skill at sfia-online.org',
  /** `Level 4, Enable` */
  levelOfRole: (level: number, phrase: string) => `Level ${level}, ${phrase}`,
  levelOfResponsibility: (edition: string) => `Level of responsibility, ${edition}`,
  roleReadsLike: (reading: Reading) => `What this role does ${readsLike(reading)}.`,
  attribute: (name: string, code: string) => `**${name}** (${code}), an attribute of every level of responsibility`,
  atLevel: (level: number) => `At level ${level}`,
  textFrom: (source: string) => `Text from ${source}`,
  usedIn: (count: number) => `Used in ${counted(count, 'profile')} of this workspace.`,
};

export const completions = {
  level: (level: number) => `Level ${level}`,
  everyday: (word: string) => `for “${word}”`,
  inDescription: (word: string) => `“${word}” in its description`,
  inGuidance: (word: string) => `“${word}” in its guidance`,
  inLevel: (word: string, level: number) => `“${word}” at level ${level}`,
  corrected: (word: string) => `did you mean “${word}”?`,
  chooseLevel: 'Choose the level',
};

/** Titles in the menu of the lamp, and of steps that can be undone. */
export const actions = {
  moreFindings: (more: number) =>
    `${number(more)} more findings in this selection: select less to see what can be done`,
  showLevels: (code: string) => `Show the levels of ${code} side by side`,
  ignoreOnLine: (rule: string, id: string) => `Ignore "${rule}" on this line (${id})`,
  ignoreInTable: (rule: string, id: string) => `Ignore "${rule}" in this table (${id})`,
  ignoreInFile: (rule: string, id: string) => `Ignore "${rule}" in this file (${id})`,
  addOwn: {
    codes: (code: string, file: string) => `Add "${code}" to our own codes (${file})`,
    names: (name: string, file: string) => `Add "${name}" to our own names (${file})`,
  },
  /** @param rule the title of the rule */
  acceptInFile: (rule: string, file: string) => `Accept "${rule}" in this file (${file})`,
  acceptSkillInFile: (rule: string, code: string, file: string) => `Accept "${rule}" of ${code} in this file (${file})`,
  raise: (level: number) => `Raise the level to ${level}`,
  lower: (level: number) => `Lower the level to ${level}`,
  useLevel: (level: number) => `Use level ${level}`,
  writeCitation: (text: string) => `Write this citation as "${text}"`,
  writeAll: (style: string, places: number) =>
    `Write all citations in the house style, ${style} (${number(places)} places)`,
  fixAll: 'Fix everything that has one certain fix (Role Profiles)',
  insertDuties: (level: number, code: string) => `Insert what level ${level} of ${code} says as duties`,
  sortHighest: 'Sort this table by level, highest first',
  sortLowest: 'Sort this table by level, lowest first',
  listToTable: 'Write this list as a table',
  tableToList: 'Write this table as a list',
  citeSkill: (skill: string, level: number) => `Cite ${skill} at level ${level}, which this duty reads like`,
};

export const renaming = {
  noSuchSkill: (name: string) =>
    `No skill is called "${name}". Write the code or the name of a skill, such as NTAS or Network support.`,
  noSuchLevel: (code: string, name: string, known: readonly number[]) =>
    `${code} has no level "${name}". It has the levels ${known.join(', ')}.`,
  changeSkill: (code: string, to: string) => `Change ${code} to ${to}`,
  changeLevel: (code: string, from: number, to: number) => `Change ${code} from level ${from} to level ${to}`,
  inProfiles: (count: number) => `in ${counted(count, 'profile')}`,
  notAll: (most: number) =>
    `There are more than ${number(most)} Markdown files here; only the first ones were looked through.`,
};

/** What `role-profiles levels` tells of a judgement. */
export const judgements = {
  noDuties: 'No duties stand under it.',
  copied: (code: string, level: number, sentence: string) => `Copied from ${code} at level ${level}: "${sentence}"`,
  readsLike: (reading: Reading) => `${capitalised(readsLike(reading))}.`,
  resembles: (code: string, level: number, sentence: string) => `Resembles ${code} at level ${level}: "${sentence}"`,
};

/** What stands in a document that the product writes, and names for what has none. */
export const documents = {
  untitledRole: 'Role',
  newRole: 'New role',
  roleLevel: (level: NamedLevel) => `SFIA level ${level.level}${level.name === '' ? '' : `: ${level.name}`}`,
  template: `# {{title}}

{{level}}

## Purpose of the role

## SFIA skills

{{skills}}

## Duties

## Experience and qualifications
`,
  skillColumn: 'Skill',
  codeColumn: 'Code',
  levelColumn: 'Level',
};
