/** `workspace/textDocumentContent`: the pages that the server makes. */
import { ResponseError } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import { normalise } from '../../workspace/uris.ts';
import { readPageUri } from '../pages.ts';
import { inOwnLanguage } from '../../workspace/rule-page.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

/** The pages of skills that the client shows, as far as the server knows. */
export interface ShownPages {
  closed(uri: string): void;
  /** Has the client ask for each of them again. */
  refresh(): Promise<void>;
}

export function handlePages({ connection, log, shipped, folders, messages }: Session, contexts: Contexts): ShownPages {
  const shown = new Set<string>();

  connection.workspace.textDocumentContent.on(async ({ uri }, token) => {
    const page = await answer(log, 'Page', undefined, () => pageAt(uri))(undefined, token);
    if (page === undefined) return { text: `${messages.reports.noSuchPage}\n` };
    return page instanceof ResponseError ? page : { text: page };
  });

  async function pageAt(uri: string): Promise<string | undefined> {
    const page = readPageUri(uri);
    if (page?.kind === 'document') {
      const document = await shipped.document(page.path);
      return document && inOwnLanguage(page.path, document, messages);
    }
    if (page?.kind !== 'skill') return undefined;
    shown.add(uri);
    const { service } = await contexts.ofFolder(
      page.document === undefined ? undefined : folders.of(normalise(page.document)),
    );
    return service.skillPage(page.code, page.edition, page.level);
  }

  return {
    closed: (uri) => void shown.delete(uri),
    async refresh() {
      for (const uri of shown) await connection.workspace.textDocumentContent.refresh(uri);
    },
  };
}
