/** What is wrong with settings, and with the files and folders that they name. */
import type { Messages } from '../messages.ts';
import { counted, listed, number, quote, quoted } from './words.ts';

export const settings: Messages['settings'] = {
  noRecord: 'Einstellungen schreibt man als { "Schlüssel": Wert }.',
  edition: '„edition“ ist die Nummer einer Ausgabe von SFIA, etwa 9.',
  mostSkills: '„mostSkills“ ist eine Zahl von 1 bis 100, etwa 8.',
  oneOf: (key, values) => `${quote(key)} ist eines von ${quoted(values)}.`,
  unknown: (key, known) => `Eine Einstellung ${quote(key)} gibt es nicht. Die Einstellungen sind ${quoted(known)}.`,
  noList: (key, example) => `${quote(key)} ist eine Liste von Texten, etwa ${example}.`,
  manyEntries: (key, count, most) =>
    `${quote(key)} hat ${number(count)} Einträge; nur die ersten ${most} zählen. Ein Muster oder Ordner kann für viele stehen.`,
  manyNames: (key, count, most) => `${quote(key)} hat ${number(count)} Einträge; nur die ersten ${most} zählen.`,
  noName: {
    sections: (name) =>
      `${quote(name)} in „sections“ geht nicht: Ein Abschnitt besteht aus den Wörtern einer Überschrift, ohne # davor, in einer Zeile mit höchstens 120 Zeichen.`,
    fields: (name) =>
      `${quote(name)} in „fields“ geht nicht: Ein Feld ist ein Wort wie title oder job-title, ohne Doppelpunkt.`,
  },
  twice: (name, key) => `${quote(name)} steht zweimal in ${quote(key)}. Nehmen Sie eines davon heraus.`,
  noEntries: (key, example) => `${quote(key)} ist eine Liste von Einträgen, etwa ${example}.`,
  noDictionary: (example) => `„dictionary“ nennt, was Ihr Eigenes ist, etwa ${example}.`,
  unknownIn: (key, place, known) => `${quote(place)} hat kein ${quote(key)}. Es nimmt ${quoted(known)}.`,
  needs: (place, key, example) => `${quote(key)} fehlt. Jeder Eintrag von ${quote(place)} braucht es, etwa ${example}.`,
  noOwn: {
    codes: (code) =>
      `${quote(code)} kann kein Code eines Skills sein: Ein Code hat höchstens 20 Buchstaben und Ziffern, mit Bindestrichen dazwischen.`,
    names: (name) =>
      `${quote(name)} kann kein Name eines Skills sein: Ein Name steht in einer Zeile mit 1 bis 120 Zeichen.`,
  },
  noRules: '„rules“ nennt Regeln mit ihrer Schwere, etwa { "missing-level": "warning" }.',
  noRule: (id) => `Eine Regel ${quote(id)} gibt es nicht.`,
  more: (count) =>
    `Mit ${count === 1 ? 'einem weiteren Eintrag' : `${number(count)} weiteren Einträgen`} dieser Einstellungen stimmt etwas nicht. Beheben Sie die ersten und sehen Sie noch einmal nach.`,
  sameWith: (count, key) => `Dasselbe stimmt bei ${count} weiteren von ${quote(key)} nicht.`,
  misnamed: (name) =>
    `Diese Einstellungen werden nicht gelesen: Ihre Datei muss ${quote(name)} heißen. Benennen Sie sie um.`,
  tooLarge: (size) => `Diese Einstellungen werden nicht gelesen: Die Datei ist zu groß (${size}).`,
  unreadable: (reason) => `Diese Einstellungen können nicht gelesen werden (${reason}).`,
  damaged: 'Einige Zeichen dieser Datei bedeuten nichts. Speichern Sie sie noch einmal als UTF-8.',
  tooDeep:
    'Diese Einstellungen werden nicht gelesen: Keine Einstellungen sind so tief verschachtelt oder so umfangreich.',
  noJson: (reason) => `Das ist kein JSON: ${reason}.`,
};

export const extended: Messages['extended'] = {
  empty: 'Dieser Eintrag ist leer. Schreiben Sie den Namen einer Einstellungsdatei.',
  web: (path) =>
    `${quote(path)} ist eine Adresse im Web, von dort wird nichts gelesen. Laden Sie die Datei herunter und nennen Sie, wo sie liegt.`,
  missing: (path) => `Eine Datei ${quote(path)} gibt es nicht, von dort werden keine Einstellungen übernommen.`,
  folder: (path) => `${quote(path)} ist ein Ordner. Nennen Sie die Einstellungsdatei darin.`,
  circle: (path, names) =>
    names.length === 1
      ? `${quote(path)} ist diese Datei selbst. Nehmen Sie den Eintrag heraus.`
      : `${quote(path)} führt im Kreis: ${names.join(' \u2192 ')} \u2192 ${names[0]}. Nehmen Sie einen dieser Einträge heraus.`,
  tooMany: (most) => `Ab hier wird nichts gelesen: Davor werden ${most} Einstellungsdateien gelesen.`,
};

export const json: Messages['json'] = {
  CommaExpected: 'ein Komma fehlt',
  ColonExpected: 'ein Doppelpunkt fehlt',
  PropertyNameExpected: 'ein Name in Anführungszeichen fehlt',
  ValueExpected: 'ein Wert fehlt',
  CloseBraceExpected: 'eine „}“ fehlt',
  CloseBracketExpected: 'eine „]“ fehlt',
  UnexpectedEndOfString: 'ein Anführungszeichen wird nicht geschlossen',
  UnexpectedEndOfComment: 'ein Kommentar wird nicht geschlossen',
  InvalidCharacter: 'ein Zeichen steht, wo keines stehen darf',
  InvalidEscapeCharacter: 'auf einen umgekehrten Schrägstrich folgt ein falsches Zeichen',
  InvalidUnicode: 'auf ein \\u folgen keine vier Ziffern',
  InvalidNumberFormat: 'eine Zahl ist falsch geschrieben',
  InvalidSymbol: 'ein Wort steht ohne Anführungszeichen',
  EndOfFileExpected: 'hinter dem Ende steht noch etwas',
  other: 'es ist falsch aufgebaut',
};

export const patterns: Messages['patterns'] = {
  tooLong: (pattern) => `Das Muster ${pattern} ist länger als jeder Pfad und nennt deshalb nichts.`,
  empty: 'Dieses Muster ist leer und nennt deshalb nichts. Schreiben Sie „**“ für alles.',
  leadsOut: (pattern) => `${pattern} führt aus dem Ordner hinaus, in dem Muster beginnen, und nennt deshalb nichts.`,
  takesBackNothing: (pattern) => `${pattern} nimmt zurück („!“), was die Muster davor nennen, und davor steht keines.`,
  folder: { file: 'dem Ordner dieser Einstellungen', open: 'dem geöffneten Ordner' },
  noMatch: (pattern, folder) =>
    `${quote(pattern)} nennt nichts: Keine Datei hat einen solchen Pfad. Muster beginnen in ${folder}; „**“ steht für Ordner in beliebiger Tiefe.`,
  missing: (pattern, part, folder, other) =>
    `${quote(pattern)} nennt nichts: In ${folder} gibt es kein ${quote(part)}${
      other === undefined ? '' : `, aber ${quote(other)}: Groß- und Kleinbuchstaben sind verschieden`
    }.`,
};

export const files: Messages['files'] = {
  empty: 'Dieser Eintrag ist leer. Schreiben Sie den Namen einer Datei oder eines Ordners mit Skill-Daten.',
  web: (path) =>
    `${quote(path)} ist eine Adresse im Web, von dort wird nichts gelesen. Laden Sie die Datei herunter und nennen Sie, wo sie liegt.`,
  untrusted: (path) =>
    `${quote(path)} führt aus diesem Ordner hinaus, dem Sie nicht vertrauen, und wird deshalb nicht gelesen.`,
  missing: (path) => `Eine Datei oder einen Ordner ${quote(path)} gibt es nicht, von dort werden keine Skills gelesen.`,
  tooManyNamed: (most) => `Ab hier wird nichts gelesen: Davor sind ${most} Dateien genannt.`,
  tooMuch: (names, more, most, size) =>
    `Nicht nach Skills gelesen: ${names.join(', ')}${more === 0 ? '' : ` und ${more} weitere`}. Zusammen werden höchstens ${most} Dateien mit ${size} gelesen. Ist das der richtige Ordner?`,
  tooManyInFolder: (count, most) =>
    `Dieser Ordner hat ${count} Dateien; nur die ersten ${most} werden nach Skills gelesen. Ist es der richtige?`,
  link: (name) =>
    `${name} ist eine Verknüpfung, die aus diesem Ordner hinausführt, und wird deshalb nicht gelesen. Kopieren Sie die Datei selbst hierher.`,
  noFile: 'Das ist keine Datei, deshalb werden keine Skills daraus gelesen.',
  tooLarge: (size, most) =>
    `Diese Datei ist zu groß (${size}; höchstens ${most} werden gelesen). Ein Rahmenwerk ist viel kleiner: Entfernen Sie, was nicht dazugehört.`,
  unreadable: (reason) => `Diese Datei kann nicht gelesen werden (${reason}).`,
  lastGood: (skills) =>
    `Bis diese Datei in Ordnung ist, gilt weiter, was sie vorher enthielt: ${counted(skills, 'Skill', 'Skills')}.`,
  disagreeServes: (code, here, there) =>
    `${code} ist in ${listed([here, `in ${there}`])} verschieden definiert. Die Definition in dieser Datei gilt. Behalten Sie eine von beiden.`,
  disagreePassed: (code, serves, here) =>
    `${code} ist in ${listed([serves, `in ${here}`])} verschieden definiert. Die in ${serves} gilt. Behalten Sie eine von beiden.`,
};
