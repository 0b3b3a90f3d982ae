/** What a report of the command line says, where people read it. */
import type { Messages } from '../messages.ts';
import { counted, listed, number } from './words.ts';

export const lintReport: Messages['lintReport'] = {
  title: 'Rollenprofile: was gefunden wurde',
  nothing: (files) =>
    files === 0 ? 'Keine Datei wurde geprüft.' : `Keine Befunde in ${counted(files, 'Datei', 'Dateien')}.`,
  summary: (problems, files) => `${counted(problems, 'Befund', 'Befunde')} in ${counted(files, 'Datei', 'Dateien')}`,
  counts: ({ error, warning, information, hint }) =>
    listed(
      [
        error > 0 ? `${number(error)} Fehler` : '',
        warning > 0 ? counted(warning, 'Warnung', 'Warnungen') : '',
        information > 0 ? `${number(information)} zur Information` : '',
        hint > 0 ? counted(hint, 'Hinweis', 'Hinweise') : '',
      ].filter((part) => part !== ''),
    ),
  incomplete: 'Dieser Bericht ist unvollständig: Die Prüfung wurde angehalten, bevor alle Dateien angesehen waren.',
  files: 'Dateien',
  filesWithFindings: 'Dateien mit Befunden',
  severity: { error: 'Fehler', warning: 'Warnung', information: 'Zur Information', hint: 'Hinweis' },
  severities: { error: 'Fehler', warning: 'Warnungen', information: 'Zur Information', hint: 'Hinweise' },
  rules: 'Was gefunden wurde, nach Regeln',
  byRole: 'Was gefunden wurde, nach Rollen',
  role: 'Rolle',
  noRole: 'Außerhalb einer Rolle',
  file: 'Datei',
  place: 'Stelle',
  line: (line) => `Zeile ${line}`,
  finding: 'Befund',
  rule: 'Regel',
  times: 'Wie oft',
  more: (left) => `... und ${number(left)} weitere`,
};
