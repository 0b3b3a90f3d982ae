/** Asks for a file of the computer at which the user sits. */
import * as vscode from 'vscode';
import type { FromUpload, ToPage } from '../views/messages.ts';
import { uploadWords } from '../views/words.ts';
import { viewFiles, viewHtml } from '../views/html.ts';
import { folderOfUploads, forgetUploads } from './places.ts';

const ENDINGS = ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'json', 'ttl'];

/** @returns where the file lies; `undefined` when none was chosen */
export async function chooseFile(extension: vscode.Uri, storage: vscode.Uri): Promise<vscode.Uri | undefined> {
  // in a browser, the editor's own dialog knows the files of the editor alone
  if (vscode.env.uiKind === vscode.UIKind.Web) return upload(extension, storage);
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Add skills data'),
      openLabel: vscode.l10n.t('Add'),
      filters: { [vscode.l10n.t('Skills data')]: ENDINGS, [vscode.l10n.t('All files')]: ['*'] },
    })) ?? [];
  return file;
}

/** A page with a field for a file; what is chosen there is written to the extension's storage. */
async function upload(extension: vscode.Uri, storage: vscode.Uri): Promise<vscode.Uri | undefined> {
  await forgetUploads(storage);
  const panel = vscode.window.createWebviewPanel(
    'roleProfiles.upload',
    vscode.l10n.t('Add skills data'),
    { viewColumn: vscode.ViewColumn.Active },
    { enableScripts: true, localResourceRoots: [viewFiles(extension)] },
  );
  const send = (message: ToPage): void => void panel.webview.postMessage(message);
  const chosen = new Promise<vscode.Uri | undefined>((resolve, reject) => {
    panel.onDidDispose(() => resolve(undefined));
    panel.webview.onDidReceiveMessage((message: FromUpload) => {
      if (message.type === 'ready') send({ type: 'choose-file', endings: ENDINGS, words: uploadWords() });
      if (message.type === 'file') keep(message).then(resolve, reject);
    });
  });
  panel.webview.html = viewHtml(panel.webview, extension);
  try {
    return await chosen;
  } finally {
    panel.dispose();
  }

  async function keep({ name, bytes }: Extract<FromUpload, { type: 'file' }>): Promise<vscode.Uri> {
    const file = vscode.Uri.joinPath(folderOfUploads(storage), name);
    await vscode.workspace.fs.writeFile(file, new Uint8Array(bytes));
    return file;
  }
}
