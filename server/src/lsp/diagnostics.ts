/** The diagnostics of open documents, for clients that ask for them and for clients that have to be sent them. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../core/service.ts';
import type { Context } from '../workspace/workspace.ts';
import type { Asked, Contexts } from './contexts.ts';
import { toDiagnostics } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { createFindings } from './findings.ts';
import { pageUri } from './pages.ts';
import { notice } from './safely.ts';
import type { Session } from './session.ts';
import { turn } from './in-slices.ts';

export interface Diagnostics {
  /** What is found in a document now. */
  findings(asked: Asked): readonly Finding[];
  /** The same for the client; `id` stays as it is for as long as nothing has changed. */
  of(asked: Asked): Diagnosed;
  /** Findings of a text for the client, with an id that nothing else has. */
  diagnose(text: Pick<OpenDocument, 'uri' | 'text'>, findings: readonly Finding[]): Diagnosed;
  /** Sends them to a client that does not ask. Changes that came in together are checked once. */
  push(open: OpenDocument): Promise<void>;
  /** Checks a document that is checked at certain times only, and tells what was found. */
  checkNow(uri: string): Promise<void>;
  /** Tells of all open documents again: the times at which they are checked may be others now. */
  tellAll(): Promise<void>;
  /** Tells again of the open documents for which other settings or other data hold than they were told with. */
  tellChanged(): Promise<void>;
  /** The document is closed. What is shown of it then is not told here. */
  forget(uri: string): void;
}

export interface Diagnosed {
  readonly items: Diagnostic[];
  readonly id: string;
}

/** What a client was given of the version that was checked last. */
interface Shown extends Diagnosed {
  readonly version: number;
}

const NOTHING: readonly Finding[] = [];
const NOT_CHECKED: Diagnosed = { items: [], id: 'not-checked' };

/** @param changed hears that something is found in an open document in which nothing was found, or the other way round */
export function createDiagnostics(
  { connection, log, host, client, configuration, folders, documents, messages }: Session,
  contexts: Contexts,
  changed: (uri: string) => void,
): Diagnostics {
  const known = createFindings(
    (uri) => void tellAgain(uri),
    (work) => void notice(log, 'Judging duties', work)(),
  );
  /** What held for a document when it was told of last. */
  const told = new Map<string, Context>();
  /** The documents that are to be checked whatever their version, and what was last shown of those that are not. */
  const due = new Set<string>();
  const shown = new Map<string, Shown>();
  /** The open documents in which something was found last. */
  const withFindings = new Set<string>();
  const ids = new WeakMap<readonly Finding[], string>();
  let lastId = 0;

  function rulePage(id: string): string | undefined {
    if (client.showsPages) return pageUri({ kind: 'document', path: `docs/rules/${id}.md` }, messages);
    return host.rulePages === undefined ? undefined : `${host.rulePages}/${id}.md`;
  }

  function of(asked: Asked): Diagnosed {
    const { uri, version } = asked.open;
    const { check } = configuration.preferences(asked.folder);
    const last = shown.get(uri);
    const isOpened = check === 'on-save' && last === undefined;
    const isTime = check === 'as-I-type' || isOpened || due.has(uri) || last?.version === version;
    if (!isTime) return last ?? NOT_CHECKED;
    due.delete(uri);
    const now = found(asked);
    if (check !== 'as-I-type') shown.set(uri, { ...now, version });
    return now;
  }

  function diagnose(text: Pick<OpenDocument, 'uri' | 'text'>, findings: readonly Finding[]): Diagnosed {
    const items = findings.flatMap((one) => toDiagnostics(one, text, rulePage(one.rule), client.relatedInformation));
    return { items, id: String(++lastId) };
  }

  function found({ open, context }: Asked): Diagnosed {
    told.set(open.uri, context);
    const found = folders.isCopy(open.uri) ? NOTHING : known.of(open, context);
    const diagnosed = diagnose(open, found);
    const id = ids.get(found) ?? diagnosed.id;
    ids.set(found, id);
    if (withFindings.has(open.uri) !== found.length > 0) {
      if (found.length > 0) withFindings.add(open.uri);
      else withFindings.delete(open.uri);
      changed(open.uri);
    }
    return { items: diagnosed.items, id };
  }

  async function push(open: OpenDocument): Promise<void> {
    if (client.pullsDiagnostics) return;
    const { uri, version } = open;
    await turn();
    const asked = await contexts.about(uri);
    if (documents.get(uri) !== open || open.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: asked === undefined ? [] : of(asked).items });
  }

  /** The findings of a document have changed without a change of the document. */
  async function tellAgain(uri: string): Promise<void> {
    if (!client.pullsDiagnostics) {
      const open = documents.get(uri);
      if (open !== undefined) await notice(log, 'Diagnostics', push)(open);
    } else if (client.refreshesDiagnostics) {
      await notice(log, 'Diagnostics', () => connection.languages.diagnostics.refresh())();
    }
  }

  return {
    findings: ({ open, context }) => known.of(open, context),
    of,
    diagnose,
    push,
    async checkNow(uri) {
      due.add(uri);
      await tellAgain(uri);
    },
    async tellAll() {
      shown.clear();
      for (const { uri } of documents.all()) await tellAgain(uri);
    },
    async tellChanged() {
      const changed: OpenDocument[] = [];
      for (const open of documents.all()) {
        const before = told.get(open.uri);
        const asked = await contexts.about(open.uri);
        if (before !== undefined && asked !== undefined && asked.context !== before) changed.push(open);
      }
      if (changed.length === 0) return;
      if (!client.pullsDiagnostics) for (const open of changed) await push(open);
      else if (client.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
    },
    forget(uri) {
      known.forget(uri);
      told.delete(uri);
      due.delete(uri);
      shown.delete(uri);
      withFindings.delete(uri);
    },
  };
}
