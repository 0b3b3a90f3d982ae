/** The frame of every view: a page that holds nothing but a script and a style sheet of this extension. */
import * as vscode from 'vscode';

/** The scripts and styles of views lie here. */
export function viewFiles(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist');
}

/** Nothing may be loaded and run but these two files; what is shown comes in messages, as plain words. */
export function viewHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(viewFiles(extension), name)).toString(true);
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Role Profiles</title>
    <link rel="stylesheet" href="${file('view.css')}">
  </head>
  <body>
    <main></main>
    <div role="status" class="said"></div>
    <script nonce="${nonce}" src="${file('view.js')}"></script>
  </body>
</html>
`;
}
