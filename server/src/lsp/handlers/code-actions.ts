/** `textDocument/codeAction`: what can be done about what is found, and about what is selected. */
import type { CancellationToken, CodeAction, CodeActionContext, Diagnostic, Range } from 'vscode-languageserver';
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { COMPARE_LEVELS } from '../../../shared/protocol.ts';
import type { CodeAction as Offered, Edit, Finding } from '../../core/service.ts';
import type { Messages } from '../../core/messages/messages.ts';
import type { Client } from '../client.ts';
import type { Asked, Contexts } from '../contexts.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { OpenDocument } from '../documents.ts';
import { pageUri } from '../pages.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';
import { settingsActions } from '../settings-actions.ts';
import { resultInSlices } from '../in-slices.ts';

const REWRITE = CodeActionKind.RefactorRewrite;
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.role-profiles`;

const OF_THE_MENU = [CodeActionKind.QuickFix, REWRITE];

export function handleCodeActions(session: Session, contexts: Contexts, diagnostics: Diagnostics): void {
  const { connection, log, client, messages } = session;
  connection.onCodeAction(
    answer(log, 'Code actions', [], async ({ textDocument, range, context }, token) => {
      const asked = await contexts.about(textDocument.uri);
      return asked === undefined ? [] : actionsFor(asked, range, context, token);
    }),
  );

  async function actionsFor(
    asked: Asked,
    range: Range,
    wanted: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const { open, context } = asked;
    const { service, settings } = context;
    const document = open.read(service);
    const known = diagnostics.findings(asked);
    const span = { start: open.text.offsetAt(range.start), end: open.text.offsetAt(range.end) };
    const { version } = open;
    const superseded = (): boolean => token.isCancellationRequested || open.version !== version;
    const actions = OF_THE_MENU.some((kind) => isWanted(kind, wanted))
      ? ((await resultInSlices(service.codeActions(document, span, settings, known), superseded)) ?? [])
      : [];
    // what looks through all of the document is worked out for those who have opened the menu, and not for the lamp in it
    const isOpened = wanted.triggerKind !== CodeActionTriggerKind.Automatic;
    const cited = isOpened && isWanted(REWRITE, wanted) ? await citeDuty(asked, span.start, superseded) : [];
    const found = toCodeActions([...actions, ...cited], open, wanted, client, messages);
    if (isOpened && isWanted(CodeActionKind.QuickFix, wanted)) found.push(...(await inSettings(asked, span, wanted)));
    if (isOpened && isWanted(REWRITE, wanted)) {
      const edits = await resultInSlices(service.allInHouseStyle(document, settings), superseded);
      if (edits !== undefined && edits.length > 1)
        found.push(
          toAll(REWRITE, messages.actions.writeAll(settings.citationStyle, edits.length), edits, open, client),
        );
    }
    if (isWanted(FIX_ALL, wanted)) {
      const edits = await resultInSlices(service.fixAll(document, settings, known), superseded);
      if (edits !== undefined && edits.length > 0)
        found.push(toAll(FIX_ALL, messages.actions.fixAll, edits, open, client));
    }
    return found;
  }

  /** What can be written into the settings about the findings that are pointed at. */
  async function inSettings(
    asked: Asked,
    { start, end }: Pick<Finding, 'start' | 'end'>,
    wanted: CodeActionContext,
  ): Promise<CodeAction[]> {
    const touched = diagnostics.findings(asked).filter((one) => one.start <= end && one.end >= start);
    const offered = await settingsActions(asked, touched.slice(0, MOST_FINDINGS), session);
    return offered.map(({ action, finding }) => {
      const shown = diagnosticsOf(finding, asked.open, wanted.diagnostics);
      return { ...action, ...(shown.length > 0 && { diagnostics: shown }) };
    });
  }
}

/** Of so many findings in a selection, the menu tells how to keep them. */
const MOST_FINDINGS = 10;

/** Needs the judge, which is made for the first who asks. */
async function citeDuty(
  { open, context }: Asked,
  offset: number,
  superseded: () => boolean,
): Promise<readonly Offered[]> {
  const { service, settings, judge } = context;
  const asking = service.citeDuty(open.read(service), offset, settings, await judge.thorough(open.uri));
  return (await resultInSlices(asking, superseded)) ?? [];
}

/** Whether actions of a kind are asked for. Fix-all is offered only to those who ask for it. */
function isWanted(kind: string, { only }: CodeActionContext): boolean {
  if (only === undefined) return kind !== FIX_ALL;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function toCodeActions(
  offered: readonly Offered[],
  open: OpenDocument,
  context: CodeActionContext,
  client: Client,
  messages: Messages,
): CodeAction[] {
  return offered.flatMap((action) => {
    const kind = action.kind === 'quickfix' ? CodeActionKind.QuickFix : REWRITE;
    if (!isWanted(kind, context)) return [];
    const { command } = action;
    if (command !== undefined && client.options.commands?.includes(COMPARE_LEVELS) !== true) return [];
    const diagnostics = action.finding && diagnosticsOf(action.finding, open, context.diagnostics);
    const page = command && pageUri({ kind: 'skill', ...command, document: open.uri }, messages);
    return [
      {
        title: action.title,
        kind,
        ...(diagnostics?.length && { diagnostics }),
        ...(action.preferred && { isPreferred: true }),
        ...(action.edits.length > 0 && { edit: toWorkspaceEdit(open, action.edits, client) }),
        ...(page !== undefined && { command: { title: action.title, command: COMPARE_LEVELS, arguments: [page] } }),
      },
    ];
  });
}

/** What changes all of a document. */
function toAll(kind: string, title: string, edits: readonly Edit[], open: OpenDocument, client: Client): CodeAction {
  return { title, kind, edit: toWorkspaceEdit(open, edits, client) };
}

/** The diagnostics at the client that show a finding: so it knows which one an action repairs. */
function diagnosticsOf(finding: Finding, { text }: OpenDocument, shown: readonly Diagnostic[]): Diagnostic[] {
  return shown.filter(
    ({ code, range }) =>
      code === finding.rule && text.offsetAt(range.start) === finding.start && text.offsetAt(range.end) === finding.end,
  );
}
