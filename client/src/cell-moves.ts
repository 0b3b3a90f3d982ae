/**
 * Going from cell to cell in a table of skills. The server says where to, and people type on meanwhile: what they type
 * behind the key belongs into the cell that it leads to, and a second key goes on from there.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MoveParams, MoveResult } from '../../server/shared/protocol.ts';
import { MOVE_IN_TABLE } from '../../server/shared/protocol.ts';
import { positionIn, toRange } from './positions.ts';
import { replacedLines } from './replaced-lines.ts';

type Move = MoveParams['move'];

/** What the keys do where there is no such cell after all. */
const USUAL: Record<Move, readonly [string, unknown?]> = {
  next: ['tab'],
  previous: ['outdent'],
  'new-row': ['type', { text: '\n' }],
};

/** A key that was pressed, and what was typed behind it. */
interface Key {
  readonly move: Move;
  letters: string;
}

/** Where the keys are done from: the letters that were typed behind them stand there until it is known where they belong. */
interface Place {
  readonly document: vscode.TextDocument;
  at: vscode.Position;
  letters: number;
  /** The cursor's next place, while the window is told of it. */
  next: vscode.Position | undefined;
  /** The first key has been done, and what is typed stands where it belongs. */
  isNew: boolean;
  /** Something else happens in the document, which nobody should disturb. */
  isDisturbed: boolean;
}

/** So often somebody may type on while a cell is being looked for. */
const MOST_TRIES = 50;

/**
 * @param offerLevels opens the list of levels at the cursor
 * @returns what a key does
 */
export function createCellMoves(
  client: BaseLanguageClient,
  offerLevels: () => Promise<void>,
): (editor: vscode.TextEditor, move: Move) => Promise<void> {
  /** The keys that were pressed; the first one is being done. */
  const keys: Key[] = [];

  return async (editor, move) => {
    keys.push({ move, letters: '' });
    if (keys.length > 1) return;
    const { document, selection } = editor;
    const place = { document, at: selection.active, letters: 0, next: undefined, isNew: false, isDisturbed: false };
    const listening = vscode.workspace.onDidChangeTextDocument((event) => follow(place, event));
    try {
      while (keys[0] !== undefined && (await done(editor, keys[0], place))) keys.shift();
      await bringBack(place);
    } finally {
      keys.length = 0;
      listening.dispose();
    }
  };

  function follow(place: Place, event: vscode.TextDocumentChangeEvent): void {
    if (event.document !== place.document || event.contentChanges.length === 0 || place.isDisturbed) return;
    const letters = lettersAt(event, place.at.translate(0, place.letters));
    if (letters !== undefined && place.isNew && keys.length === 1) {
      place.at = place.at.translate(0, letters.length);
    } else if (letters !== undefined) {
      place.letters += letters.length;
      keys.at(-1)!.letters += letters;
    } else if (place.next !== undefined) {
      goOnFrom(place, place.next);
    } else {
      place.isDisturbed = true;
    }
  }

  async function done(editor: vscode.TextEditor, key: Key, place: Place): Promise<boolean> {
    const { document } = place;
    place.isNew = false;
    for (let tries = 0; tries < MOST_TRIES && !place.isDisturbed; tries++) {
      const { version } = document;
      const params: MoveParams = { ...positionIn(document, place.at), move: key.move, version, letters: place.letters };
      const found = client.isRunning() ? await client.sendRequest<MoveResult | null>(MOVE_IN_TABLE, params) : null;
      if (found === null) return usual(key);
      if (found !== 'newer' && !place.isDisturbed && (await goTo(editor, found, key, place))) return true;
    }
    return false;
  }

  /** False where the window is ahead of what is known of it here. */
  async function goTo(
    editor: vscode.TextEditor,
    { edits, selection, levelNext }: Exclude<MoveResult, 'newer'>,
    { letters }: Key,
    place: Place,
  ): Promise<boolean> {
    if (edits.length === 0 && letters === '' && place.letters === 0) {
      const { start, end } = toRange(selection);
      editor.selection = new vscode.Selection(start, end);
      goOnFrom(place, end);
    } else {
      const takenOut = new vscode.Range(place.at, place.at.translate(0, place.letters));
      const { range, snippet, cursor } = replacedLines(place.document, edits, selection, letters, takenOut);
      place.next = cursor;
      if (!(await editor.insertSnippet(snippet, range))) {
        place.next = undefined;
        return false;
      }
    }
    editor.revealRange(editor.selection);
    if (levelNext && letters === '' && keys.length === 1) await offerLevels();
    return true;
  }

  /** Where a key leads nowhere, what was taken out of the document for it is written at the cursor. */
  async function bringBack(place: Place): Promise<void> {
    const letters = keys.map((key) => key.letters).join('');
    const text = letters.slice(0, letters.length - place.letters);
    if (text !== '') await vscode.commands.executeCommand('type', { text });
  }
}

/** Where somebody types on, it is no Tab that parts their words. */
async function usual({ move, letters }: Key): Promise<boolean> {
  if (letters === '') await vscode.commands.executeCommand(...USUAL[move]);
  return letters === '';
}

function goOnFrom(place: Place, at: vscode.Position): void {
  place.at = at;
  place.letters = 0;
  place.next = undefined;
  place.isNew = true;
}

/** What an event says that was typed at a place, and nothing else. */
function lettersAt(
  { contentChanges, reason }: vscode.TextDocumentChangeEvent,
  at: vscode.Position,
): string | undefined {
  const [change, second] = contentChanges;
  if (change === undefined || second !== undefined || reason !== undefined) return undefined;
  return change.range.isEmpty && change.range.start.isEqual(at) && !/[\r\n]/.test(change.text)
    ? change.text
    : undefined;
}
