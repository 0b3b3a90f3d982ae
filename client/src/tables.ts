/**
 * Keys in a table of skills: Tab goes to the next cell, Enter in the last one makes a new row. The keys are bound in
 * package.json where the context `roleProfiles.skillsTable` holds, which follows the cursor.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CellAt, MoveParams } from '../../server/shared/protocol.ts';
import { CELL_AT } from '../../server/shared/protocol.ts';
import { createCellMoves } from './cell-moves.ts';
import { positionIn } from './positions.ts';

const CONTEXT = 'roleProfiles.skillsTable';

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
    return (await client.sendRequest<CellAt | null>(CELL_AT, positionIn(document, selection.active))) ?? undefined;
  }

  const move = createCellMoves(client, offerLevels);
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
