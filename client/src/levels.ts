/** Commands that raise and lower the level at the cursor. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StepLevelParams } from '../../server/shared/protocol.ts';
import { STEP_LEVEL } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';
import { positionIn } from './positions.ts';

export function createLevelCommands(client: BaseLanguageClient): vscode.Disposable {
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

  // Pressed twice, a key goes two levels: the second step begins where the first has ended.
  let last = Promise.resolve();
  const command = (name: string, by: StepLevelParams['by']): vscode.Disposable =>
    vscode.commands.registerTextEditorCommand(name, (editor) => {
      last = last.then(() => step(editor, by)).catch(() => undefined); // the server is going down; its next start tells
    });

  return vscode.Disposable.from(command('roleProfiles.raiseLevel', 'up'), command('roleProfiles.lowerLevel', 'down'));
}
