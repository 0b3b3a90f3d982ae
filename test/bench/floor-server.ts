/**
 * The floor: the least that a language server for citations can do, to compare with. One regular expression, one map,
 * whole texts; it knows `CODE-N` and nothing else.
 */
import type { CompletionItem, Diagnostic } from 'vscode-languageserver/node';
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { skillLevels } from './framework.ts';

const CITATION = /\b[A-Z]{4}-\d\b/g;

const known = new Map(skillLevels().map((level) => [level.label, level]));
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { resolveProvider: true },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));

connection.onHover(({ textDocument, position }) => {
  const document = documents.get(textDocument.uri)!;
  const line = document.getText({
    start: { line: position.line, character: 0 },
    end: { line: position.line + 1, character: 0 },
  });
  for (const { 0: citation, index } of line.matchAll(CITATION)) {
    if (position.character < index || position.character > index + citation.length) continue;
    return { contents: { kind: 'markdown', value: known.get(citation)?.text ?? '' } };
  }
  return null;
});

connection.onCompletion((): CompletionItem[] => [...known.values()].map(({ label, detail }) => ({ label, detail })));
connection.onCompletionResolve((item) => ({ ...item, documentation: known.get(item.label)?.text ?? '' }));

connection.languages.diagnostics.on(({ textDocument }) => {
  const document = documents.get(textDocument.uri)!;
  const items: Diagnostic[] = [];
  for (const { 0: citation, index } of document.getText().matchAll(CITATION)) {
    if (known.has(citation)) continue;
    const range = { start: document.positionAt(index), end: document.positionAt(index + citation.length) };
    items.push({ range, message: `Unknown: ${citation}` });
  }
  return { kind: 'full', items };
});

documents.listen(connection);
connection.listen();
