/**
 * Keys in a table of skills: Tab goes to the next cell, Enter in the last one makes a new row. The keys are bound in
 * package.json where the context `roleProfiles.skillsTable` holds, which follows the cursor.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CellAt, MoveParams, MoveResult, PositionParams, TextRange } from '../../server/shared/protocol.ts';
import { CELL_AT, MOVE_IN_TABLE } from '../../server/shared/protocol.ts';

const CONTEXT = 'roleProfiles.skillsTable';

/** What the keys do where there is no such cell after all. */
const USUAL: Record<MoveParams['move'], readonly [string, unknown?]> = {
  next: ['tab'],
  previous: ['outdent'],
  'new-row': ['type', { text: '\n' }],
};

/** @param offerLevels opens the list of levels at the cursor */
export function createTableKeys(client: BaseLanguageClient, offerLevels: () => Promise<void>): vscode.Disposable {
  let shown: CellAt | undefined;
  let asked = 0;

  async function follow(editor: vscode.TextEditor | undefined): Promise<void> {
    const question = ++asked;
    const cell = editor === undefined ? undefined : await cellAt(editor).catch(() => undefined); // the server is going down
    if (question !== asked || cell === shown) return; // the cursor has moved on, or nothing is new
    shown = cell;
    await vscode.commands.executeCommand('setContext', CONTEXT, cell);
  }

  async function cellAt({ document, selections }: vscode.TextEditor): Promise<CellAt | undefined> {
    const [selection, second] = selections;
    if (document.languageId !== 'markdown' || selection === undefined || second !== undefined) return undefined;
    // most lines are in no table, and the server need not be asked
    if (!selection.isSingleLine || !document.lineAt(selection.active).text.includes('|') || !client.isRunning())
      return undefined;
    const params: PositionParams = { uri: document.uri.toString(), position: selection.active };
    return (await client.sendRequest<CellAt | null>(CELL_AT, params)) ?? undefined;
  }

  async function move(editor: vscode.TextEditor, to: MoveParams['move']): Promise<void> {
    const { document, selection } = editor;
    const { version } = document;
    const params: MoveParams = { uri: document.uri.toString(), position: selection.active, move: to };
    const found = client.isRunning() ? await client.sendRequest<MoveResult | null>(MOVE_IN_TABLE, params) : null;
    if (document.version !== version) return; // somebody types on, and knows where
    if (found === null) {
      await vscode.commands.executeCommand(...USUAL[to]);
      return;
    }
    if (found.edits.length > 0) {
      const done = await editor.edit((builder) => {
        for (const { range, newText } of found.edits) builder.replace(toRange(range), newText);
      });
      if (!done) return;
    }
    const { start, end } = toRange(found.selection);
    editor.selection = new vscode.Selection(start, end);
    editor.revealRange(editor.selection);
    if (found.levelNext) await offerLevels();
  }

  const command = (name: string, to: MoveParams['move']): vscode.Disposable =>
    vscode.commands.registerTextEditorCommand(name, (editor) => void move(editor, to));

  void follow(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => void follow(editor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) void follow(textEditor);
    }),
    command('roleProfiles.nextCell', 'next'),
    command('roleProfiles.previousCell', 'previous'),
    command('roleProfiles.newRow', 'new-row'),
  );
}

function toRange({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
