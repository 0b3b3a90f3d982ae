/**
 * Completions while somebody types. VS Code opens no list by itself in Markdown: quick suggestions are off there, and
 * behind a letter it passes over trigger characters. So the server is asked, with each character, whether a list is
 * likely to help at this place, and only then the list is opened.
 *
 * VS Code asks for lists for reasons of its own as well: where somebody typed on while another extension was asked
 * about a `#` or `.`, where something was deleted. It does not tell these from a list that somebody asked for by a key.
 * So that key is this extension's, and whatever else is asked right behind what was typed is answered as typing is:
 * with nothing where nothing is likely, or Enter would take what nobody wanted.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { IS_OFFERED, LEVELS_NEXT } from '../../server/shared/protocol.ts';
import { positionIn } from './positions.ts';

export interface Typing {
  readonly middleware: Middleware;
  /** Opens the list for somebody who asks for it. */
  suggest(): Promise<void>;
  /** Whether a list that is being made at a place was asked for; else it opens because of what was typed. */
  isAsked(document: vscode.TextDocument, position: vscode.Position): boolean;
  /** Opens the list of levels, for what has just been completed. */
  offerLevels(): Promise<void>;
}

/** Opens as a list that was not asked for: it closes where nothing in it fits what is typed. */
const BY_ITSELF = { auto: true };

/** A list that is being opened, and the character that it is triggered by; none where somebody asked for it. */
interface Opening {
  readonly by: string | undefined;
}

/** What somebody typed or deleted last, as long as nothing else has changed. */
interface LastTyped {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly end: vscode.Position;
  readonly isDeleted: boolean;
}

/** @param client gives the client, which is made after its middleware */
export function createTyping(client: () => BaseLanguageClient): Typing {
  const openings = new Set<Opening>();
  /** The one that is being filled. */
  let underway: Opening | undefined;
  let lastTyped: LastTyped | undefined;
  /** What the list before was triggered by, and where it was opened if it was opened here. */
  let before: string | undefined;
  let openedIn: { readonly document: vscode.TextDocument; readonly line: number } | undefined;

  async function openList(by: string | undefined): Promise<void> {
    const opening = { by };
    openings.add(opening);
    underway = opening;
    try {
      // the list has been asked for when this comes back
      await vscode.commands.executeCommand('editor.action.triggerSuggest', ...(by === undefined ? [] : [BY_ITSELF]));
    } finally {
      openings.delete(opening);
      if (underway === opening) underway = undefined;
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

  function isBehindTyped(document: vscode.TextDocument, { line, character }: vscode.Position): boolean {
    if (lastTyped?.document !== document || lastTyped.version !== document.version) return false;
    return lastTyped.end.line === line && character <= lastTyped.end.character;
  }

  return {
    suggest: () => openList(undefined),
    offerLevels: () => openList(LEVELS_NEXT),
    isAsked: (document, position) =>
      underway === undefined ? !isBehindTyped(document, position) : underway.by === undefined,
    middleware: {
      async didChange(event, next) {
        lastTyped = lastTypedIn(event);
        await next(event);
        const [change] = event.contentChanges;
        if (lastTyped === undefined || change === undefined || !MAY_BEGIN.test(change.text)) return;
        await typed(event.document, change).catch(() => undefined); // the server is going down, and nothing is lost
      },
      async provideCompletionItem(document, position, context, token, next) {
        const [opening] = openings;
        if (opening !== undefined) {
          openings.delete(opening);
          openedIn = { document, line: position.line };
        }
        // a list that goes on with what is typed is asked for as it was at first
        const goesOn = context.triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions;
        const other = goesOn ? before : isBehindTyped(document, position) ? ANY : undefined;
        const by = (before = opening === undefined ? other : opening.by);
        if (by === undefined) return next(document, position, context, token);
        const { version } = document;
        const asked = { triggerKind: vscode.CompletionTriggerKind.TriggerCharacter, triggerCharacter: by };
        const found = await next(document, position, asked, token);
        const items = Array.isArray(found) ? found : found?.items;
        // what was made for an earlier text would stay open in a later one: with the next character it is asked for anew
        if (items !== undefined && items.length > 0 && document.version === version) return found;
        if (opening !== undefined) return nothingElse(document, position);
        // VS Code goes on with a list when letters are deleted, and would fill it with whatever else there is
        const isOurs = openedIn?.document === document && openedIn.line === position.line;
        if (isOurs && lastTyped?.isDeleted === true) await vscode.commands.executeCommand('hideSuggestWidget');
        return [];
      },
    },
  };
}

/** Any character will do: it says that nobody asked. */
const ANY = ' ';
/** Characters, or the brackets that the editor makes of one, behind which a list may help. */
const MAY_BEGIN = /^(?:[\p{L}@ -]|\(\)?)$/u;
/** One character, with what the editor adds to it, or none where something was deleted; no paste. */
const ONE_KEY = /^(?:[^\r\n]|[([{"'`<*_][)\]}"'`>*_])?$/u;

/** What an event says that somebody typed; `undefined` for everything else that changes a document. */
function lastTypedIn({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): LastTyped | undefined {
  const [change, second] = contentChanges;
  if (change === undefined || second !== undefined || reason !== undefined) return undefined;
  if (!change.range.isSingleLine || !ONE_KEY.test(change.text)) return undefined;
  const end = change.range.start.translate(0, Math.min(1, change.text.length));
  return { document, version: document.version, end, isDeleted: change.text === '' };
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
