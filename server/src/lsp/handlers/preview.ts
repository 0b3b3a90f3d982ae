/** `roleProfiles/preview`: what the preview of a profile shows beside its words. */
import type { Preview, PreviewParams } from '../../../shared/preview.ts';
import { PREVIEW } from '../../../shared/preview.ts';
import type { Contexts } from '../contexts.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handlePreview(
  { connection, log, configuration }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
): void {
  connection.onRequest(
    PREVIEW,
    answer(log, 'Preview', null, async ({ uri }: PreviewParams): Promise<Preview | null> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return null;
      const { open, context, folder } = asked;
      const { previewDefinitions, previewFindings } = configuration.preferences(folder);
      const options = {
        definitions: previewDefinitions,
        findings: previewFindings ? diagnostics.findings(asked) : [],
      };
      return {
        version: open.version,
        ...context.service.preview(open.read(context.service), context.settings, options),
      };
    }),
  );
}
