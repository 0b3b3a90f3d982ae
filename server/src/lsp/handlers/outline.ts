/** `textDocument/documentSymbol` and `textDocument/foldingRange`: the roles of a document. */
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { OutlinedRole } from '../../core/service.ts';
import type { Contexts } from '../contexts.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../documents.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleOutline({ connection, log, client }: Session, contexts: Contexts): void {
  connection.onDocumentSymbol(
    answer(log, 'Outline', [], async ({ textDocument }): Promise<DocumentSymbol[] | SymbolInformation[]> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return [];
      const { open, context } = asked;
      const roles = context.service.outline(open.read(context.service), context.settings);
      return client.symbolTrees ? roles.map((role) => toTree(role, open)) : roles.flatMap((role) => toList(role, open));
    }),
  );

  connection.onFoldingRanges(
    answer(log, 'Folding', [], async ({ textDocument }): Promise<FoldingRange[]> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return [];
      const { open, context } = asked;
      return context.service.roleSections(open.read(context.service)).flatMap((section) => foldingOf(section, open));
    }),
  );
}

function toTree({ title, level, skills, ...span }: OutlinedRole, { text }: OpenDocument): DocumentSymbol {
  const { start } = span;
  return {
    name: title,
    detail: level,
    kind: SymbolKind.Class,
    range: toRange(text, span),
    selectionRange: toRange(text, { start, end: Math.min(span.end, text.lineEnd(start)) }),
    children: skills.map((skill) => {
      const range = toRange(text, skill);
      return { name: skill.title, detail: skill.level, kind: SymbolKind.Field, range, selectionRange: range };
    }),
  };
}

/** For clients that know no trees. */
function toList({ title, skills, ...span }: OutlinedRole, { uri, text }: OpenDocument): SymbolInformation[] {
  return [
    { name: title, kind: SymbolKind.Class, location: { uri, range: toRange(text, span) } },
    ...skills.map((skill) => ({
      name: skill.title,
      kind: SymbolKind.Field,
      location: { uri, range: toRange(text, skill) },
      containerName: title,
    })),
  ];
}

/** From the line with which a role begins to the last one that says something. */
function foldingOf(
  { start, end }: { readonly start: number; readonly end: number },
  { text }: OpenDocument,
): FoldingRange[] {
  const said = start + text.slice(start, end).trimEnd().length;
  const [startLine, endLine] = [text.positionAt(start).line, text.positionAt(said).line];
  return endLine > startLine ? [{ startLine, endLine }] : [];
}
