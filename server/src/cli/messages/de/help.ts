/** What the help says in German. Names of commands, options and formats are what has to be typed. */
import type { help as english } from '../en/help.ts';

export const help: typeof english = {
  intro: 'Prüft die Skills und Stufen, die Rollenprofile zitieren.',
  commands: {
    lint: ['[Pfade oder Muster...]', 'berichten, was nicht stimmt (ohne Angabe: in diesem Ordner)'],
    levels: ['DATEI...', 'wie wahrscheinlich jede Stufe ist, nach den Aufgaben jeder Rolle und jedes Zitats'],
    inspect: ['DATEI...', 'was gelesen wurde: Rollen, Zitate, Aufgaben'],
    matrix: [
      '[Pfade oder Muster...]',
      'Rollen nach Skills, als Tabelle, Seite oder für ein Programm (ohne Angabe: in diesem Ordner)',
    ],
    chart: ['ROLLE', 'die Skills und Stufen einer Rolle als Bild (SVG)'],
    data: ['DATEI...', 'was eine Datei mit Skill-Daten enthält, und was darin nicht stimmt'],
    config: ['DATEI...', 'die geltenden Einstellungen, und woher jede kommt'],
    diff: ['ROLLE ROLLE', 'was sich von einer Rolle zu einer anderen ändert: Skills, Stufen, Aufgaben'],
    stats: ['[Pfade oder Muster...]', 'verwendete Skills und Stufen, Rollen ohne sie, fast gleiche Rollen'],
    explain: ['[REGEL...]', 'was eine Regel meldet, warum, und was zu tun ist; allein genannt alle Regeln'],
    import: ['DATEI.docx...', 'aus einem Word-Dokument wird ein Profil, DATEI.md daneben'],
    export: [
      'DATEI.md --to ART',
      'aus einem Profil wird ein Dokument: docx, html, manager, oder pdf mit einem Browser',
    ],
  },
  options: {
    format: ['NAME', 'die Form der Ausgabe; ohne Angabe hat ein Befehl die erste'],
    output: [
      'DATEI',
      'matrix, chart: die Datei, die geschrieben wird; bei matrix sagt ihre Endung das Format, wenn keines angegeben ist',
      'import, export: die Datei, die stattdessen geschrieben wird; - gibt das Markdown von import aus',
    ],
    force: ['', 'überschreibt eine Datei, die es schon gibt'],
    person: [
      'LISTE',
      'diff: eine Liste von Skills und Stufen eines Menschen, Markdown oder CSV, mit einer Rolle vergleichen',
    ],
    to: [
      'ART',
      'export: docx, html, manager (eine Seite mit Diagramm für die einstellende Führungskraft), oder pdf (eine Seite,',
      'die den Browser um den Druck bittet)',
    ],
    definitions: ['', 'export: mit den Definitionen der zitierten Skills, die lizenzierter Text sind'],
    explain: ['ZEILE', 'inspect: was in dieser Zeile gelesen und was übergangen wurde, und warum'],
    language: ['NAME', 'die Sprache von allem, was gesagt wird: en (ohne Angabe) oder de'],
    'skills-data': [
      'PFAD',
      'eine weitere Datei oder ein weiterer Ordner mit Skill-Daten; kann mehrmals angegeben werden',
    ],
    edition: ['N', 'die Ausgabe von SFIA, wo ein Dokument keine nennt; geht allen Einstellungsdateien vor'],
    rule: [
      'ID=SCHWERE',
      'was die Befunde einer Regel sind; geht allen Einstellungsdateien vor; kann mehrmals angegeben werden',
    ],
    config: ['DATEI', 'eine Einstellungsdatei anstelle der .role-profiles.json über jedem Dokument'],
    help: ['', 'was Sie hier lesen'],
    version: ['', 'die Version'],
  },
  ofLint: 'Nur für lint:',
  lintOptions: {
    fix: ['', 'in den Dateien beheben, was sicher richtig ist; berichtet wird, was übrig bleibt'],
    'dry-run': ['', 'zeigen, was --fix ändern würde, und nichts schreiben'],
    'output-file': ['DATEI', 'den Bericht in eine Datei schreiben'],
    quiet: ['', 'nur Fehler berichten'],
    'fail-level': ['SCHWERE', 'ab dieser Schwere mit 1 enden: error (ohne Angabe), warning, information, hint'],
    'max-warnings': ['N', 'mit 1 enden, wenn es mehr Warnungen gibt'],
    'max-file-size': ['GRÖSSE', 'keine größere Datei lesen, etwa 500kB oder 5MB (ohne Angabe 20MB)'],
    'changed-since': [
      'REV',
      'nur prüfen, was sich seit einer Revision von Git geändert hat, neue Dateien eingeschlossen',
    ],
    baseline: ['DATEI', 'nur berichten, was DATEI nicht kennt'],
    'update-baseline': ['', 'alles, was gefunden wird, in diese Datei schreiben'],
    'prune-baseline': ['', 'aus dieser Datei herausnehmen, was nicht mehr gefunden wird'],
    'include-word': ['', 'auch die Word-Dokumente in Ordnern prüfen; eines, das Sie nennen, wird immer geprüft'],
    'no-inline-config': ['', 'die Kommentare übersehen, die Befunde abschalten'],
    stdin: ['', 'den Text prüfen, der von der Standardeingabe kommt'],
    'stdin-ndjson': ['', 'Texte prüfen, die je Zeile als {"path", "text"} kommen; ein Ergebnis je Zeile'],
    'stdin-filename': ['NAME', 'wie dieser Text heißt; Einstellungen und Daten gelten wie für eine solche Datei'],
  },
  notes: [
    'Eine ROLLE ist DATEI, DATEI#Titel, wo eine Datei mehrere beschreibt, DATEI@REVISION, wie sie in Git war, oder',
    'DATEI@REVISION#Titel.',
    'Dateien, die .gitignore oder .role-profilesignore nennt, werden übergangen, außer Sie nennen sie selbst.',
    'Exit-Status: 0 keine Fehler, 1 mindestens ein Fehler, 2 etwas wurde nicht gefunden, gelesen oder geprüft, oder gar nichts.',
    'Einstellungen kommen aus der nächsten .role-profiles.json über einem Dokument, Skills aus dem Ordner skills-data an der',
    'Wurzel seines Git-Verzeichnisses; außerhalb davon aus dem obersten Ordner über dem Dokument, der eines von beiden hat.',
  ],
};
