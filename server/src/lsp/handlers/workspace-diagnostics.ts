/**
 * `workspace/diagnostic`: the findings of all profiles. A client that takes partial results gets each as soon as it is
 * known; its request stays open, and what changes later is told in it. Another client is answered when all is checked.
 */
import type {
  CancellationToken,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { normalise } from '../../workspace/uris.ts';
import { turn } from '../in-slices.ts';
import { answer, notice } from '../safely.ts';
import type { Session } from '../session.ts';
import type { WorkspaceCheck } from '../workspace-check.ts';
import type { WorkspaceReports } from '../workspace-reports.ts';

const EMPTY: WorkspaceDiagnosticReport = { items: [] };

type Reporter = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

export function handleWorkspaceDiagnostics(
  { connection, log }: Session,
  check: WorkspaceCheck,
  reports: WorkspaceReports,
): void {
  connection.languages.diagnostics.onWorkspace(async (params, token, _, reporter) => {
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [normalise(uri), value]));
    const ask = answer(log, 'Diagnostics of the workspace', EMPTY, (_: WorkspaceDiagnosticParams, own) =>
      reporter === undefined ? all(previous, own) : tellOn(previous, reporter, own),
    );
    const result = await ask(params, token);
    if (!(result instanceof ResponseError)) return result;
    return new ResponseError(LSPErrorCodes.ServerCancelled, result.message, { retriggerRequest: false });
  });

  async function all(previous: ReadonlyMap<string, string>, token: CancellationToken) {
    const unfollow = check.follow(() => undefined);
    const given = token.onCancellationRequested(unfollow);
    await check.settled();
    given.dispose();
    unfollow();
    const uris = [...new Set([...reports.toTell(), ...previous.keys()])];
    const items = await Promise.all(uris.map((uri) => reports.of(uri, previous.get(uri))));
    return { items: items.filter((item) => item !== undefined) };
  }

  /** Ends when the client does not want to hear any more. */
  async function tellOn(previous: Map<string, string>, reporter: Reporter, token: CancellationToken) {
    const toTell = new Set(reports.toTell());
    let telling: Promise<void> | undefined;

    async function tell(): Promise<void> {
      while (toTell.size > 0 && !token.isCancellationRequested) {
        await turn(); // what comes in together is told together
        const uris = [...toTell];
        toTell.clear();
        const items = [];
        for (const uri of uris) {
          const item = await reports.of(uri, previous.get(uri));
          if (item === undefined) continue;
          previous.set(uri, item.resultId ?? '');
          items.push(item);
        }
        if (items.length > 0) reporter.report({ items });
      }
    }
    const start = (): void => {
      telling ??= notice(log, 'Telling of the workspace', tell)().finally(() => (telling = undefined));
    };

    const unfollow = check.follow((uri, isUnsure) => {
      toTell.add(uri);
      // what the editor has shown of it is not what was told here
      if (isUnsure) previous.set(uri, '');
      start();
    });
    start();
    // what the client knows of may be gone, which is sure when all has been looked at
    void check.settled().then(() => {
      for (const uri of previous.keys()) toTell.add(uri);
      start();
    });
    await new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
    unfollow();
    return EMPTY;
  }
}
