/** Was über Word-Dokumente gesagt wird. */
import type { Messages } from '../messages.ts';
import { counted, number, quote } from './words.ts';

export const word: Messages['word'] = {
  refused: {
    unreadable: 'Diese Datei kann nicht gelesen werden. Ist sie noch da?',
    empty: 'Diese Datei ist leer. Wurde sie gerade noch kopiert oder gespeichert?',
    oldWord:
      'Dies ist ein Dokument eines alten Word (.doc). Öffnen Sie es in Word und speichern Sie es als „Word-Dokument (.docx)“; öffnen Sie dann diese Datei.',
    protectedDocument:
      'Dieses Dokument ist mit einem Kennwort geschützt und kann nicht gelesen werden. Speichern Sie in Word eine Kopie ohne Kennwort (Datei, Informationen, Dokument schützen) und öffnen Sie diese Kopie.',
    openDocument:
      'Dies ist ein OpenDocument-Text (.odt). Öffnen Sie ihn in LibreOffice oder Word und speichern Sie ihn als „Word-Dokument (.docx)“; öffnen Sie dann diese Datei.',
    richText:
      'Dies ist ein RTF-Dokument. Öffnen Sie es in Word und speichern Sie es als „Word-Dokument (.docx)“; öffnen Sie dann diese Datei.',
    pdf: 'Dies ist ein PDF-Dokument; darin gibt es keine Überschriften und Tabellen, die gelesen werden könnten. Bitten Sie um das Word-Dokument, aus dem es entstanden ist; oder öffnen Sie das PDF in Word, das es umwandelt, sehen Sie das Ergebnis durch und speichern Sie es als „Word-Dokument (.docx)“.',
    workbook:
      'Dies ist eine Arbeitsmappe und kein Word-Dokument. Kopieren Sie das Profil in ein Word-Dokument, oder schreiben Sie es in Markdown.',
    presentation: 'Dies ist eine Präsentation und kein Word-Dokument. Kopieren Sie das Profil in ein Word-Dokument.',
    webPage:
      'Dies ist eine Webseite, wie immer die Datei heißt. Öffnen Sie sie in Word und speichern Sie sie als „Word-Dokument (.docx)“.',
    notWord:
      'Dies ist kein Word-Dokument, wie immer die Datei heißt. Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als „Word-Dokument (.docx)“.',
    damaged:
      'Dieses Dokument ist beschädigt oder unvollständig und kann nicht gelesen werden. Wurde es gerade noch kopiert? Kopieren Sie es noch einmal; oder öffnen Sie es in Word, das es vielleicht repariert, und speichern Sie es.',
    doctype:
      'Dieses Dokument deklariert in seinem XML einen Dokumenttyp, wie Word es nie tut. Es könnte Schaden anrichten und wird nicht gelesen.',
    tooLarge: (size, most) =>
      `Dieses Dokument ist zu groß (${size}; höchstens ${most} werden gelesen). Komprimieren oder entfernen Sie in Word seine Bilder, und speichern Sie es noch einmal.`,
    bomb: 'Dieses Dokument wächst beim Entpacken weit mehr als jedes echte. Es könnte Schaden anrichten und wird nicht gelesen.',
    tooMuch:
      'Dieses Dokument enthält weit mehr Text, Tabellen oder Teile als jedes Rollenprofil. Speichern Sie die Profile darin als eigene Dokumente.',
    onlyPictures:
      'Dieses Dokument enthält keinen Text, nur Bilder: Es sieht nach einem Scan aus. Lassen Sie zuerst den Text erkennen (in Word: öffnen Sie den Scan als PDF), oder bitten Sie um das Dokument selbst.',
    noText: 'Dieses Dokument enthält keinen Text.',
  },
  lost: {
    pictures: (count) => `${counted(count, 'Bild', 'Bilder')} weggelassen: Ein Profil in Markdown besteht aus Wörtern.`,
    drawings: (count) => `${counted(count, 'Diagramm oder Zeichnung', 'Diagramme oder Zeichnungen')} weggelassen.`,
    objects: (count) => `${counted(count, 'eingebettete Datei', 'eingebettete Dateien')} oder Objekte weggelassen.`,
    textBoxes: (count) =>
      `${counted(count, 'Textfeld', 'Textfelder')}: Der Text steht unter dem Absatz, an dem das Feld verankert war.`,
    comments: (count) => `${counted(count, 'Kommentar', 'Kommentare')} weggelassen.`,
    changes: (count) =>
      `${counted(count, 'nachverfolgte Änderung', 'nachverfolgte Änderungen')}: gelesen, als wären sie angenommen.`,
    headers: (count) =>
      `${counted(count, 'Kopf- oder Fußzeile', 'Kopf- und Fußzeilen')} weggelassen. Sehen Sie nach, ob sie die Rolle oder ihre Stufe nennen.`,
    contents: () => 'Das Inhaltsverzeichnis ist weggelassen.',
    hidden: (count) => `${counted(count, 'Stück', 'Stücke')} verborgener Text weggelassen.`,
    headingNumbers: (count) => `${counted(count, 'Überschrift', 'Überschriften')} ohne die automatische Nummer.`,
    nestedTables: (count) =>
      `${counted(count, 'Tabelle', 'Tabellen')} in der Zelle einer anderen: Die Wörter stehen in dieser Zelle.`,
    mergedCells: (count) =>
      `${counted(count, 'verbundene Zelle', 'verbundene Zellen')}: Markdown hat keine; die Wörter stehen deshalb in jeder Zeile oder in der ersten Spalte.`,
    links: (count) =>
      `${counted(count, 'Link', 'Links')} auf Dateien oder Orte dieses Computers weggelassen; die Wörter bleiben.`,
    placeholders: (count) =>
      `${counted(count, 'leeres Formularfeld', 'leere Formularfelder')}: Der Text, der zur Eingabe auffordert, ist weggelassen.`,
    macros: () => 'Das Dokument enthält Makros. Sie werden weder gelesen noch ausgeführt.',
  },
  notMade: 'Das Dokument konnte nicht erstellt werden. Ist das Profil noch geöffnet?',
  frontMatter:
    'Der Kopf des Profils (Front Matter) ist weggelassen. Sehen Sie nach, ob er Skills oder Stufen nennt, die im Text fehlen.',
  printing:
    'Öffnen Sie diese Seite in einem Browser. Sie fragt von selbst nach einem Drucker: Wählen Sie dort „Als PDF speichern“.',
  appendix: 'Definitionen',
  noDefinitions:
    'Es sind keine Definitionen angefügt: Von keinem zitierten Skill ist ein Text bekannt. Fügen Sie die Skill-Daten Ihrer Organisation hinzu.',
  licensed: (origin) =>
    `Die Definitionen sind lizenzierter Text anderer; sehen Sie nach, wer ihn haben darf. ${origin}`,
  under: (heading) => `unter ${quote(heading)}`,
  beforeHeadings: 'vor der ersten Überschrift',
  cell: (row, column) => `Zeile ${number(row)} der Tabelle, Spalte ${quote(column)}`,
  cellNumbered: (row, column) => `Zeile ${number(row)} der Tabelle, Spalte ${column}`,
};
