/** The open documents: their texts in step with the editor, each version read once, at the cost of what changed. */
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver';
import { PagedText } from '../core/service.ts';
import type { Document, Service, TextChange } from '../core/service.ts';

export interface OpenDocument {
  readonly uri: string;
  /** The number that the editor gave to this version. */
  readonly version: number;
  /** The text as the editor has it now; converts offsets to positions and back. */
  readonly text: PagedText;
  /** The current version as that service reads it. */
  read(service: Service): Document;
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  open(params: DidOpenTextDocumentParams): OpenDocument;
  /** Applies the changes in their order; `undefined` when the document is not open. */
  change(params: DidChangeTextDocumentParams): OpenDocument | undefined;
  close(uri: string): void;
}

interface State extends OpenDocument {
  version: number;
  text: PagedText;
  last: { readonly service: Service; readonly document: Document } | undefined;
  /** What changed since the last version that was read, each change in the text that the one before left. */
  changes: TextChange[];
}

export function createDocuments(): Documents {
  const states = new Map<string, State>();
  return {
    get: (uri) => states.get(uri),
    all: () => [...states.values()],
    open({ textDocument: { uri, version, text } }) {
      const state: State = {
        uri,
        version,
        text: PagedText.of(text),
        last: undefined,
        changes: [],
        read: (service) => read(state, service),
      };
      states.set(uri, state);
      return state;
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      const state = states.get(uri);
      if (state === undefined) return undefined;
      for (const change of contentChanges) {
        const { text } = state;
        const whole = { start: 0, end: text.length };
        const span =
          'range' in change
            ? { start: text.offsetAt(change.range.start), end: text.offsetAt(change.range.end) }
            : whole;
        const [start, end] = [Math.min(span.start, span.end), Math.max(span.start, span.end)];
        state.changes.push({ start, end, inserted: change.text.length });
        state.text = text.replaced(start, end, change.text);
      }
      state.version = version;
      return state;
    },
    close(uri) {
      states.delete(uri);
    },
  };
}

function read(state: State, service: Service): Document {
  const { last, changes } = state;
  if (last?.service === service && changes.length === 0) return last.document;
  const previous = last?.service === service ? { document: last.document, changes } : undefined;
  const document = service.read(state.text, previous);
  state.last = { service, document };
  state.changes = [];
  return document;
}
