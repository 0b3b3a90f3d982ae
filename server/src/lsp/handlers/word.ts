/** `roleProfiles/importWord`: a Word document as Markdown. The client opens what comes of it; nothing is written here. */
import type { FileParams, WordRead } from '../../../shared/protocol.ts';
import { IMPORT_WORD } from '../../../shared/protocol.ts';
import { houseTemplate } from '../../workspace/house-files.ts';
import { normalise, parentOf } from '../../workspace/uris.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleWord({ connection, log, files, folders, messages }: Session): void {
  const failed: WordRead = { problem: messages.word.refused.damaged };
  connection.onRequest(
    IMPORT_WORD,
    answer(log, 'Reading a Word document', failed, async ({ uri }: FileParams): Promise<WordRead> => {
      const file = normalise(uri);
      const content = await files.read(file);
      if (!content.ok) return { problem: messages.word.refused.unreadable };
      const folder = parentOf(file);
      const template = folder === undefined ? undefined : await houseTemplate(files, folder, folders.rootOf(folder));
      const { importWord } = await import('../../word/import.ts');
      const read = importWord(content.bytes, messages, template);
      return read.ok ? { markdown: read.markdown, lost: read.lost } : { problem: read.reason };
    }),
  );
}
