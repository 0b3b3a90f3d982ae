/** Completions as the protocol writes them: short, with the documentation left for `completionItem/resolve`. */
import type { CompletionContext, CompletionItem, CompletionList } from 'vscode-languageserver';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import type { Asking, CompletionItem as Offered, CompletionList as OfferedList, PagedText } from '../core/service.ts';
import type { Client } from './client.ts';
import { toRange, toTextEdit } from './convert.ts';

/** The command by which this product's own client opens the list again, for the level. */
const ASK_AGAIN = 'roleProfiles.offerLevels';
/** What that list says it was triggered by: nobody types it, and the level comes next. */
const NEXT = '\t';

/** The characters that may begin or go on with a citation. Whether they do, the place decides. */
export const TRIGGER_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-@ '];

export function askingOf(context: CompletionContext | undefined): Asking {
  if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter) return 'asked';
  return context.triggerCharacter === NEXT ? 'next' : 'typed';
}

export function toCompletionList(offered: OfferedList, text: PagedText, client: Client): CompletionList {
  const [first] = offered.items;
  const shared =
    client.editRangeOfLists &&
    first !== undefined &&
    offered.items.every(({ edit }) => edit.start === first.edit.start && edit.end === first.edit.end);
  return {
    // this product's own client filters while a name is typed, and asks again when nothing is left
    isIncomplete: offered.isIncomplete || (client.options.asksWhileTyping !== true && first?.kind === 'skill'),
    ...(shared && { itemDefaults: { editRange: toRange(text, first.edit) } }),
    items: offered.items.map((item) => toItem(item, shared, text, client)),
  };
}

function toItem(item: Offered, shared: boolean, text: PagedText, client: Client): CompletionItem {
  const { kind, label, beside, detail, sortText, filterText, edit, others, key, goesOn } = item;
  const { newText, isSnippet } = inserted(item, client);
  const asksAgain = goesOn && client.options.commands?.includes(ASK_AGAIN) === true;
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
    ...(asksAgain && { command: { title: 'Choose the level', command: ASK_AGAIN } }),
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

export function withDocumentation(item: CompletionItem, markdown: string | undefined): CompletionItem {
  return markdown === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } };
}
