/** The product's own values as the language server protocol writes them. */
import type { Diagnostic, DiagnosticRelatedInformation, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, PagedText } from '../core/service.ts';
import type { FileProblem } from '../workspace/problems.ts';
import type { Client } from './client.ts';
import type { OpenDocument } from './documents.ts';

export const SOURCE = 'role-profiles';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** More than any line has: the end of a line, whatever its length. */
const END_OF_LINE = 10_000;

type Place = Pick<Finding, 'start' | 'end'>;

export function toRange(text: PagedText, { start, end }: Place): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

export function toTextEdit(text: PagedText, edit: { start: number; end: number; text: string }): TextEdit {
  return { range: toRange(text, edit), newText: edit.text };
}

/** Edits of one version of a document. */
export function toWorkspaceEdit(
  { uri, version, text }: OpenDocument,
  edits: readonly { start: number; end: number; text: string }[],
  { versionedEdits }: Client,
): WorkspaceEdit {
  const textEdits: TextEdit[] = edits.map((edit) => toTextEdit(text, edit));
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}

/**
 * A finding, and a hint on each place that tells the same and says something of its own: a client draws it, and lists it
 * nowhere.
 *
 * @param page the address of the rule's page, where there is one that the client can open
 * @param related whether the client shows places that explain a finding
 */
export function toDiagnostics(
  finding: Finding,
  { uri, text }: Pick<OpenDocument, 'uri' | 'text'>,
  page: string | undefined,
  related: boolean,
): Diagnostic[] {
  const relatedInformation: DiagnosticRelatedInformation[] | undefined = related
    ? finding.related?.map((place) => ({
        location: { uri, range: toRange(text, place) },
        message: place.message,
      }))
    : undefined;
  const diagnostic = (place: Place, severity: DiagnosticSeverity, message: string): Diagnostic => ({
    range: toRange(text, place),
    severity,
    source: SOURCE,
    code: finding.rule,
    message,
    ...(page !== undefined && { codeDescription: { href: page } }),
  });
  return [
    {
      ...diagnostic(finding, SEVERITIES[finding.severity], finding.message),
      ...(relatedInformation?.length && { relatedInformation }),
    },
    ...(finding.telling ?? []).flatMap((place) =>
      place.message === undefined ? [] : [diagnostic(place, DiagnosticSeverity.Hint, place.message)],
    ),
  ];
}

/** A problem in a settings file or a file of skill data. */
export function problemToDiagnostic({ severity, id, message, line, start, end }: FileProblem): Diagnostic {
  return {
    range: { start: { line, character: start }, end: { line, character: end ?? END_OF_LINE } },
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: id,
    message,
  };
}
