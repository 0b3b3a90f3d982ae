/** Sends the findings of the files that are not open, to a client that does not ask. What is open is sent by `diagnostics.ts`. */
import { normalise } from '../workspace/uris.ts';
import type { Session } from './session.ts';
import type { WorkspaceCheck } from './workspace-check.ts';

export interface WorkspacePush {
  /** @param uri as the client spells it, which it goes on doing */
  opened(uri: string): Promise<void>;
}

export function createWorkspacePush({ connection, documents }: Session, check: WorkspaceCheck): WorkspacePush {
  /** How the client spells the documents that it has opened. */
  const spelled = new Map<string, string>();
  /** What it was sent of closed files, by its own spelling where that is known. */
  const sent = new Set<string>();

  const isOpen = (uri: string): boolean => documents.all().some((open) => normalise(open.uri) === uri);

  check.follow((uri, isUnsure) => {
    if (isOpen(uri)) return;
    const own = spelled.get(uri) ?? uri;
    const diagnostics = [...(check.of(uri)?.items ?? [])];
    if (diagnostics.length === 0 && !sent.has(own) && !isUnsure) return;
    if (diagnostics.length > 0) sent.add(own);
    else sent.delete(own);
    void connection.sendDiagnostics({ uri: own, diagnostics });
  });

  return {
    async opened(uri) {
      const one = normalise(uri);
      spelled.set(one, uri);
      // or it would be listed twice
      if (one !== uri && sent.delete(one)) await connection.sendDiagnostics({ uri: one, diagnostics: [] });
    },
  };
}
