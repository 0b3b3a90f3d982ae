/** What is told to the user in a box. VS Code looks for links in it, and runs the commands that they name. */
import * as vscode from 'vscode';
import { inLabel } from '../../server/shared/safe-text.ts';

/** @returns the button that was chosen */
export async function inform(text: string, ...buttons: string[]): Promise<string | undefined> {
  return vscode.window.showInformationMessage(inLabel(text), ...buttons);
}

export async function fail(text: string): Promise<void> {
  await vscode.window.showErrorMessage(inLabel(text));
}

/** Asks, and waits for the answer.
 * @returns the button that was chosen */
export async function choose(text: string, ...buttons: string[]): Promise<string | undefined> {
  return vscode.window.showWarningMessage(inLabel(text), { modal: true }, ...buttons);
}

/** @returns whether the user agreed, by the button that says what will happen */
export async function agrees(text: string, button: string): Promise<boolean> {
  return (await choose(text, button)) === button;
}
