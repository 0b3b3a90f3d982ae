// The ear of the typing tests inside VS Code, the same in both hosts: asks the tests what to do, and tells them what
// came of it. `address.json` beside it says where they listen.
const vscode = require('vscode');

exports.activate = async (context) => {
  const file = vscode.Uri.joinPath(context.extensionUri, 'address.json');
  const { address } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  context.subscriptions.push(vscode.languages.registerCompletionItemProvider('markdown', otherProvider, '#', '.'));
  let ended = false;
  context.subscriptions.push({ dispose: () => (ended = true) });
  void (async () => {
    let done;
    while (!ended) {
      const response = await fetch(address, { method: 'POST', body: JSON.stringify(done ?? {}) });
      const { id, name, args } = await response.json();
      done = await run(id, name, args);
    }
  })();
};

async function run(id, name, args) {
  try {
    return { id, result: (await tasks[name](...args)) ?? null };
  } catch (error) {
    return { id, error: error.stack };
  }
}

/** Another extension that offers something behind `#` and `.`, as VS Code's own does in Markdown, and takes its time. */
let release = () => {};
let held = Promise.resolve();
const otherProvider = {
  async provideCompletionItems() {
    await held;
    return [];
  },
};

const tasks = {
  /** From now on another extension is slow to answer, until it is told to. */
  holdOther() {
    held = new Promise((resolve) => (release = resolve));
  },
  releaseOther: () => release(),
  /** Shows a new file with that text, the cursor at an offset. */
  async open(name, text, offset) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const uri = inFolder(name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(offset);
    editor.selection = new vscode.Selection(at, at);
    await tasks.roundTrip(); // the window has put the cursor there by then
  },
  /** Writes a file beside the documents, or removes it. */
  async file(name, text) {
    if (text === null) await vscode.workspace.fs.delete(inFolder(name));
    else await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
  },
  /** Closes what is open, and removes all files. */
  async empty() {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const [{ uri }] = vscode.workspace.workspaceFolders;
    for (const [name] of await vscode.workspace.fs.readDirectory(uri)) await tasks.file(name, null);
  },
  problems() {
    const found = vscode.languages.getDiagnostics(vscode.window.activeTextEditor.document.uri);
    return found.sort((a, b) => a.range.start.compareTo(b.range.start)).map(({ message }) => message);
  },
  text() {
    return vscode.window.activeTextEditor?.document.getText();
  },
  async cursor() {
    await tasks.roundTrip(); // the window has put it there by then
    const { document, selection } = vscode.window.activeTextEditor;
    return { from: document.offsetAt(selection.start), to: document.offsetAt(selection.end) };
  },
  /** Goes to the language server and back: what was asked of it before is answered. */
  async roundTrip() {
    const { document } = vscode.window.activeTextEditor;
    const start = new vscode.Position(0, 0);
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, start);
  },
  async hover(line, character) {
    const { document } = vscode.window.activeTextEditor;
    const at = new vscode.Position(line, character);
    const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    return hovers.flatMap(({ contents }) => contents.map((content) => content.value ?? content)).join('\n');
  },
};

function inFolder(name) {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
}
