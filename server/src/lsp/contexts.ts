/** What holds for a folder or a document; when that is new, the client is told what comes with it. */
import { STATUS_CHANGED } from '../../shared/protocol.ts';
import { forDocument } from '../workspace/for-documents.ts';
import { normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import { problemToDiagnostic } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { inSlices } from './in-slices.ts';
import { notice } from './safely.ts';
import type { Session } from './session.ts';

/** What a request about an open document is answered from. */
export interface Asked {
  readonly open: OpenDocument;
  readonly context: Context;
  readonly folder: string;
}

export interface Contexts {
  /** Without a folder, what holds for documents that are in none. */
  ofFolder(folder: string | undefined): Promise<Context>;
  /** `undefined` when the document is not open, and where the product is switched off for it. */
  about(uri: string): Promise<Asked | undefined>;
  /**
   * Looks again at settings and data, for all folders that are of interest.
   * @param changed files that are known to have changed
   * @param others folders that are of interest beside those of the workspace and of open documents
   * @returns whether anything that matters is different now; then `announce` has something to tell
   */
  refresh(changed: readonly string[], others: readonly string[]): Promise<boolean>;
  /** Tells of everything that may have come with a new context. Findings should not wait for it. */
  announce(): Promise<void>;
  /** Tells the problems of settings files and skill data again, where they have changed. */
  tellProblems(): Promise<void>;
}

/** What stands for the folder of documents that are in none. */
export const NO_FOLDER = 'untitled:/';

export function createContexts({
  connection,
  log,
  client,
  configuration,
  folders,
  workspace,
  documents,
  watching,
}: Session): Contexts {
  const met = new WeakSet<Context>();
  let published = new Map<string, string>();

  async function ofFolder(folder = NO_FOLDER): Promise<Context> {
    const context = await workspace.contextForFolder(folder);
    if (!met.has(context)) {
      met.add(context);
      // What is told of the folder must not hold up the answer.
      void notice(log, 'Problems in skill data', announce)();
      prepare(context);
    }
    return context;
  }

  /** The first completion should not wait for the search to be made. */
  function prepare({ service, settings }: Context): void {
    void notice(log, 'Preparing the search for skills', async () => {
      await inSlices(service.prepareSearch(settings.edition), () => false);
    })();
  }

  async function announce(): Promise<void> {
    await tellProblems();
    await watching?.watch(workspace.contexts().flatMap(({ named }) => named));
    if (client.options.status === true) await connection.sendNotification(STATUS_CHANGED);
  }

  async function tellProblems(): Promise<void> {
    const found = [...(await workspace.problems())].map(([uri, problems]) => {
      const diagnostics = problems.map(problemToDiagnostic);
      return { uri, diagnostics, written: JSON.stringify(diagnostics) };
    });
    const before = published;
    published = new Map(found.map(({ uri, written }) => [uri, written]));
    for (const { uri, diagnostics, written } of found) {
      if (before.get(uri) !== written) await connection.sendDiagnostics({ uri, diagnostics });
    }
    for (const uri of before.keys()) {
      if (!published.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  return {
    ofFolder,
    async about(uri) {
      if (documents.get(uri) === undefined) return undefined;
      const folder = folders.of(normalise(uri));
      const context = await ofFolder(folder);
      if (!configuration.preferences(folder).enable) return undefined;
      const open = documents.get(uri); // it may have been closed meanwhile
      return open && { open, context: forDocument(context, normalise(uri)), folder };
    },
    async refresh(changed, others) {
      const ofDocuments = documents.all().map(({ uri }) => folders.of(normalise(uri)));
      const different = await workspace.refresh(changed, [...folders.all(), ...ofDocuments, ...others]);
      if (!different) return false;
      for (const context of workspace.contexts()) {
        if (!met.has(context)) prepare(context);
        met.add(context);
      }
      return true;
    },
    announce,
    tellProblems,
  };
}
