/** What a file of skill data is, where it is none that can be read, and what of it is passed over. */
import type { Messages } from '../messages.ts';
import type { PartOfFile, PartOfFramework } from '../types.ts';
import { number, quote, quoted } from './words.ts';

const INSTEAD = 'Legen Sie stattdessen die Arbeitsmappe, die CSV- oder die JSON-Datei des Rahmenwerks hierher.';
const REMOVE = 'Ein Rahmenwerk hat weit weniger: Entfernen Sie, was nicht dazugehört.';
const DESPITE = 'was auch immer ihr Name sagt';
const SAVE_AS = 'Öffnen Sie sie, und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“';
const UNTIL_THEN = 'bis dahin wird nichts aus der Datei gelesen';

const PARTS: Readonly<Record<PartOfFile, string>> = { workbook: 'Diese Arbeitsmappe', sheet: 'Dieses Blatt' };
const CONTENTS: Readonly<Record<PartOfFramework, string>> = {
  skills: 'Die Skills',
  attributes: 'Die Attribute',
  levels: 'Die Verantwortungsstufen',
};

export const formats: Messages['formats'] = {
  unreadable: (detail) =>
    `Diese Datei konnte nicht gelesen werden${detail === '' ? '' : ` (${detail})`}. Speichern Sie sie noch einmal oder in einem anderen Format.`,
  empty: 'Diese Datei ist leer. Wurde sie gerade noch kopiert oder gespeichert?',
  onlySpaces: 'Diese Datei enthält nichts als Leerzeichen.',
  tooLarge: (size, most) =>
    `Diese Datei ist zu groß (${size}; gelesen werden höchstens ${most}). Ein Rahmenwerk ist weit kleiner: Entfernen Sie, was nicht dazugehört.`,
  otherKind: {
    archive: `Diese Datei ist ein leeres Archiv, ${DESPITE}. ${INSTEAD}`,
    png: `Diese Datei ist ein PNG-Bild, ${DESPITE}. ${INSTEAD}`,
    jpeg: `Diese Datei ist ein JPEG-Bild, ${DESPITE}. ${INSTEAD}`,
    gif: `Diese Datei ist ein GIF-Bild, ${DESPITE}. ${INSTEAD}`,
    pdf: `Diese Datei ist ein PDF-Dokument, ${DESPITE}. ${INSTEAD}`,
    rtf: `Diese Datei ist ein RTF-Dokument, ${DESPITE}. ${INSTEAD}`,
    gzip: `Diese Datei ist komprimiert (gzip), ${DESPITE}. ${INSTEAD}`,
    sevenZip: `Diese Datei ist komprimiert (7z), ${DESPITE}. ${INSTEAD}`,
    rar: `Diese Datei ist komprimiert (RAR), ${DESPITE}. ${INSTEAD}`,
    program: `Diese Datei ist ein Programm, ${DESPITE}. ${INSTEAD}`,
  },
  encryptedWorkbook:
    'Diese Arbeitsmappe ist mit einem Kennwort geschützt und kann nicht gelesen werden. Speichern Sie eine Kopie ohne Kennwort (in Excel: Datei, Informationen, Arbeitsmappe schützen), und legen Sie diese Kopie hierher.',
  oldWordDocument: `Das ist ein altes Word-Dokument. ${INSTEAD}`,
  oldWorkbook: `Diese Arbeitsmappe hat das alte Format von Excel 97 (.xls). ${SAVE_AS} oder als CSV.`,
  webPage: 'Das ist eine Webseite und kein Rahmenwerk. Laden Sie die Datei selbst herunter, und legen Sie sie hierher.',
  xmlWorkbook: `Diese Arbeitsmappe ist als XML gespeichert. ${SAVE_AS} oder als CSV.`,
  xml: 'Das ist eine XML-Datei und damit keines der Formate, die gelesen werden können. Speichern Sie das Rahmenwerk als Arbeitsmappe (.xlsx), als CSV oder als JSON.',

  binaryWorkbook: `Das ist eine binäre Arbeitsmappe (.xlsb). ${SAVE_AS}.`,
  wordDocument: `Das ist ein Word-Dokument. ${INSTEAD}`,
  presentation: `Das ist eine Präsentation. ${INSTEAD}`,
  openDocument: `Das ist eine OpenDocument-Datei. ${SAVE_AS} oder als CSV.`,
  noWorkbook:
    'Das ist ein ZIP-Archiv und keine Arbeitsmappe. Entpacken Sie es, und legen Sie die Datei des Rahmenwerks selbst hierher.',
  incomplete:
    'Diese Arbeitsmappe ist unvollständig oder beschädigt: Ihr Ende fehlt. Wurde sie gerade noch kopiert oder heruntergeladen? Kopieren Sie sie noch einmal.',
  tooManyEntries: (count) =>
    `Dieses Archiv enthält ${number(count)} Dateien; eine Arbeitsmappe hat weit weniger. Es wird nicht geöffnet.`,
  encryptedArchive:
    'Dieses Archiv ist mit einem Kennwort geschützt und kann nicht gelesen werden. Speichern Sie die Arbeitsmappe ohne Kennwort.',
  oddlyPacked: (part) =>
    `${PARTS[part]} ist auf ungewöhnliche Weise gepackt. Öffnen Sie die Arbeitsmappe, und speichern Sie sie noch einmal.`,
  bomb: (part, times) =>
    `${PARTS[part]} wächst beim Entpacken auf mehr als das ${number(times)}-Fache, wie es kein wirkliches Blatt tut. Es wird nichts daraus gelesen.`,
  cannotUnpack: (part) =>
    `${PARTS[part]} ist beschädigt und kann nicht entpackt werden. Kopieren oder speichern Sie die Arbeitsmappe noch einmal.`,
  unpacksTooLarge: (part, most) =>
    `${PARTS[part]} ist entpackt größer als ${most}; ein Rahmenwerk ist weit kleiner. Entfernen Sie Zeilen, Blätter und Bilder, die nicht zum Rahmenwerk gehören.`,
  xmlEntities: (part) =>
    `${PARTS[part]} vereinbart XML-Entitäten. Kein Tabellenprogramm schreibt solche, und man kann damit einen Computer lahmlegen. Es wird nichts daraus gelesen.`,
  tooMuchInCells: (most) =>
    `Die Zellen dieser Arbeitsmappe zeigen bis hierher mehr als ${number(most)} Zeichen, deshalb wird dieses Blatt nicht gelesen. Ein Rahmenwerk hat weit weniger: Entfernen Sie Zeilen, Spalten und Blätter, die nicht dazugehören.`,
  damagedXml: (part) =>
    `${PARTS[part]} ist beschädigt: Es fehlt etwas, oder der Aufbau stimmt nicht. Öffnen Sie die Arbeitsmappe in einem Tabellenprogramm, und speichern Sie sie noch einmal.`,
  macros:
    'Diese Arbeitsmappe enthält Makros. Sie werden weder gelesen noch ausgeführt; gelesen werden nur die Blätter.',
  links:
    'Diese Arbeitsmappe verweist auf andere Dateien. Sie werden nicht geöffnet; es gelten die Werte, die in dieser Arbeitsmappe gespeichert sind.',
  sheetNotRead: (content, sheet) =>
    `${CONTENTS[content]} werden aus dem Blatt ${quote(sheet)} gelesen, deshalb wird dieses Blatt nicht gelesen.`,
  sheetRenamed: (content) =>
    `${CONTENTS[content]} werden aus diesem Blatt gelesen, weil seine Spalten so heißen; in der offiziellen Arbeitsmappe heißt es anders.`,
  sheetHidden:
    'Dieses Blatt ist ausgeblendet und wird gelesen. Blenden Sie es ein, damit alle sehen, was geprüft wird.',
  formulaWithoutValue:
    'Diese Zelle enthält eine Formel, deren Ergebnis nicht gespeichert ist, und gilt deshalb als leer. Öffnen Sie die Arbeitsmappe in einem Tabellenprogramm und speichern Sie sie, oder ersetzen Sie die Formel durch ihren Wert.',
  formulaError:
    'Diese Zelle zeigt einen Fehler statt eines Wertes und gilt deshalb als leer. Berichtigen Sie die Formel, oder ersetzen Sie sie durch ihren Wert.',
  sheetTooLong: (most) => `Dieses Blatt hat mehr als ${number(most)} Zeilen; der Rest wird nicht gelesen. ${REMOVE}`,
  noSkillsSheet: (sheets) =>
    `Kein Blatt dieser Arbeitsmappe hat die Spalten „Code“, „Skill“ und „Level 1 description“ (oder „Levels“). ${
      sheets.length === 0 ? 'Sie hat kein Blatt mit Werten.' : `Sie hat die Blätter ${quoted(sheets)}.`
    } Setzen Sie die Überschriften der offiziellen Arbeitsmappe über die Spalten.`,

  rangeIsDate:
    'Ein Tabellenprogramm hat hier aus einer Spanne von Stufen ein Datum gemacht, deshalb wird sie nicht gelesen. Formatieren Sie die Spalte als Text, und schreiben Sie die Spanne noch einmal, zum Beispiel 3-5.',
  repeatedColumn: (header) => `Die Spalte ${quote(header)} steht zum zweiten Mal da; gelesen wird die erste.`,
  unknownColumn: (header) =>
    `Die Spalte ${quote(header)} ist nicht bekannt und wird nicht gelesen. Wenn sie wichtig ist, geben Sie ihr eine der dokumentierten Überschriften.`,
  noHeaders:
    'In diesem Text sind keine Skills zu finden. In einer CSV-Datei stehen über den Spalten die Überschriften „Code“, „Skill“ und „Level 1 description“ (oder „Levels“), getrennt durch Kommas, Semikolons oder Tabulatoren; im einfachen Textformat steht „Name - CODE“ über einer Zeile „Levels:“.',
  tooManyRows: (most) =>
    `Diese Datei hat mehr als ${number(most)} Tabellenzeilen; der Rest wird nicht gelesen. ${REMOVE}`,
  tooManyLines: (most) => `Diese Datei hat mehr als ${number(most)} Zeilen; der Rest wird nicht gelesen. ${REMOVE}`,
  unclosedQuote:
    'Hier beginnt ein Anführungszeichen, das nie endet, und deshalb ist nicht zu erkennen, wo die Zeilen enden. Schließen Sie es, oder schreiben Sie "" für ein Anführungszeichen innerhalb einer Zelle.',
  strayQuote:
    'Mitten in einer Zelle steht ein Anführungszeichen. Schreiben Sie "" für ein Anführungszeichen in einer Zelle, die in Anführungszeichen steht.',
  levelsWithoutSkill:
    'Hier steht eine Liste von Stufen ohne einen Skill darüber. Schreiben Sie eine Zeile „Name - CODE“ darüber, mit leeren Zeilen davor und dahinter.',

  noJson: (why) => `Das ist kein vollständiges JSON: ${why}. Berichtigen Sie es hier; ${UNTIL_THEN}.`,
  holdsNothing: 'es steht nichts darin',
  tooDeep: (most) =>
    `Diese JSON-Datei ist mehr als ${most} Ebenen tief geschachtelt, wie es kein Rahmenwerk ist. Sie wird nicht gelesen.`,
  tooManyValues: (most) =>
    `Diese JSON-Datei enthält mehr als ${number(most)} Werte, weit mehr als ein Rahmenwerk. Sie wird nicht gelesen.`,
  noSkillsInJson:
    'In dieser JSON-Datei sind keine Skills zu finden. Schreiben Sie sie so, wie die Dokumentation der Skill-Daten zeigt: { "skills": [ { "code": ..., "name": ..., "levels": [...] } ] }.',
  unknownProperty: (name) =>
    `${quote(name)} ist nicht bekannt und wird nicht gelesen. Wenn es wichtig ist, sehen Sie in der Dokumentation der Skill-Daten nach, welche Namen es gibt.`,
  noTurtle: `Das ist kein fehlerfreies Turtle: Ein Zeichen oder ein Wort steht, wo keines stehen darf. Berichtigen Sie es hier; ${UNTIL_THEN}.`,
  endlessAddress: `Diese Turtle-Datei enthält eine Adresse von mehr als 500 Zeichen, wie sie kein Rahmenwerk hat. Kürzen Sie sie; ${UNTIL_THEN}.`,
  tooManyStatements: (most) =>
    `Diese Turtle-Datei enthält mehr als ${number(most)} Aussagen, weit mehr als ein Rahmenwerk. Sie wird nicht gelesen.`,
  noSkillsInTurtle:
    'In dieser Turtle-Datei sind keine Skills zu finden. Ein Skill braucht skos:notation für seinen Code und sfia:definedAtLevel für seine Stufen.',
};

/** Why the pattern for the codes of a house framework cannot be used, each a sentence. */
export const codePatterns: Messages['codePatterns'] = {
  notUsed: (pattern, why) =>
    `Das Muster für Codes ${quote(pattern)} kann nicht verwendet werden. ${why} Bis es berichtigt ist, werden nur Codes aus vier Großbuchstaben gelesen.`,
  empty: 'Das Muster für Codes ist leer.',
  tooLong: (most) => `Das Muster für Codes ist länger als ${most} Zeichen.`,
  codesTooLong: (most) => `Das Muster erlaubt Codes mit mehr als ${most} Zeichen.`,
  codesTooShort: 'Das Muster erlaubt Codes mit weniger als zwei Zeichen.',
  tooOpen: 'Das Muster hat zu viele Teile von offener Länge: Legen Sie bei einigen die Länge fest.',
  spaceAtEnd: 'Ein Code kann nicht mit einem Leerzeichen beginnen oder enden.',
  badEscape: (escaped) =>
    `${quote(`\\${escaped}`)} ist nicht erlaubt: nur \\d und ein umgekehrter Schrägstrich vor einem Satzzeichen.`,
  anchor: (char) => `Lassen Sie ${quote(char)} weg: Ein Code wird immer als Ganzes verglichen.`,
  endless: (char) => `${quote(char)} ist nicht erlaubt: Sagen Sie, wie viele es sind, zum Beispiel {1,8}.`,
  group: (char) => `${quote(char)} ist nicht erlaubt: Gruppen und Alternativen gibt es hier nicht.`,
  notHere: (char) => `${quote(char)} ist an dieser Stelle nicht erlaubt.`,
  openBracket: 'Zu einem „[“ fehlt das „]“.',
  emptyBrackets: 'In den Klammern [] steht nichts.',
  negated: '„[^...]“ ist nicht erlaubt: Zählen Sie auf, was ein Code enthalten darf.',
  noRange: (from, to) =>
    `${quote(`${from}-${to}`)} ist kein Bereich: Verwenden Sie A-Z, a-z oder 0-9 oder einen Teil davon.`,
  notInBrackets: (char) => `${quote(char)} ist in Klammern nicht erlaubt.`,
  badTimes: 'Schreiben Sie hinter einen Teil, wie oft er vorkommt: {4}, oder {1,4} mit beiden Zahlen.',
  badOrder: (times) =>
    `${quote(times)} zählt falsch: Die kleinere Zahl steht zuerst, und null allein darf es nicht sein.`,
  strayQuestionMark: (times) => `Lassen Sie das „?“ hinter ${quote(times)} weg.`,
};
