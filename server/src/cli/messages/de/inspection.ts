/** What `inspect` says of what was read in a document, and of one line. */
import { counted, quote } from '../../../core/messages/de/words.ts';
import type { inspection as english } from '../en/inspection.ts';

const level = (levels: readonly number[]): string => `Stufe ${levels.join(', ')}`;

export const inspection: typeof english = {
  cites: (yes, why) => `zitiert Skills: ${yes ? 'ja' : 'nein'}, ${why}`,
  edition: (edition, from, line) => `Ausgabe ${edition}: ${from}, Zeile ${line}`,
  stated: { 'front-matter': 'Kopf des Profils', link: 'ein Link', words: 'seine Wörter' },
  levelAt: (levels, of, line) => `${level(levels)} ${of === 'role' ? 'der Rolle' : 'keines Skills'}: Zeile ${line}`,
  dutiesOf: (role, count, line) => `Aufgaben von ${role}: ${count} ab Zeile ${line}`,
  duties: (count, line) => `${count} ab Zeile ${line}`,
  notCounted: 'Gelesen und nicht gezählt:',
  roleWithLevel: (title, own) => `${title} (Stufe ${own})`,
  header: {
    role: 'Rolle',
    line: 'Zeile',
    skill: 'Skill',
    code: 'Code',
    level: 'Stufe',
    writtenAs: 'geschrieben als',
    levelFrom: 'Stufe von',
    meantAs: 'gemeint als',
    duties: 'Aufgaben',
  },
  levelsFrom: { beside: 'daneben', below: 'unter der Überschrift', role: 'der Rolle' },
  writtenAs: {
    'code-hyphen-level': 'Code und Stufe, verbunden',
    'code-level-word': 'Code, „Stufe“ und Zahl',
    'code-number': 'Code und Zahl',
    'name-code-level': 'Name, Code und Stufe',
    'code-name-level': 'Code, Name und Stufe',
    'name-level': 'Name und Stufe',
    heading: 'Überschrift',
    'table-row': 'Zeile einer Tabelle',
    'front-matter': 'Kopf des Profils',
    link: 'Link',
    code: 'Skill allein',
  },
  meantAs: {
    claims: 'Anspruch',
    'wished-for': 'Wunsch',
    defines: 'Definition',
    lists: 'Liste',
    history: 'Vergangenheit',
  },
  noLine: (line, lines) => `eine Zeile ${line} gibt es nicht; es sind ${counted(lines, 'Zeile', 'Zeilen')}`,
  nothingRead: 'In dieser Zeile wurde nichts gelesen.',
  read: 'Gelesen:',
  passedOver: 'Übergangen:',
  citation: (skill, levels, from, shape, stance, role) =>
    `${skill}: ${levels.length === 0 ? 'keine Stufe' : `${level(levels)} (${from})`}, geschrieben als ${shape}, gemeint als ${stance}${role === '' ? '' : `, für die Rolle ${quote(role)}`}`,
  duty: (skill, line) => `eine Aufgabe von ${skill} in Zeile ${line}`,
  dutyOfRole: (role) => (role === '' ? 'eine Aufgabe der Rolle' : `eine Aufgabe der Rolle ${quote(role)}`),
  levelOf: (levels, of) =>
    `${level(levels)} ${of === 'role' ? 'der Rolle' : of === 'skill' ? 'des Skills darüber' : 'keines Skills'}`,
  roleBegins: (title, own) => `die Rolle ${quote(title)} beginnt${own === null ? '' : `, mit Stufe ${own}`}`,
  editionHere: (edition) => `Ausgabe ${edition}`,
  ignore: (rules) => `ein Kommentar, der Befunde unterdrückt${rules.length === 0 ? '' : `: ${rules.join(', ')}`}`,
  aSkill: 'ein Skill',
};
