/**
 * `roleProfiles/importWord` and `roleProfiles/exportProfile`: a Word document as Markdown, and a profile as a document. The
 * client opens or saves what comes of it; nothing is written here.
 */
import { toBase64 } from '../../../shared/base64.ts';
import type { Exported, ExportParams, FileParams, WordRead } from '../../../shared/protocol.ts';
import { EXPORT_PROFILE, IMPORT_WORD } from '../../../shared/protocol.ts';
import { houseFile, houseTemplate, REFERENCE } from '../../workspace/house-files.ts';
import { normalise, parentOf } from '../../workspace/uris.ts';
import { roleCharts } from '../../core/service.ts';
import type { Contexts } from '../contexts.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleWord({ connection, log, files, folders, messages }: Session, contexts: Contexts): void {
  const unread: WordRead = { problem: messages.word.refused.damaged };
  const unmade: Exported = { problem: messages.word.notMade };
  connection.onRequest(
    IMPORT_WORD,
    answer(log, 'Reading a Word document', unread, async ({ uri }: FileParams): Promise<WordRead> => {
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

  /** The Word document of the organisation whose look is taken. */
  async function reference(uri: string): Promise<Uint8Array | undefined> {
    const { MOST_DOCUMENT_BYTES } = await import('../../word/archive.ts');
    const folder = parentOf(normalise(uri));
    if (folder === undefined) return undefined;
    return houseFile(files, folder, folders.rootOf(folder), REFERENCE, MOST_DOCUMENT_BYTES);
  }

  connection.onRequest(
    EXPORT_PROFILE,
    answer(log, 'Making a document', unmade, async ({ uri, to, definitions }: ExportParams): Promise<Exported> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return unmade;
      const { open, context } = asked;
      const { exportProfile } = await import('../../word/export.ts');
      const { service, settings } = context;
      const document = open.read(service);
      const known = service.citedDefinitions(document, settings);
      const made = exportProfile(
        {
          markdown: open.text.toString(),
          appendix: definitions ? known.markdown : '',
          charts: roleCharts(service.comparing.describeRoles(document, settings), messages),
          reference: to === 'docx' ? await reference(uri) : undefined,
        },
        to,
        messages,
      );
      if (!made.ok) return { problem: `.role-profiles/${REFERENCE}: ${made.reason}` };
      const bytes = typeof made.content === 'string' ? new TextEncoder().encode(made.content) : made.content;
      return {
        data: toBase64(bytes),
        notes: made.lost,
        definitions: { known: known.markdown !== '', notes: known.origins },
      };
    }),
  );
}
