/** Several edits and a new place for the cursor, as one snippet: nothing that somebody types can come in between. */
import * as vscode from 'vscode';
import type { TextEdit, TextRange } from '../../server/shared/protocol.ts';
import { toRange } from './positions.ts';

export interface ReplacedLines {
  /** The lines that the snippet takes the place of. */
  readonly range: vscode.Range;
  readonly snippet: vscode.SnippetString;
  /** Where the cursor is then. */
  readonly cursor: vscode.Position;
}

/**
 * @param edits in the text without what is taken out
 * @param selection what is selected in the text after the edits
 * @param letters what stands in place of the selection, the cursor behind it; nothing where the selection stays
 * @param takenOut a stretch of one line that goes
 */
export function replacedLines(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  selection: TextRange,
  letters: string,
  takenOut: vscode.Range,
): ReplacedLines {
  const ranges = [...edits.map(({ range }) => toRange(range)), takenOut];
  const added = edits.reduce((sum, { newText }) => sum + newText.split('\n').length - 1, 0);
  const first = Math.min(selection.start.line, ...ranges.map(({ start }) => start.line));
  const last = Math.max(selection.end.line - added, ...ranges.map(({ end }) => end.line));
  const lines = Array.from({ length: last - first + 1 }, (_, i) => document.lineAt(first + i).text);
  const line = takenOut.start.line - first;
  lines[line] = lines[line]!.slice(0, takenOut.start.character) + lines[line]!.slice(takenOut.end.character);
  const text = applied(lines.join('\n'), edits, first);
  const [start, end] = [selection.start, selection.end].map((at) => offsetIn(text, at, first));
  const written = letters === '' ? text.slice(start, end) : '';
  const snippet = new vscode.SnippetString()
    .appendText(text.slice(0, start) + letters)
    .appendPlaceholder(written, 0)
    .appendText(text.slice(end));
  const range = new vscode.Range(first, 0, last, document.lineAt(last).text.length);
  const behind = letters === '' ? selection.end.character : selection.start.character + letters.length;
  return { range, snippet, cursor: new vscode.Position(selection.end.line, behind) };
}

function applied(text: string, edits: readonly TextEdit[], first: number): string {
  const placed = edits.map(({ range, newText }) => ({
    start: offsetIn(text, range.start, first),
    end: offsetIn(text, range.end, first),
    newText: newText.replace(/\r\n/g, '\n'),
  }));
  return placed
    .sort((a, b) => b.start - a.start)
    .reduce((after, { start, end, newText }) => after.slice(0, start) + newText + after.slice(end), text);
}

/** @param first the line of the document that the text begins with */
function offsetIn(text: string, { line, character }: TextRange['start'], first: number): number {
  let offset = 0;
  for (let i = first; i < line; i++) offset = text.indexOf('\n', offset) + 1;
  return offset + character;
}
