/** Places as the protocol writes them. VS Code's own objects do not survive the way to a web worker. */
import * as vscode from 'vscode';
import type { PositionParams, TextRange } from '../../server/shared/protocol.ts';

export function positionIn(document: vscode.TextDocument, { line, character }: vscode.Position): PositionParams {
  return { uri: document.uri.toString(), position: { line, character } };
}

export function toRange({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
