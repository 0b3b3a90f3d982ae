/** What is said where a person is compared with a role. */
import type { Messages } from '../messages.ts';
import { counted } from './words.ts';

export const people: Messages['people'] = {
  title: (list, role) => `${list} und die Rolle ${role}`,
  inAll: (met, asked) =>
    `${met} von ${counted(asked, 'verlangten Skill ist', 'verlangten Skills sind')} auf der verlangten Stufe vorhanden.`,
  notStored: 'Davon wird nichts gespeichert oder gesendet: Die Liste wird für diesen Vergleich gelesen und vergessen.',
  gaps: 'Lücken',
  noGaps: 'Keine: Jeder Skill ist auf der verlangten Stufe vorhanden.',
  fitting: 'Wie verlangt',
  strengths: 'Stärken über die Rolle hinaus',
  nothing: 'Keine.',
  asked: 'Die Rolle verlangt',
  has: 'Die Liste hat',
  means: 'Was das heißt',
  fit: {
    missing: () => 'fehlt',
    below: (levels) => `${counted(levels, 'Stufe', 'Stufen')} darunter`,
    unclear: () => 'die Liste nennt keine Stufe',
    meets: () => 'wie verlangt',
    exceeds: (levels) => `${counted(levels, 'Stufe', 'Stufen')} darüber`,
    'not-asked': () => 'nicht verlangt',
  },
};
