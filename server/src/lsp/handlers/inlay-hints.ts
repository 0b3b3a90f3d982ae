/** `textDocument/inlayHint`: what citations leave unsaid, for those who have asked for it. */
import type { InlayHint } from 'vscode-languageserver';
import { inLabel } from '../../../shared/safe-text.ts';
import type { Contexts } from '../contexts.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleInlayHints({ connection, log, configuration }: Session, contexts: Contexts): void {
  connection.languages.inlayHint.on(
    answer(log, 'Inlay hints', [], async ({ textDocument, range }): Promise<InlayHint[]> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined || !configuration.preferences(asked.folder).inlayHints) return [];
      const { text } = asked.open;
      const { service, settings } = asked.context;
      const span = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
      return service.inlayHints(asked.open.read(service), span, settings).map(({ at, text: label }) => ({
        position: text.positionAt(at),
        label: inLabel(label),
        paddingLeft: true,
      }));
    }),
  );
}
