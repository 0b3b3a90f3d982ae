/** `textDocument/completion`, short; and `completionItem/resolve`, which adds the documentation of one item. */
import type { CompletionItem } from 'vscode-languageserver';
import { CompletionItemKind, CompletionList, MarkupKind } from 'vscode-languageserver';
import { SUGGEST_AGAIN } from '../../../shared/protocol.ts';
import type { CompletionList as Offered, PagedText, Service } from '../../core/service.ts';
import type { Client } from '../client.ts';
import type { Contexts } from '../contexts.ts';
import { toRange } from '../convert.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleCompletion({ connection, log, client }: Session, contexts: Contexts): void {
  /** The service that made the last list: it knows the documentation of what is in it. */
  let offered: Service | undefined;

  connection.onCompletion(
    answer(log, 'Completion', CompletionList.create(), async ({ textDocument, position }) => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return CompletionList.create();
      const { open, context } = asked;
      offered = context.service;
      const list = offered.complete(open.read(offered), open.text.offsetAt(position), context.settings);
      return toCompletionList(list, open.text, client);
    }),
  );
  connection.onCompletionResolve((item, token) =>
    answer(log, 'Documentation of a completion', item, () =>
      withDocumentation(item, typeof item.data === 'string' ? offered?.documentation(item.data) : undefined),
    )(item, token),
  );
}

function toCompletionList(offered: Offered, text: PagedText, client: Client): CompletionList {
  const [first] = offered.items;
  const { editRangeOfLists } = client;
  const shared =
    editRangeOfLists &&
    first !== undefined &&
    offered.items.every(({ edit }) => edit.start === first.edit.start && edit.end === first.edit.end);
  const asksAgain = client.options.commands?.includes(SUGGEST_AGAIN) === true;
  return {
    isIncomplete: offered.isIncomplete,
    ...(shared && { itemDefaults: { editRange: toRange(text, first.edit) } }),
    items: offered.items.map(({ kind, label, detail, sortText, filterText, edit, key, goesOn }): CompletionItem => ({
      label,
      detail,
      sortText,
      filterText,
      kind: kind === 'skill' ? CompletionItemKind.Class : CompletionItemKind.EnumMember,
      ...(shared ? { textEditText: edit.text } : { textEdit: { range: toRange(text, edit), newText: edit.text } }),
      ...(goesOn && asksAgain && { command: { title: 'Choose the level', command: SUGGEST_AGAIN } }),
      data: key,
    })),
  };
}

function withDocumentation(item: CompletionItem, markdown: string | undefined): CompletionItem {
  return markdown === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } };
}
