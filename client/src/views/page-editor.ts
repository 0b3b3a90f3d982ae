/** Shows pages of the server's making as views: the levels of a skill side by side, what is loaded. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Target, UseLevelParams, View, ViewParams } from '../../../server/shared/protocol.ts';
import { MATRIX_PAGE, USE_LEVEL, VIEW } from '../../../server/shared/protocol.ts';
import { viewFiles, viewHtml } from './html.ts';
import type { FromPage, ToPage } from './messages.ts';
import { roleOfPage, saveChart } from './save-chart.ts';
import { saveMatrix } from './save-matrix.ts';
import { viewWords } from './words.ts';

/** As package.json names it. */
export const PAGE_EDITOR = 'roleProfiles.page';

/** @param changed tells that what is loaded has changed */
export function registerPageEditor(
  client: BaseLanguageClient,
  extension: vscode.Uri,
  changed: vscode.Event<void>,
): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(PAGE_EDITOR, {
    openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
    resolveCustomEditor({ uri }, panel) {
      showPage(client, extension, changed, uri, panel);
    },
  });
}

function showPage(
  client: BaseLanguageClient,
  extension: vscode.Uri,
  changed: vscode.Event<void>,
  uri: vscode.Uri,
  { webview, onDidDispose }: vscode.WebviewPanel,
): void {
  const send = (message: ToPage): void => void webview.postMessage(message);
  const refresh = oneAtATime(async () => {
    const view = await ask<ViewParams, View | null>(client, VIEW, { uri: uri.toString() });
    if (view) send({ type: 'show', view, words: viewWords() });
    else send({ type: 'say', text: vscode.l10n.t('There is no such page.') });
  });
  const told = (file: vscode.Uri | undefined): void => {
    if (file !== undefined)
      send({ type: 'say', text: vscode.l10n.t('Saved as {0}.', vscode.workspace.asRelativePath(file)) });
  };
  const receive = async (message: FromPage): Promise<void> => {
    switch (message.type) {
      case 'ready':
        return refresh();
      case 'open':
        return open(message.target);
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        send({ type: 'say', text: vscode.l10n.t('Copied.') });
        return;
      case 'add-skills-data':
        await vscode.commands.executeCommand('roleProfiles.addSkillsData');
        return;
      case 'save-matrix':
        return told(await saveMatrix(client, message.format));
      case 'save-chart':
        return told(await saveChart(client, roleOfPage(uri)));
      case 'use': {
        const { level } = message;
        const done = await ask<UseLevelParams, boolean>(client, USE_LEVEL, { uri: uri.toString(), level });
        send({
          type: 'say',
          text:
            done === true
              ? vscode.l10n.t('The document says level {0} now.', level)
              : vscode.l10n.t('The level could not be changed here. The document may have changed.'),
        });
        return refresh();
      }
    }
  };
  const documents = documentsOf(uri);
  const subscriptions = [
    webview.onDidReceiveMessage(receive),
    changed(refresh),
    // a matrix shows every profile
    vscode.workspace.onDidSaveTextDocument(() => {
      if (uri.path.startsWith(MATRIX_PAGE)) void refresh();
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (documents.has(event.document.uri.toString())) void refresh();
    }),
  ];
  onDidDispose(() => {
    vscode.Disposable.from(...subscriptions).dispose();
  });
  webview.options = { enableScripts: true, localResourceRoots: [viewFiles(extension)] };
  webview.html = viewHtml(webview, extension);
}

/** The documents that a page is about: where they change, it does. */
function documentsOf({ query }: vscode.Uri): ReadonlySet<string> {
  const named = new URLSearchParams(query);
  return new Set(['document', 'from', 'to', 'person'].flatMap((key) => named.get(key) ?? []));
}

/** What a click on a name in a report leads to. */
async function open(target: Target): Promise<void> {
  if ('setting' in target) {
    await vscode.commands.executeCommand('workbench.action.openSettings', target.setting);
    return;
  }
  const { uri, line, character = 0 } = target;
  const selection = line === undefined ? undefined : new vscode.Range(line, character, line, character);
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), selection && { selection });
}

async function ask<Params, Answer>(
  client: BaseLanguageClient,
  method: string,
  params: Params,
): Promise<Answer | undefined> {
  try {
    return await client.sendRequest<Answer>(method, params);
  } catch {
    return undefined; // the server is going down; its next start tells
  }
}

/** While it runs, further calls come to one more run: the last one sees everything. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  return async () => {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await work();
      }
    })().finally(() => (running = undefined));
    await running;
  };
}
