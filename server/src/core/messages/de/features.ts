/** What hovers, completions, actions, outlines and pages of skills say. */
import type { Messages } from '../messages.ts';
import { capitalised, counted, levels, number, onLevels, quote, readsLike } from './words.ts';

export const skills: Messages['skills'] = {
  levels,
  definedAt: (numbers) => `Definiert ${onLevels(numbers)}.`,
  levelBehindName: (level, phrase) => `Stufe ${level}${phrase === '' ? '' : `, *${phrase}*`}`,
  levelAlone: (level, phrase) => `Stufe ${level}${phrase === '' ? '' : `, *${phrase}*`}`,
  levelTitle: (level, phrase) => `Stufe ${level}${phrase === '' ? '' : `: ${phrase}`}`,
  namesOnly:
    'Hier sind nur Namen und Stufen bekannt. Um die Definitionen zu sehen, fügen Sie die SFIA-Arbeitsmappe Ihrer Organisation hinzu: mit dem Befehl „Role Profiles: Skill-Daten hinzufügen...“.',
  textFrom: (edition, source) => `${edition}, Text aus ${source}`,
  fromIndex: (edition) => `${edition}, aus dem Verzeichnis der Ausgaben`,
  source: (name, date, isShipped) =>
    `${name}${date === undefined ? '' : ` vom ${date}`}${isShipped ? ', in Role Profiles enthalten' : ''}`,
  inEdition: (skill, edition) => `${skill} in ${edition}`,
  cited: (title) => `${title} (genannt)`,
  guidance: 'Hinweise',
  inGeneral: (essence) => `*Allgemein:* ${essence}`,
  attributesAt: (level) => `Attribute auf Stufe ${level}`,
};

export const hovers: Messages['hovers'] = {
  noSuchLevel: (cited) =>
    `${cited.length === 1 ? `Eine Stufe ${cited[0]}` : `Die ${levels(cited)}`} hat dieser Skill nicht. Er hat:`,
  page: 'Die Seite dieses Skills auf sfia-online.org',
  levelOfRole: (level, phrase) => `Stufe ${level}, ${phrase}`,
  levelOfResponsibility: (edition) => `Verantwortungsstufe, ${edition}`,
  roleReadsLike: (reading) => `Was diese Rolle tut, ${readsLike(reading)}.`,
  attribute: (name, code) => `**${name}** (${code}), ein Attribut jeder Verantwortungsstufe`,
  atLevel: (level) => `Auf Stufe ${level}`,
  textFrom: (source) => `Text aus ${source}`,
  usedIn: (count) => `Verwendet in ${counted(count, 'Profil', 'Profilen')} dieses Arbeitsbereichs.`,
};

export const completions: Messages['completions'] = {
  level: (level) => `Stufe ${level}`,
  everyday: (word) => `für ${quote(word)}`,
  inDescription: (word) => `${quote(word)} in der Beschreibung`,
  inGuidance: (word) => `${quote(word)} in den Hinweisen`,
  inLevel: (word, level) => `${quote(word)} auf Stufe ${level}`,
  corrected: (word) => `meinten Sie ${quote(word)}?`,
  chooseLevel: 'Die Stufe wählen',
};

export const actions: Messages['actions'] = {
  moreFindings: (more) =>
    `${counted(more, 'weiterer Befund', 'weitere Befunde')} in dieser Auswahl: Wählen Sie weniger aus, um zu sehen, was möglich ist`,
  showLevels: (code) => `Die Stufen von ${code} nebeneinander zeigen`,
  ignoreOnLine: (rule, id) => `${quote(rule)} in dieser Zeile ignorieren (${id})`,
  ignoreInTable: (rule, id) => `${quote(rule)} in dieser Tabelle ignorieren (${id})`,
  ignoreInFile: (rule, id) => `${quote(rule)} in dieser Datei ignorieren (${id})`,
  addOwn: {
    codes: (code, file) => `${quote(code)} zu den eigenen Codes nehmen (${file})`,
    names: (name, file) => `${quote(name)} zu den eigenen Namen nehmen (${file})`,
  },
  acceptInFile: (rule, file) => `${quote(rule)} in dieser Datei akzeptieren (${file})`,
  acceptSkillInFile: (rule, code, file) => `${quote(rule)} bei ${code} in dieser Datei akzeptieren (${file})`,
  raise: (level) => `Die Stufe auf ${level} erhöhen`,
  lower: (level) => `Die Stufe auf ${level} senken`,
  useLevel: (level) => `Stufe ${level} verwenden`,
  writeCitation: (text) => `Als ${quote(text)} schreiben`,
  writeAll: (style, places) => `Alle Skills im Hausstil schreiben, ${style} (${number(places)} Stellen)`,
  fixAll: 'Alles beheben, was nur eine sichere Lösung hat (Role Profiles)',
  insertDuties: (level, code) => `Was Stufe ${level} von ${code} besagt, als Aufgaben einfügen`,
  sortHighest: 'Diese Tabelle nach Stufe sortieren, höchste zuerst',
  sortLowest: 'Diese Tabelle nach Stufe sortieren, niedrigste zuerst',
  listToTable: 'Diese Liste als Tabelle schreiben',
  tableToList: 'Diese Tabelle als Liste schreiben',
  citeSkill: (skill, level) => `${skill} auf Stufe ${level} nennen: so liest sich diese Aufgabe`,
};

export const renaming: Messages['renaming'] = {
  noSuchSkill: (name) =>
    `Kein Skill heißt ${quote(name)}. Schreiben Sie den Code oder den Namen eines Skills, etwa NTAS oder Network support.`,
  noSuchLevel: (code, name, known) => `${code} hat keine Stufe ${quote(name)}. Der Skill hat die ${levels(known)}.`,
  changeSkill: (code, to) => `${code} in ${to} ändern`,
  changeLevel: (code, from, to) => `${code} von Stufe ${from} auf Stufe ${to} ändern`,
  inProfiles: (count) => `in ${counted(count, 'Profil', 'Profilen')}`,
  notAll: (most) => `Hier gibt es mehr als ${number(most)} Markdown-Dateien; nur die ersten wurden durchgesehen.`,
};

export const judgements: Messages['judgements'] = {
  noDuties: 'Darunter stehen keine Aufgaben.',
  copied: (code, level, sentence) => `Übernommen aus ${code} auf Stufe ${level}: ${quote(sentence)}`,
  readsLike: (reading) => `${capitalised(readsLike(reading))}.`,
  resembles: (code, level, sentence) => `Ähnelt ${code} auf Stufe ${level}: ${quote(sentence)}`,
};

export const documents: Messages['documents'] = {
  untitledRole: 'Rolle',
  newRole: 'Neue Rolle',
  roleLevel: ({ level, name }) => `SFIA-Stufe ${level}${name === '' ? '' : `: ${name}`}`,
  template: `# {{title}}

{{level}}

## Zweck der Stelle

## SFIA-Skills

{{skills}}

## Aufgaben

## Erfahrung und Qualifikationen
`,
  skillColumn: 'Skill',
  codeColumn: 'Code',
  levelColumn: 'Stufe',
};
