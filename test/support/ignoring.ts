/** What the menu offers to silence findings, tried on documents. */
import assert from 'node:assert/strict';
import { atOnce } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { applyEdits, findingsIn, service } from './check.ts';
import { page } from './rendered.ts';

/** What the menu offers for each finding of a document: the way to silence it, and the document after it. */
export function ignoring(text: string): { finding: string; title: string; after: string }[] {
  const document = service.read(text);
  return service.check(document, DEFAULT_SETTINGS).flatMap((finding) =>
    atOnce(service.codeActions(document, finding, DEFAULT_SETTINGS, [finding]))
      .filter(({ title }) => title.startsWith('Ignore '))
      .map(({ title, edits }) => ({
        finding: said(finding),
        title: title.replace(/^Ignore ".*" | \([a-z-]+\)$/g, ''),
        after: applyEdits(text, edits),
      })),
  );
}

function said({ rule, message }: { readonly rule: string; readonly message: string }): string {
  return `${rule} ${message}`;
}

/** The findings of `after` that are none of `before`, each as often as it is too many. */
function brought(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Fails unless each way to silence a finding does so, brings no other finding, and leaves the page as it is. */
export function assertHarmless(text: string): void {
  const before = findingsIn(text).map(said);
  for (const { finding, title, after } of ignoring(text)) {
    const found = findingsIn(after).map(said);
    const where = `${title}:\n${after}`;
    assert.equal(page(after), page(text), where);
    assert.deepEqual(brought(before, found), [], where);
    assert.ok(found.filter((one) => one === finding).length < before.filter((one) => one === finding).length, where);
  }
}
