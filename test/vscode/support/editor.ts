// What a person sees in an editor, asked of VS Code.
import * as vscode from 'vscode';
import { equal, present } from './assert.ts';
import { eventually } from './eventually.ts';
import { fileInFolder } from './folder.ts';

let files = 0;

/** Writes a Markdown file into the workspace and shows it. */
export async function openProfile(text: string): Promise<vscode.TextDocument> {
  files += 1;
  const uri = fileInFolder(`profile-${files}.md`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor. To be called after each test. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The position right after the first `text` in the document. */
export function after(document: vscode.TextDocument, text: string): vscode.Position {
  return document.positionAt(offsetOf(document, text) + text.length);
}

/** The range of the first `text` in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  return new vscode.Range(document.positionAt(offsetOf(document, text)), after(document, text));
}

/** The text of the hover over the first `text`, of all extensions; empty if there is none. */
export async function hoverOver(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, text).start.translate(0, 1),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map(plain)
    .join('\n');
}

/**
 * What is offered at a position, in the order in which it is shown, with details and documentation. VS Code's own
 * snippets for Markdown are left out.
 */
export async function completionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const resolved = 100;
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    resolved,
  );
  return items
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet)
    .toSorted((a, b) => (shownAt(a) < shownAt(b) ? -1 : 1));
}

/** Does what accepting `item` does to the document. */
export async function accept(document: vscode.TextDocument, item: vscode.CompletionItem): Promise<void> {
  const range = present(item.range, 'range of the completion');
  const text = typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? label(item));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range instanceof vscode.Range ? range : range.replacing, text);
  await vscode.workspace.applyEdit(edit);
}

/** The name under which a completion is listed. */
export function label(item: vscode.CompletionItem): string {
  return typeof item.label === 'string' ? item.label : item.label.label;
}

/** Replaces the first `text` in the document, as typing over it does. */
export async function replace(document: vscode.TextDocument, text: string, replacement: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, text), replacement);
  await vscode.workspace.applyEdit(edit);
}

/** The problems that Role Profiles has found in a document or in another file. */
export function problemsIn({ uri }: { readonly uri: vscode.Uri }): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'role-profiles');
}

/** The only problem in a document or in another file, as soon as there is exactly one. */
export function onlyProblem(file: { readonly uri: vscode.Uri }): Promise<vscode.Diagnostic> {
  return eventually(() => {
    equal(messagesIn(file).length, 1, 'Not one problem');
    return present(problemsIn(file)[0], 'problem');
  });
}

/** What the problems in a document or in another file say. */
export function messagesIn(file: { readonly uri: vscode.Uri }): string[] {
  return problemsIn(file).map(({ message }) => message);
}

/** The code of a problem and the address of the page that explains it. */
export function codeOf({ code }: vscode.Diagnostic): { value: string; target: string } {
  if (typeof code !== 'object') throw new Error('The code of the problem has no link');
  return { value: String(code.value), target: code.target.toString() };
}

/** The quick fixes that are offered for the first `text` in the document. */
export async function quickFixes(document: vscode.TextDocument, text: string): Promise<vscode.CodeAction[]> {
  const resolved = 10;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, text),
    vscode.CodeActionKind.QuickFix.value,
    resolved,
  );
}

/** The quick fix for the first `text` in the document whose title begins so, as soon as it is offered. */
export function quickFix(document: vscode.TextDocument, text: string, title: string): Promise<vscode.CodeAction> {
  return eventually(async () => {
    const titles = await quickFixes(document, text);
    return present(
      titles.find((fix) => fix.title.startsWith(title)),
      `quick fix "${title}" among: ${titles.map((fix) => fix.title).join(', ')}`,
    );
  });
}

/** Applies a quick fix, as choosing it in the menu does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit);
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}

/** The words of a Markdown string or a plain one. */
export function plain(content: vscode.MarkdownString | vscode.MarkedString | undefined): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : content.value;
}

function shownAt(item: vscode.CompletionItem): string {
  return item.sortText ?? label(item);
}

function offsetOf(document: vscode.TextDocument, text: string): number {
  const offset = document.getText().indexOf(text);
  if (offset === -1) throw new Error(`The document does not contain "${text}"`);
  return offset;
}
