/** The cursor, or the pointer, in a document of a test: written `|`, or `‸` in documents that have bars of their own. */
import assert from 'node:assert/strict';
import { dedent } from './check.ts';

export const CURSOR = '‸';

/** Takes a document with one cursor, indented as `dedent` takes it; returns it without the cursor, and where that stood. */
export function withoutCursor(source: string): { readonly text: string; readonly offset: number } {
  const marked = dedent(source);
  const cursor = marked.includes(CURSOR) ? CURSOR : '|';
  const [before, behind, ...others] = marked.split(cursor);
  assert.ok(before !== undefined && behind !== undefined && others.length === 0, 'a document has one cursor');
  return { text: before + behind, offset: before.length };
}
