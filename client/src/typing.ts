/**
 * Completions while somebody types. VS Code opens no list by itself in Markdown: quick suggestions are off there, and
 * behind a letter it passes over trigger characters. So the server is asked, with each character, whether a list is
 * likely to help at this place, and only then the list is opened.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { IS_OFFERED, LEVELS_NEXT } from '../../server/shared/protocol.ts';
import { positionIn } from './positions.ts';

export interface Typing {
  readonly middleware: Middleware;
  /** Whether a list that is being made was asked for; else it opens because of what was typed. */
  isAsked(): boolean;
  /** Opens the list of levels, for what has just been completed. */
  offerLevels(): Promise<void>;
}

/** Opens as a list that was not asked for: it closes where nothing in it fits what is typed. */
const OPEN_LIST = ['editor.action.triggerSuggest', { auto: true }] as const;

/** @param client gives the client, which is made after its middleware */
export function createTyping(client: () => BaseLanguageClient): Typing {
  /** What the list that is being opened was triggered by; missing where somebody asked for it. */
  let trigger: string | undefined;

  async function openList(by: string): Promise<void> {
    trigger = by;
    try {
      // the list has been asked for when this comes back
      await vscode.commands.executeCommand(...OPEN_LIST);
    } finally {
      trigger = undefined;
    }
  }

  async function typed(document: vscode.TextDocument, { range, text }: vscode.TextDocumentContentChangeEvent) {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || editor.selections.length > 1 || !client().isRunning()) return;
    const { version } = document;
    const question = positionIn(document, range.start.translate(0, 1));
    const isOffered = await client().sendRequest<boolean>(IS_OFFERED, question);
    if (isOffered && document.version === version) await openList(text.slice(0, 1));
  }

  return {
    offerLevels: () => openList(LEVELS_NEXT),
    isAsked: () => trigger === undefined,
    middleware: {
      async didChange(event, next) {
        await next(event);
        const [change] = event.contentChanges;
        if (change === undefined || event.contentChanges.length > 1 || !isTyped(event, change)) return;
        await typed(event.document, change).catch(() => undefined); // the server is going down, and nothing is lost
      },
      async provideCompletionItem(document, position, context, token, next) {
        if (trigger === undefined) return next(document, position, context, token);
        const by = { triggerKind: vscode.CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger };
        const found = await next(document, position, by, token);
        const items = Array.isArray(found) ? found : found?.items;
        return items === undefined || items.length === 0 ? nothingElse(document, position) : found;
      },
    },
  };
}

/** One character, or the bracket that the editor adds to it; no undoing, no paste. */
function isTyped({ reason }: vscode.TextDocumentChangeEvent, { text }: vscode.TextDocumentContentChangeEvent): boolean {
  return reason === undefined && /^(?:[\p{L}@ -]|\(\)?)$/u.test(text);
}

/**
 * Where there is nothing to offer after all, as somebody has typed on, VS Code would go on to offer the words of the
 * document. It does not where it was given something, and this matches nothing that anybody types.
 */
function nothingElse(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  if (document.lineAt(position).text.slice(0, position.character).trim() === '') return [];
  const item = new vscode.CompletionItem('\uE000', vscode.CompletionItemKind.Text);
  item.range = new vscode.Range(position.with({ character: 0 }), position);
  return [item];
}
