/** `textDocument/completion`, short; and `completionItem/resolve`, which adds the documentation of one item. */
import type { CompletionContext, CompletionItem } from 'vscode-languageserver';
import {
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { PositionParams } from '../../../shared/protocol.ts';
import { IS_OFFERED, LEVELS_NEXT, OFFER_LEVELS } from '../../../shared/protocol.ts';
import type {
  Asking,
  CompletionItem as Offered,
  CompletionList as OfferedList,
  PagedText,
  Service,
} from '../../core/service.ts';
import type { Messages } from '../../core/messages/messages.ts';
import type { Client } from '../client.ts';
import type { Contexts } from '../contexts.ts';
import { toRange, toTextEdit } from '../convert.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

/** The characters that may begin or go on with a citation. Whether they do, the place decides. */
export const TRIGGER_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-@ '];

export function handleCompletion({ connection, log, client, messages }: Session, contexts: Contexts): void {
  /** The service that made the last list: it knows the documentation of what is in it. */
  let offered: Service | undefined;

  connection.onCompletion(
    answer(log, 'Completion', CompletionList.create(), async ({ textDocument, position, context: why }) => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return CompletionList.create();
      const { open, context } = asked;
      offered = context.service;
      const offset = open.text.offsetAt(position);
      const list = offered.complete(open.read(offered), offset, context.settings, askingOf(why));
      return toCompletionList(list, open.text, client, messages);
    }),
  );
  connection.onCompletionResolve((item, token) =>
    answer(log, 'Documentation of a completion', item, () =>
      withDocumentation(item, typeof item.data === 'string' ? offered?.documentation(item.data) : undefined),
    )(item, token),
  );
  connection.onRequest(
    IS_OFFERED,
    answer(log, 'Looking for completions', false, async ({ uri, position }: PositionParams) => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return false;
      const { open, context } = asked;
      const offset = open.text.offsetAt(position);
      return context.service.complete(open.read(context.service), offset, context.settings, 'typed').items.length > 0;
    }),
  );
}

function askingOf(context: CompletionContext | undefined): Asking {
  if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter) return 'asked';
  return context.triggerCharacter === LEVELS_NEXT ? 'next' : 'typed';
}

function toCompletionList(offered: OfferedList, text: PagedText, client: Client, messages: Messages): CompletionList {
  const [first] = offered.items;
  const shared =
    client.editRangeOfLists &&
    first !== undefined &&
    offered.items.every(({ edit }) => edit.start === first.edit.start && edit.end === first.edit.end);
  return {
    // this product's own client filters while a name is typed, and asks again when nothing is left
    isIncomplete: offered.isIncomplete || (client.options.asksWhileTyping !== true && first?.kind === 'skill'),
    ...(shared && { itemDefaults: { editRange: toRange(text, first.edit) } }),
    items: offered.items.map((item) => toItem(item, shared, text, client, messages)),
  };
}

function toItem(item: Offered, shared: boolean, text: PagedText, client: Client, messages: Messages): CompletionItem {
  const { kind, label, beside, detail, sortText, filterText, edit, others, key, goesOn } = item;
  const { newText, isSnippet } = inserted(item, client);
  const asksAgain = goesOn && client.options.commands?.includes(OFFER_LEVELS) === true;
  return {
    label,
    ...(client.labelDetails && { labelDetails: { description: beside } }),
    detail,
    sortText,
    filterText,
    // what a screen reader says of them: "Reference", "Value"
    kind: kind === 'skill' ? CompletionItemKind.Reference : CompletionItemKind.Value,
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(shared ? { textEditText: newText } : { textEdit: { range: toRange(text, edit), newText } }),
    ...(others.length > 0 && { additionalTextEdits: others.map((other) => toTextEdit(text, other)) }),
    ...(asksAgain && { command: { title: messages.completions.chooseLevel, command: OFFER_LEVELS } }),
    data: key,
  };
}

/** What stands behind the cursor afterwards needs a snippet; other clients get it where it is no more than padding. */
function inserted({ edit, behind }: Offered, { snippets }: Client): { newText: string; isSnippet: boolean } {
  if (behind === '') return { newText: edit.text, isSnippet: false };
  if (!snippets) return { newText: edit.text, isSnippet: false };
  return { newText: `${escapeSnippet(edit.text)}$0${escapeSnippet(behind)}`, isSnippet: true };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function withDocumentation(item: CompletionItem, markdown: string | undefined): CompletionItem {
  return markdown === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } };
}
