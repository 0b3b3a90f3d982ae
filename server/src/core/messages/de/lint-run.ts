/** What `lint` says of its own work, beside its report. */
import type { Messages } from '../messages.ts';
import { counted, number, quote } from './words.ts';

const entries = (count: number): string => counted(count, 'Eintrag', 'Einträge');

export const lintRun: Messages['lintRun'] = {
  changed: {
    unknown: (revision) =>
      `Git kennt hier keine Revision ${quote(revision)}; wo nur der letzte Commit geholt wurde, wie in CI, muss sie erst geholt werden`,
    outside: '--changed-since fragt Git, was sich geändert hat, und dieser Ordner liegt in keinem Git-Repository',
    settings:
      'Einstellungen oder Skill-Daten haben sich auch geändert, was Befunde in anderen Dateien ändern kann; ohne --changed-since werden alle geprüft',
  },
  ndjson: {
    broken: 'diese Zeile ist kein JSON-Objekt mit "path" und "text", beide Zeichenketten',
    tooLong: 'diese Zeile ist zu lang für ein Rollenprofil',
    failed: (lines) =>
      lines === 1
        ? '1 Zeile konnte nicht geprüft werden; ihr Ergebnis sagt in "error", warum'
        : `${number(lines)} Zeilen konnten nicht geprüft werden; ihre Ergebnisse sagen in "error", warum`,
    interrupted: 'unterbrochen, bevor alle Zeilen da waren',
  },
  baseline: {
    missing: 'keine solche Datei; --update-baseline schreibt sie',
    broken: 'das ist keine Baseline, die dieses Programm geschrieben hat; --update-baseline schreibt eine neue',
    written: (findings, files) =>
      `${counted(findings, 'Befund', 'Befunde')} in ${counted(files, 'Datei', 'Dateien')} geschrieben; von jetzt an werden nur neue gemeldet`,
    known: (findings) =>
      findings === 1
        ? '1 Befund ist daraus bekannt und wird nicht gemeldet'
        : `${number(findings)} Befunde sind daraus bekannt und werden nicht gemeldet`,
    stale: (count) =>
      `${entries(count)} nicht mehr gefunden; --prune-baseline entfernt ${count === 1 ? 'ihn' : 'sie'}:`,
    pruned: (count) => `${entries(count)} nicht mehr gefunden und entfernt:`,
    more: (left) => `... und ${number(left)} weitere`,
    notWritten: 'sie bleibt, wie sie ist, denn die Prüfung kam nicht bis zum Ende',
  },
};
