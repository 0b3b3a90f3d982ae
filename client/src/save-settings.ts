/**
 * Quick fixes that write into a settings file. They are made for the file on the disk and are saved at once: until then, what they
 * say does not hold. Where the file has changes that nobody has saved, they would land in the wrong place.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { SAVE_SETTINGS } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';

/** Takes the edit from fixes for a file with changes that are not saved; chosen, they say so. */
export const settingsMiddleware: Pick<Middleware, 'provideCodeActions'> = {
  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) {
      if (!('edit' in action) || action.command?.command !== SAVE_SETTINGS) continue;
      const [file] = action.command.arguments as [string];
      if (!hasUnsaved(file)) continue;
      delete action.edit;
      action.command.arguments = [file, HELD_BACK];
    }
    return actions;
  },
};

const HELD_BACK = 'unsaved';

function hasUnsaved(file: string): boolean {
  const uri = vscode.Uri.parse(file).toString();
  return vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);
}

/**
 * @param file the address of the settings file, as the server writes it
 * @param how whether the fix was held back
 */
export async function saveSettings(file: unknown, how: unknown): Promise<void> {
  if (typeof file !== 'string') return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file));
  if (how === HELD_BACK && document.isDirty && !(await mayBeSaved(document))) return;
  await document.save();
}

async function mayBeSaved(document: vscode.TextDocument): Promise<boolean> {
  const save = vscode.l10n.t('Save');
  const file = vscode.workspace.asRelativePath(document.uri);
  const text = vscode.l10n.t('{0} has changes that are not saved. Save it, then choose the fix again.', file);
  return (await inform(text, save)) === save;
}
