/**
 * `textDocument/documentLink`: from a citation to the framework's page. For editors in which a citation leads nowhere else:
 * where it has a definition to go to, the same click would open both, and the hover has the link.
 */
import type { DocumentLink } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import { toRange } from '../convert.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleDocumentLinks({ connection, log }: Session, contexts: Contexts): void {
  connection.onDocumentLinks(
    answer(log, 'Links', [], async ({ textDocument }): Promise<DocumentLink[]> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return [];
      const { open, context } = asked;
      const links = context.service.documentLinks(open.read(context.service), context.settings);
      return links.map(({ address, title, ...span }) => ({
        range: toRange(open.text, span),
        target: address,
        tooltip: title,
      }));
    }),
  );
}
