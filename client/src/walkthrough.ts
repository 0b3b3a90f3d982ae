/** The first steps with Role Profiles: an example to try them on, and what tells VS Code that a step is done. */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { fail } from './messages.ts';

const EXAMPLE = ['examples', 'infrastructure-engineer.md'] as const;
/** Contexts that the walkthrough in package.json waits for. */
const HOVERED = 'roleProfiles.hovered';
const MENDED = 'roleProfiles.mended';

export interface Walkthrough extends vscode.Disposable {
  readonly middleware: Pick<Middleware, 'provideHover'>;
  /** Opens the example as a document of its own, which nobody need save. */
  openExample(): Promise<void>;
}

export function createWalkthrough({ extensionUri }: vscode.ExtensionContext): Walkthrough {
  const done = new Set<string>();
  let example: vscode.Uri | undefined;
  /** As many findings as the example had, once all of them were there. */
  let most = 0;

  async function finish(step: string): Promise<void> {
    if (done.has(step)) return;
    done.add(step);
    await vscode.commands.executeCommand('setContext', step, true);
  }

  const watching = vscode.languages.onDidChangeDiagnostics(async ({ uris }) => {
    const changed = uris.find((uri) => uri.toString() === example?.toString());
    if (changed === undefined) return;
    const { length } = vscode.languages.getDiagnostics(changed);
    if (length > 0 && length < most) await finish(MENDED);
    most = Math.max(most, length);
  });

  return {
    middleware: {
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        if (hover) void finish(HOVERED);
        return hover;
      },
    },
    async openExample() {
      try {
        const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...EXAMPLE));
        const content = new TextDecoder().decode(bytes);
        const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
        example = document.uri;
        most = 0;
        await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
      } catch (error) {
        await fail(
          vscode.l10n.t('The example cannot be opened: {0}', error instanceof Error ? error.message : String(error)),
        );
      }
    },
    dispose() {
      watching.dispose();
    },
  };
}
