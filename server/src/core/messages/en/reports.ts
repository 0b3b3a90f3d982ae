/** What is told of the skills that are loaded: the status, and the pages about it. */
import { counted, number } from './words.ts';

/** What a file holds: how many skills, with how many levels together, of which framework. */
interface Content {
  readonly skills: number;
  readonly levels: number;
  /** `SFIA 9` */
  readonly framework: string;
}

export const status = {
  /** `147 skills with definitions, 147 known by name` */
  skills: (defined: number, known: number) =>
    `${counted(defined, 'skill')} with definitions, ${number(known)} known by name`,
  /** `from ITOP.txt, sfia-9.xlsx, 1 problem` */
  sources: (names: readonly string[], problems: number) =>
    `from ${names.join(', ')}${problems === 0 ? '' : `, ${counted(problems, 'problem')}`}`,
  /** While the profiles of the workspace are being checked. */
  checking: (checked: number, all: number) => `checking profiles, ${number(checked)} of ${counted(all, 'file')}`,
  /** `1,204 profiles, 3 with findings`; `isPart`: there are more than anybody looks through. */
  checked: (profiles: number, withFindings: number, isPart: boolean) =>
    `${isPart ? 'the first ' : ''}${counted(profiles, 'profile')}, ${withFindings === 0 ? 'none' : number(withFindings)} with findings`,
};

export const reports = {
  loaded: 'What is loaded',
  found: 'What was found',
  levelsOf: (code: string) => `Levels of ${code}`,
  noSuchPage: 'There is no such page.',
  none: 'None.',
  files: 'Files of skills',
  problems: 'Problems',
  settings: 'Settings',
  content: ({ skills, levels, framework }: Content) =>
    skills === 0
      ? `no skills, but levels or attributes of ${framework}`
      : `${counted(skills, 'skill')} with ${counted(levels, 'level')} of ${framework}`,
  noSkills: 'No skills can be read from this file.',
  savedOn: (date: string) => `saved on ${date}`,
  shipped: 'comes with Role Profiles',
  addedByUser: 'added by you, for all folders',
  outdated: 'The file is broken; what it held before serves.',
  editorSettings: "The editor's settings",
  file: 'The file',
  line: (line: number) => `Line ${line}`,
  lineIn: (file: string, line: number) => `${file}, line ${line}`,
  byDefault: 'as it comes',
  setIn: (file: string) => `set in ${file}`,
  setInEditor: 'set in the editor',
  /** What the settings are about, and how a list is called that is empty. */
  extendedBy: (by: string) => `extended by ${by}`,
  forFiles: (files: readonly string[]) => `for ${files.join(', ')}`,
  setting: {
    edition: { name: 'Edition of SFIA, where a document does not say', none: '' },
    rules: { name: 'What findings are', none: 'as each rule has it' },
    citationStyle: { name: 'How a citation is written', none: '' },
    include: { name: 'Documents that are checked', none: 'all Markdown files' },
    exclude: { name: 'Documents that are not checked', none: 'none' },
    skillsData: { name: 'Skill data beside the folder skills-data', none: 'none' },
    sections: { name: 'Sections that every profile has', none: 'none' },
    fields: { name: 'Fields that the front matter of every profile has', none: 'none' },
    mostSkills: { name: 'How many skills a role may ask for', none: '' },
    extends: { name: 'Settings files below this one', none: '' },
    'dictionary.codes': { name: 'Codes of your own', none: '' },
    'dictionary.names': { name: 'Names of your own', none: '' },
    accepted: { name: 'Findings that are accepted', none: '' },
  },
};

/** Of documents about the product, which are written in English; '' where nothing need be said of it. */
export const pages = {
  restIsEnglish: '',
};
