/** What is wrong with the command line as it was typed. */
import { listed, quote } from '../../../core/messages/de/words.ts';
import type { options as english } from '../en/options.ts';

export const options: typeof english = {
  more: 'role-profiles --help --language de sagt mehr.',
  unknown: (option) => `eine Option ${option} gibt es nicht`,
  needsValue: (option) => `${option} braucht einen Wert`,
  ambiguous: (option, value) =>
    `${option} braucht einen Wert; falls ${quote(value)} gemeint ist, schreiben Sie ${option}=${value}`,
  takesNone: (option) => `${option} hat keinen Wert`,
  noCommand: 'es ist kein Befehl angegeben',
  unknownCommand: (command) => `einen Befehl ${quote(command)} gibt es nicht`,
  unknownFormat: (format, command, formats) =>
    `${quote(format)} ist kein Format von ${command}; es hat ${listed(formats)}`,
  unknownLanguage: (language, languages) =>
    `eine Sprache ${quote(language)} gibt es hier nicht; es gibt ${listed(languages)}`,
  needsFile: (command) => `${command} braucht den Namen einer Datei`,
  optionNeedsFile: (option) => `${option} braucht den Namen einer Datei`,
  optionOf: (option, commands, command) => `${option} ist eine Option von ${listed(commands)}, nicht von ${command}`,
  explainNeedsLine: (given) => `--explain braucht die Nummer einer Zeile, nicht ${quote(given)}`,
  needsEdition: (given) => `--edition braucht eine Zahl wie 9, nicht ${quote(given)}`,
  oneRole: (named) => `chart zeichnet eine Rolle, und ${named} sind genannt`,
  twoRoles: (named) => `diff vergleicht zwei Rollen, und ${namedRoles(named)}`,
  personAndRole: (named) => `diff vergleicht einen Menschen mit einer Rolle, und ${namedRoles(named)}`,
  stdinAlone: (option) => `${option} nimmt den Text von der Standardeingabe; nennen Sie keine Dateien`,
  stdinName: '--stdin-filename sagt, wie ein Text von --stdin heißt; geben Sie beide an',
  linesHaveOneFormat: '--stdin-ndjson hat nur ein Format; lassen Sie --format weg',
  notByLines: (option) => `--stdin-ndjson schreibt ein Ergebnis je Zeile; lassen Sie --${option} weg`,
  stdinFix: '--fix schreibt in Dateien, und --stdin hat keine; mit --dry-run wird die Änderung gezeigt',
  failLevel: (severities, given) => `--fail-level ist eines von ${severities.join(', ')}, nicht ${quote(given)}`,
  maxWarnings: (given) => `--max-warnings braucht eine Zahl, nicht ${quote(given)}`,
  maxFileSize: (given) =>
    `--max-file-size braucht eine Größe wie 500kB, 5MB oder eine Anzahl von Bytes, nicht ${quote(given)}`,
  sinceNeedsRevision: '--changed-since braucht eine Revision von Git, etwa origin/main',
  sinceStdin: '--changed-since handelt von Dateien, und --stdin hat keine',
  updateAndPrune: '--update-baseline schreibt alles, was gefunden wird; lassen Sie --prune-baseline weg',
  needsBaseline: (option) => `${option} ändert die Datei von --baseline; geben Sie beide an`,
  dryRunBaseline: (option) => `--dry-run schreibt nichts; lassen Sie ${option} weg`,
  unknownRule: (id) => `eine Regel ${quote(id)} gibt es nicht; docs/rules zählt sie auf`,
  ruleNeedsSeverity: (id, severities) =>
    `--rule braucht eine Regel und ihre Schwere, etwa ${id}=warning; es gibt ${severities.join(', ')}`,
  oneOutput: (command) => `--output nennt eine Datei: ${command} für eine Datei nach der anderen, oder ohne --output`,
  exportNeedsKind: 'export braucht --to docx, --to html, --to pdf oder --to manager',
  unknownKind: (given) => `--to ist docx, html, pdf oder manager, nicht ${quote(given)}`,
};

function namedRoles(named: number): string {
  if (named === 0) return 'keine ist genannt';
  return named === 1 ? 'eine ist genannt' : `${named} sind genannt`;
}
