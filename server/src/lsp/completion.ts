/** Completions as the protocol writes them: short, with the documentation left for `completionItem/resolve`. */
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { CompletionList as Offered, PagedText } from '../core/service.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';

/** The command by which VS Code opens the list again. */
const ASK_AGAIN = 'editor.action.triggerSuggest';

export function toCompletionList(offered: Offered, text: PagedText, client: Client): CompletionList {
  const [first] = offered.items;
  const { editRangeOfLists } = client;
  const shared =
    editRangeOfLists &&
    first !== undefined &&
    offered.items.every(({ edit }) => edit.start === first.edit.start && edit.end === first.edit.end);
  const asksAgain = client.options.commands?.includes(ASK_AGAIN) === true;
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
      ...(goesOn && asksAgain && { command: { title: 'Choose the level', command: ASK_AGAIN } }),
      data: key,
    })),
  };
}

export function withDocumentation(item: CompletionItem, markdown: string | undefined): CompletionItem {
  return markdown === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: markdown } };
}
