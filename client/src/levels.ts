/**
 * Keys that raise and lower the level at the cursor. They are bound in package.json where the context
 * `roleProfiles.level` holds, which follows the cursor; anywhere else they are what they were.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StepLevelParams } from '../../server/shared/protocol.ts';
import { IS_LEVEL_AT, STEP_LEVEL } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';
import { positionIn } from './positions.ts';

const CONTEXT = 'roleProfiles.level';

export function createLevelKeys(client: BaseLanguageClient): vscode.Disposable {
  let shown = false;
  let asked = 0;

  async function follow(editor: vscode.TextEditor | undefined): Promise<void> {
    const question = ++asked;
    const is = editor !== undefined && (await isLevelAt(editor).catch(() => false)); // the server is going down
    if (question !== asked || is === shown) return; // the cursor has moved on, or nothing is new
    shown = is;
    await vscode.commands.executeCommand('setContext', CONTEXT, is);
  }

  async function isLevelAt({ document, selections }: vscode.TextEditor): Promise<boolean> {
    const [selection, second] = selections;
    if (document.languageId !== 'markdown' || selection === undefined || second !== undefined) return false;
    // most lines cite nothing, and the server need not be asked
    if (!client.isRunning() || !/\p{Lu}|\d/u.test(document.lineAt(selection.active).text)) return false;
    return client.sendRequest<boolean>(IS_LEVEL_AT, positionIn(document, selection.active));
  }

  /** A key that is pressed twice goes two levels: the second step waits for the first. */
  let steps = Promise.resolve();
  const stepNext = (editor: vscode.TextEditor, by: StepLevelParams['by']): void => {
    steps = steps.then(() => step(editor, by)).catch(() => undefined); // the server is going down
  };

  async function step({ document, selection }: vscode.TextEditor, by: StepLevelParams['by']): Promise<void> {
    const params: StepLevelParams = { ...positionIn(document, selection.active), by };
    if (client.isRunning() && (await client.sendRequest<boolean>(STEP_LEVEL, params))) return;
    await inform(
      by === 'up'
        ? vscode.l10n.t(
            'There is no higher level to go to here. Put the cursor on a skill with one level, such as ITOP-4.',
          )
        : vscode.l10n.t(
            'There is no lower level to go to here. Put the cursor on a skill with one level, such as ITOP-4.',
          ),
    );
  }

  const command = (name: string, by: StepLevelParams['by']): vscode.Disposable =>
    vscode.commands.registerTextEditorCommand(name, (editor) => stepNext(editor, by));

  void follow(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => void follow(editor)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) void follow(textEditor);
    }),
    command('roleProfiles.raiseLevel', 'up'),
    command('roleProfiles.lowerLevel', 'down'),
  );
}
