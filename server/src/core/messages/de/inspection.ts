/** Why something was read in a document, or was not, for those who look how it is read. */
import type { Messages } from '../messages.ts';
import { quote } from './words.ts';

export const inspection: Messages['inspection'] = {
  cites: {
    'front-matter': 'sein Kopf (Front Matter) nennt Skills',
    proof: (line) => `was in Zeile ${line} beginnt, ist so geschrieben wie nur Zitate`,
    codes: 'es hat Codes mit Stufen, die niemand zufällig schreibt',
    framework: 'es sagt SFIA und hat darunter Codes oder Namen von Skills',
    nothing: 'nichts darin zeigt, dass seine Wörter und Großbuchstaben Skills sind',
  },
  passedOver: {
    keys: 'Wörter dieser Form sind in diesem Dokument Schlüssel von etwas anderem',
    noEvidence: 'das Dokument hat nicht gezeigt, dass es Skills zitiert',
    inCode: 'in Code und Kommentaren wird nichts gelesen',
    levelAlone: 'eine Stufe ohne Skill, zu dem sie gehören könnte',
    longer: 'ein Teil von etwas Längerem, wie Schlüssel von Vorgängen und Namen von Dateien',
    attribute: 'der Code eines Attributs, das kein Skill ist',
    word: 'auch ein englisches Wort: als Code eines Skills wird es gelesen, wenn seine Stufe oder sein Name daneben steht',
    skill: 'der Code eines Skills, in keiner der Formen, in denen Skills zitiert werden',
    unknown: 'kein Skill hat diesen Code',
    counts: 'eine Zahl, die zählt, was dahinter steht, und keine Stufe',
    placeholder: 'ein Platz zum Ausfüllen und keine Stufe',
    title: (role) => `der Kopf des Profils (Front Matter) nennt die Rolle ${quote(role)}`,
  },
};
