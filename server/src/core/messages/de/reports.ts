/** What is told of the skills that are loaded: the status, and the pages about it. */
import type { Messages } from '../messages.ts';
import { counted, number } from './words.ts';

export const status: Messages['status'] = {
  skills: (defined, known) =>
    `${counted(defined, 'Skill', 'Skills')} mit Definitionen, ${number(known)} dem Namen nach bekannt`,
  sources: (names, problems) =>
    `aus ${names.join(', ')}${problems === 0 ? '' : `, ${counted(problems, 'Problem', 'Probleme')}`}`,
  checking: (checked, all) => `Profile werden geprüft, ${number(checked)} von ${counted(all, 'Datei', 'Dateien')}`,
  checked: (profiles, withFindings, isPart) =>
    `${isPart ? 'die ersten ' : ''}${counted(profiles, 'Profil', 'Profile')}, ${withFindings === 0 ? 'keines' : number(withFindings)} mit Befunden`,
};

export const reports: Messages['reports'] = {
  loaded: 'Was geladen ist',
  found: 'Was gefunden wurde',
  levelsOf: (code) => `Stufen von ${code}`,
  noSuchPage: 'Diese Seite gibt es nicht.',
  none: 'Keine.',
  files: 'Dateien mit Skills',
  problems: 'Probleme',
  settings: 'Einstellungen',
  content: ({ skills, levels, framework }) =>
    skills === 0
      ? `keine Skills, aber Stufen oder Attribute von ${framework}`
      : `${counted(skills, 'Skill', 'Skills')} mit ${counted(levels, 'Stufe', 'Stufen')} von ${framework}`,
  noSkills: 'Aus dieser Datei können keine Skills gelesen werden.',
  savedOn: (date) => `gespeichert am ${date}`,
  shipped: 'in Role Profiles enthalten',
  addedByUser: 'von Ihnen hinzugefügt, für alle Ordner',
  outdated: 'Die Datei ist beschädigt; was sie vorher enthielt, gilt weiter.',
  editorSettings: 'Die Einstellungen des Editors',
  file: 'Die Datei',
  line: (line) => `Zeile ${line}`,
  lineIn: (file, line) => `${file}, Zeile ${line}`,
  byDefault: 'wie voreingestellt',
  setIn: (file) => `gesetzt in ${file}`,
  setInEditor: 'gesetzt im Editor',
  extendedBy: (by) => `Grundlage von ${by}`,
  forFiles: (files) => `für ${files.join(', ')}`,
  setting: {
    edition: { name: 'Ausgabe von SFIA, wenn ein Dokument keine nennt', none: '' },
    rules: { name: 'Was Befunde sind', none: 'wie es jede Regel vorsieht' },
    citationStyle: { name: 'Wie ein Skill geschrieben wird', none: '' },
    include: { name: 'Dokumente, die geprüft werden', none: 'alle Markdown-Dateien' },
    exclude: { name: 'Dokumente, die nicht geprüft werden', none: 'keine' },
    skillsData: { name: 'Skill-Daten neben dem Ordner skills-data', none: 'keine' },
    sections: { name: 'Abschnitte, die jedes Profil hat', none: 'keine' },
    fields: { name: 'Felder, die jedes Profil am Anfang hat', none: 'keine' },
    mostSkills: { name: 'Wie viele Skills eine Rolle verlangen darf', none: '' },
    extends: { name: 'Einstellungsdateien unter dieser', none: '' },
    'dictionary.codes': { name: 'Eigene Codes', none: '' },
    'dictionary.names': { name: 'Eigene Namen', none: '' },
    accepted: { name: 'Akzeptierte Befunde', none: '' },
  },
};

export const pages: Messages['pages'] = {
  restIsEnglish: 'Der Rest dieser Seite ist auf Englisch.',
};
