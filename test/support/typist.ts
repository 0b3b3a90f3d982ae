/**
 * Somebody who types, and the list that VS Code shows meanwhile: when the extension opens it, how it narrows with each
 * key, when it closes, and that Enter and Tab take its first row as long as it is open.
 */
import type { CompletionItem, Service } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { applyEdits, service } from './check.ts';
import { CURSOR } from './cursor.ts';

export interface Typist {
  /** One key: a character, or a line feed for Enter. */
  press(key: string): void;
  readonly text: string;
  readonly offset: number;
  /** The rows of the list that is open. */
  readonly list: readonly CompletionItem[];
  /** Takes the first row. */
  accept(): void;
}

/** What the editor adds behind an opening bracket. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** The keys after which the extension asks whether a list is worth opening (client/src/typing.ts). */
const ASKS = /^[\p{L}@ \-(]$/u;

export function createTypist(start = '', at = start.length, own: Service = service): Typist {
  let text = start;
  let offset = at;
  let rows: readonly CompletionItem[] = [];
  /** Where the cursor was when the list was made. */
  let listAt = 0;
  /** Closing brackets behind the cursor that the editor has added: typing one goes over it. */
  let added = 0;

  function insert(key: string): void {
    const behind = text.slice(offset, offset + 1);
    if (added > 0 && behind === key && Object.values(CLOSING).includes(key)) {
      added -= 1;
      offset += 1;
      return;
    }
    const closing = /^[\s;:.,=}\])>]?$/.test(behind) ? (CLOSING[key] ?? '') : '';
    if (closing !== '') added += 1;
    text = text.slice(0, offset) + key + closing + text.slice(offset);
    offset += 1;
  }

  /** VS Code lets rows pass that hold the typed letters in their order. */
  function narrow(): void {
    rows = rows.filter(({ edit, filterText }) => {
      const letters = [...text.slice(edit.start, offset).trimStart().toLowerCase()];
      let from = 0;
      return letters.every((letter) => (from = filterText.toLowerCase().indexOf(letter, from) + 1) > 0);
    });
  }

  function ask(): void {
    const { items } = own.complete(own.read(text), offset, DEFAULT_SETTINGS, 'typed');
    if (items.length === 0) return;
    listAt = offset;
    rows = [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
  }

  return {
    get text() {
      return text;
    },
    get offset() {
      return offset;
    },
    get list() {
      return rows;
    },
    press(key) {
      if (key === '\n' && rows.length > 0) {
        this.accept();
        return;
      }
      insert(key);
      if (key === '\n') {
        added = 0;
        rows = [];
        return;
      }
      narrow();
      if (ASKS.test(key)) ask();
    },
    accept() {
      const { edit, others, behind } = rows[0]!;
      // what was typed since the list was made belongs to what is replaced, and moves what stands behind it
      const since = offset - listAt;
      const moved = others.map((other) =>
        other.start >= listAt ? { ...other, start: other.start + since, end: other.end + since } : other,
      );
      const main = { ...edit, end: edit.end + since, text: `${edit.text}${CURSOR}${behind}` };
      const marked = applyEdits(text, [...moved, main]);
      offset = marked.indexOf(CURSOR);
      text = marked.replace(CURSOR, '');
      rows = [];
      added = 0;
    },
  };
}
