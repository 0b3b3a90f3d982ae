/**
 * What an editor offers at the cursor, and the document after it was accepted. The cursor is written `|`, or `‸` in
 * documents that have bars of their own.
 */
import assert from 'node:assert/strict';
import type { Asking, CompletionItem, Service } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { applyEdits, dedent, service } from './check.ts';

export const CURSOR = '‸';

export interface How {
  readonly asking?: Asking;
  readonly citationStyle?: Settings['citationStyle'];
  readonly edition?: string;
  readonly service?: Service;
}

/** The items in the order in which they are shown. */
export function completions(source: string, how: How = {}): readonly CompletionItem[] {
  const { text, offset } = withoutCursor(source);
  const { asking = 'asked', service: own = service, ...changed } = how;
  const { items } = own.complete(own.read(text), offset, { ...DEFAULT_SETTINGS, ...changed }, asking);
  for (const item of items) checkItem(item, text, offset);
  return [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

/** The labels of what is offered. */
export function offered(source: string, how: How = {}): string[] {
  return completions(source, how).map(({ label }) => label);
}

/** The document after the item whose label begins so was accepted, the cursor where it stands then. */
export function accepted(source: string, label: string, how: How = {}): string {
  const { text } = withoutCursor(source);
  const items = completions(source, how);
  const item = items.find((each) => each.label.startsWith(label));
  assert.ok(item, `"${label}" is not among: ${items.map((each) => each.label).join(', ')}`);
  const main = { ...item.edit, text: `${item.edit.text}${CURSOR}${item.behind}` };
  return applyEdits(text, [...item.others, main]);
}

/** A list as an editor needs it: an edit of one line that holds the cursor, a filter that lets pass what is typed. */
function checkItem({ label, edit, others, filterText }: CompletionItem, text: string, offset: number): void {
  assert.ok(edit.start <= offset && offset <= edit.end, `the edit of "${label}" does not hold the cursor`);
  assert.ok(!text.slice(edit.start, edit.end).includes('\n'), `the edit of "${label}" takes a line break`);
  const typed = text.slice(edit.start, offset).toLowerCase();
  assert.ok(filterText.toLowerCase().startsWith(typed), `"${filterText}" hides "${label}" behind "${typed}"`);
  for (const other of others) {
    assert.ok(other.end <= edit.start || other.start >= edit.end, `the edits of "${label}" overlap`);
    assert.ok(other.end > other.start || (other.start !== edit.start && other.start !== edit.end), 'edits touch');
  }
}

export function withoutCursor(source: string): { text: string; offset: number } {
  const dedented = dedent(source);
  const mark = dedented.includes(CURSOR) ? CURSOR : '|';
  const offset = dedented.indexOf(mark);
  assert.ok(offset >= 0 && offset === dedented.lastIndexOf(mark), 'there is not one cursor in the document');
  return { text: dedented.slice(0, offset) + dedented.slice(offset + 1), offset };
}
