/** What the program says of itself: of its work, and of what it cannot do at all. */
import { number } from '../../../core/messages/de/words.ts';
import type { program as english } from '../en/program.ts';

export const program: typeof english = {
  noFolder: 'den Ordner, in dem Sie sind, gibt es nicht mehr; wechseln Sie in einen anderen',
  cannotWrite: (reason) => `der Bericht kann nicht geschrieben werden: ${reason}`,
  failed: (stack) => `dieses Programm ist gescheitert, was sein eigener Fehler ist: ${stack}`,
  failedOn: (reason) =>
    `daran ist dieses Programm gescheitert, was sein eigener Fehler ist (${reason}); die anderen Dateien betrifft das nicht`,
  progress: (done, of) => `${number(done)} von ${number(of)} Dateien`,
  severity: { error: 'Fehler', warning: 'Warnung', information: 'Information', hint: 'Hinweis' },
};
