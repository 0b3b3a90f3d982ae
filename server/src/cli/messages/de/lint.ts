/** What `lint` says of its own work, and its report for people. */
import { counted } from '../../../core/messages/de/words.ts';
import type { lint as english } from '../en/lint.ts';

const files = (count: number): string => counted(count, 'Datei', 'Dateien');

export const lint: typeof english = {
  noneChecked: 'Keine Datei wurde geprüft.',
  noProblems: (checked) => `Keine Befunde in ${files(checked)}.`,
  summary: (problems, checked, parts) =>
    `${counted(problems, 'Befund', 'Befunde')} in ${files(checked)}: ${parts.join(', ')}`,
  counts: {
    error: (count) => counted(count, 'Fehler', 'Fehler'),
    warning: (count) => counted(count, 'Warnung', 'Warnungen'),
    information: (count) => `${count} zur Information`,
    hint: (count) => counted(count, 'Hinweis', 'Hinweise'),
  },
  interrupted: 'unterbrochen',
  foundSoFar: 'berichtet wird, was bis dahin gefunden wurde',
  tooManyWarnings: (warnings, most) =>
    `${counted(warnings, 'Warnung', 'Warnungen')}, und --max-warnings erlaubt ${most}`,
  passedOver: (count, endings) =>
    `${files(count)} übergangen (${endings.join(', ')}); „**/*${endings[0]}“ hier oder in „include“ nennt ${count === 1 ? 'sie' : 'sie alle'}`,
  nothingChecked: 'nichts wird geprüft',
  leftOut: (count) =>
    `„include“ und „exclude“ der Einstellungen lassen ${count === 1 ? 'die gefundene Datei' : `alle ${files(count)}`} weg`,
  mended: (count) => `${files(count)} verbessert`,
  wouldBeMended: (count) => `${files(count)} würde${count === 1 ? '' : 'n'} verbessert; nichts wurde geschrieben`,
  hasChanged: 'sie hat sich geändert, seit sie gelesen wurde; prüfen Sie sie noch einmal',
  noText: 'sie enthält Bytes, die kein Text sind und die verloren gingen',
  hardLinks: 'sie hat mehrere Namen (Hardlinks), die dann getrennte Dateien wären',
  cannotWrite: (reason) => `sie kann nicht geschrieben werden: ${reason}`,
};
