/** What single commands say. */
import { counted, quote, quoted } from '../../../core/messages/de/words.ts';
import type { commands as english } from '../en/commands.ts';

type English = typeof english;

const levels: English['levels'] = {
  fits: 'passt',
  readsLike: (level) => `liest sich am ehesten wie Stufe ${level}`,
  nothing:
    'Nichts zu beurteilen: Keine Rolle, die eine Stufe nennt, hat Aufgaben, und unter keinem Zitat stehen Aufgaben.',
  role: (title) => `Rolle ${title}`,
  level: (level) => `Stufe ${level}`,
  claimed: 'genannt',
  withoutDuties: 'Unter diesen stehen keine Aufgaben, deshalb zeigt nichts, ob ihre Stufen passen:',
};

const config: English['config'] = {
  from: { default: 'ohne Angabe', editor: 'Editor', file: 'Datei' },
  layer: { shipped: 'im Produkt enthalten', user: 'Benutzer', workspace: 'Arbeitsbereich', folder: 'Ordner' },
  skillsFrom: 'Skills aus',
};

const data: English['data'] = {
  noSkillsHere: 'keine Datei in diesem Ordner kann Skills enthalten',
  framework: 'Rahmenwerk',
  format: 'Format',
  unknownFormat: 'nicht bekannt',
  skills: 'Skills',
  skillsWithLevels: (skills, all) => `${skills} mit ${counted(all, 'Stufe', 'Stufen')}`,
  attributes: 'Attribute',
  levelsOfResponsibility: 'Stufen der Verantwortung',
  leftOut: 'weggelassen',
  skipped: {
    skill: (count) => counted(count, 'Skill', 'Skills'),
    attribute: (count) => counted(count, 'Attribut', 'Attribute'),
    level: (count) => counted(count, 'Stufe', 'Stufen'),
  },
  noProblems: 'keine Probleme',
  editionFromSkills: (name) =>
    `${name} (die Datei nennt keine Ausgabe; ihre Namen und Stufen passen am besten zu ${name})`,
  editionNewest: (name) => `${name} (die Datei nennt keine Ausgabe, deshalb wird die neueste angenommen)`,
};

const roles: English['roles'] = {
  noRevision: 'die Revision hinter @ fehlt',
  none: 'darin ist keine Rolle beschrieben',
  several: (count, first, all) =>
    `darin sind ${count} Rollen beschrieben; nennen Sie eine, etwa DATEI#${first}. Es gibt ${quoted(all)}`,
  noSuch: (title, all) => `darin ist keine Rolle ${quote(title)} beschrieben; es gibt ${quoted(all)}`,
  noSkills: 'diese Rolle verlangt keinen Skill, es gibt also nichts zu zeichnen',
  emptyList: 'darin wird kein Skill gelesen; schreiben Sie in jede Zeile einen Skill und seine Stufe, etwa ITOP-4',
};

const git: English['git'] = {
  badRevision: (revision) => `${quote(revision)} ist keine Revision`,
  notInstalled: 'für eine frühere Fassung braucht es Git, und es ist nicht installiert',
  cannotShow: (reason) => `Git kann sie nicht zeigen${reason === undefined ? '' : `: ${reason}`}`,
};

export const commands: English = { levels, config, data, roles, git };
