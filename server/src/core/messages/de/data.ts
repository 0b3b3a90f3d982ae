/** What is wrong in a file of skill data. */
import type { Messages } from '../messages.ts';
import { number, quote } from './words.ts';

export const data: Messages['data'] = {
  damaged: (encoding) =>
    `Einige Zeichen sind beschädigt: In ${encoding} bedeuten sie nichts, und sie erscheinen als \uFFFD. Speichern Sie die Datei noch einmal als UTF-8.`,
  oddCharacters:
    'Die Datei enthält Zeichen, die kein Text hat (Null-Bytes); sie werden weggelassen. Speichern Sie sie noch einmal als UTF-8.',
  sheet: (sheet) => `Blatt ${quote(sheet)}`,
  cell: (sheet, cell) => `Blatt ${quote(sheet)}, Zelle ${cell}`,
  line: (line) => `Zeile ${line}`,
  samePlaces: (more) =>
    `Dasselbe stimmt an ${more === 1 ? 'einer weiteren Stelle' : `${number(more)} weiteren Stellen`} dieser Datei nicht. Beheben Sie die ersten und sehen Sie noch einmal nach.`,
  noAddress: (url) => `${quote(url)} ist keine Adresse im Web und wird nicht als Link angeboten.`,
  tooMany: {
    skill: (most) =>
      `Mehr als ${number(most)} Skills in einer Datei: Der Rest wird weggelassen. Ist es die richtige Datei? Wenn ja, teilen Sie sie.`,
    attribute: (most) =>
      `Mehr als ${number(most)} Attribute in einer Datei: Der Rest wird weggelassen. Ist es die richtige Datei? Wenn ja, teilen Sie sie.`,
  },
  this: { skill: 'Dieser Skill', attribute: 'Dieses Attribut' },
  noCode: (named) => `${named} hat keinen Code und wird weggelassen. Schreiben Sie den Code dazu, zum Beispiel ITOP.`,
  quote,
  inCapitals: (code, capitals) =>
    `${quote(code)} ist kein Code dieses Rahmenwerks und wird weggelassen: Schreiben Sie ihn in Großbuchstaben, ${capitals}.`,
  fourCapitals: (code) =>
    `${quote(code)} ist kein Code dieses Rahmenwerks und wird weggelassen: Ein Code hat vier Großbuchstaben. Für ein eigenes Rahmenwerk mit anderen Codes geben Sie „codePattern“ in seiner JSON-Datei an.`,
  otherCodes: (code, pattern) =>
    `${quote(code)} ist kein Code dieses Rahmenwerks und wird weggelassen: Seine Codes sehen aus wie ${pattern}. Berichtigen Sie den Code oder „codePattern“.`,
  noName: {
    skill: (code) => `${code} hat keinen Namen und wird weggelassen. Schreiben Sie den Namen des Skills dazu.`,
    attribute: (code) => `${code} hat keinen Namen und wird weggelassen. Schreiben Sie den Namen des Attributs dazu.`,
  },
  codeTwice: (code, place) =>
    `${code} steht hier zum zweiten Mal; der erste Eintrag${place} gilt. Entfernen Sie einen von beiden.`,
  inCell: (cell) => `, in Zelle ${cell},`,
  inLine: (line) => `, in Zeile ${line},`,
  noLevel: (code) =>
    `${code} hat keine Stufe und wird weggelassen. Schreiben Sie dazu, auf welchen Stufen der Skill definiert ist.`,
  levelTwice: (code, level) => `${code} hat Stufe ${level} zweimal; die erste gilt. Entfernen Sie eine von beiden.`,
  notListed: (code, level) =>
    `${code} hat eine Definition für Stufe ${level}, die in der Liste der Stufen fehlt. Sie gilt als definiert. Berichtigen Sie die Liste oder die Definition.`,
  unknownLevel: (level, code) =>
    `${quote(level)} ist keine Stufe dieses Rahmenwerks, deshalb wird ${code} ohne sie gelesen. Berichtigen Sie die Stufe.`,
  noText: (level, code) =>
    `${code} ist auf Stufe ${level} definiert, aber die Definition fehlt. Ergänzen Sie sie, oder entfernen Sie die Stufe.`,
  gap: (code, levels, before) =>
    `${code} ist auf den Stufen ${levels.join(', ')} definiert, mit einer Lücke vor ${before}. SFIA hat keinen solchen Skill: Prüfen Sie, ob eine Stufe fehlt.`,
  description: (code) => `Die Beschreibung von ${code}`,
  guidance: (code) => `Der Text mit Hinweisen zu ${code}`,
  definition: (code, level) => `Die Definition von ${code} auf Stufe ${level}`,
  textTooLong: (what, most) =>
    `${what} ist länger als ${number(most)} Zeichen und wird gekürzt. Ist es der richtige Text?`,
  tooMuchText: (what, most) =>
    `${what} wird weggelassen: Die Texte dieser Datei sind zusammen länger als ${number(most)} Zeichen, weit mehr, als ein Rahmenwerk hat. Ist es die richtige Datei?`,
  nothingUsable: 'Nichts in dieser Datei kann verwendet werden: Sie enthält keinen Skill mit Code, Namen und Stufe.',
  noId: (id) =>
    `Dieses Rahmenwerk hat keine „id“ und heißt deshalb ${quote(id)}. Geben Sie eine „id“ an, einen kurzen Namen in Kleinbuchstaben.`,
  noEdition: (edition) =>
    `${quote(edition)} kann nicht als Ausgabe verwendet werden. Schreiben Sie eine Zahl oder einen kurzen Namen, zum Beispiel 9.`,
  noLevelOfResponsibility: (level, most) =>
    `${quote(level)} ist keine Verantwortungsstufe: Stufen haben Nummern von 1 bis ${most}. Die Stufe wird weggelassen.`,
  responsibilityTwice: (level) =>
    `Die Verantwortungsstufe ${level} steht zweimal da; die erste gilt. Entfernen Sie eine von beiden.`,
  noLevels: (most) =>
    `Dieses Rahmenwerk gibt keine Stufen an, deshalb gilt jede Zahl von 1 bis ${most}. Geben Sie „levels“ an, von der niedrigsten zur höchsten.`,
};
