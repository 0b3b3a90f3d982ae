/** What is wrong in a file of skill data. */
import type { Messages } from '../messages.ts';

export const data: Messages['data'] = {
  damaged: (encoding) =>
    `Einige Zeichen sind beschädigt: In ${encoding} bedeuten sie nichts, und sie erscheinen als \uFFFD. Speichern Sie die Datei noch einmal als UTF-8.`,
  oddCharacters:
    'Die Datei enthält Zeichen, die kein Text hat (Null-Bytes); sie werden weggelassen. Speichern Sie sie noch einmal als UTF-8.',
};
