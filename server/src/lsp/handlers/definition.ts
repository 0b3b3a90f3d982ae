/** `textDocument/definition`: from a citation to the page of its skill, at the cited level. */
import type { Location, LocationLink } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import { toRange } from '../convert.ts';
import { citedLine, pageUri } from '../pages.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleDefinition({ connection, log, client, messages }: Session, contexts: Contexts): void {
  connection.onDefinition(
    answer(log, 'Definition', null, async ({ textDocument, position }): Promise<LocationLink[] | Location | null> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return null;
      const { open, context } = asked;
      const { service, settings } = context;
      const cited = service.skillAt(open.read(service), open.text.offsetAt(position), settings);
      if (cited === undefined) return null;
      const { skill, level, span } = cited;
      const edition = skill.edition ?? settings.edition;
      const uri = pageUri(
        {
          kind: 'skill',
          code: skill.code,
          edition,
          ...(level !== undefined && { level }),
          document: open.uri,
          at: span.start,
        },
        messages,
      );
      const line = citedLine(service.skillPage(skill.code, edition, level) ?? '');
      const start = { line, character: 0 };
      const range = { start, end: start };
      if (!client.locationLinks) return { uri, range };
      const originSelectionRange = toRange(open.text, span);
      return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
    }),
  );
}
