import assert from 'node:assert/strict';
import { atOnce } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { findingsIn, service, settingsFrom } from '../../support/check.ts';

/** Findings as people read them, with their lines. */
function found(text: string, settings = DEFAULT_SETTINGS): string[] {
  return findingsIn(text, settings).map(
    ({ rule, message, start }) => `${text.slice(0, start).split('\n').length} ${rule}: ${message}`,
  );
}

const LONG = `# Engineer\n\nITOP-7\n\n${'Runs the servers of the house.\n'.repeat(70_000)}`;

describe('unchecked-rest', () => {
  it('counts the findings that are left out, where the first of them stands', () => {
    const findings = found('ITOP-7\n\n'.repeat(1_500));
    assert.equal(findings.length, 1_001);
    assert.equal(
      findings.at(-1),
      '2001 unchecked-rest: 500 more findings are left out from here on: at most 1,000 are shown for one document. Mend those above first.',
    );
    assert.match(found('ITOP-7\n\n'.repeat(1_001)).at(-1)!, /^2001 unchecked-rest: One more finding is left out/);
  });

  it('is silent where all findings are shown', () => {
    const findings = found('ITOP-7\n\n'.repeat(1_000));
    assert.equal(findings.length, 1_000);
    assert.ok(findings.every((each) => each.includes('undefined-level')));
  });

  it('says of a document that is too long that it is not read, and of no other', () => {
    assert.deepEqual(found(LONG), [
      `1 unchecked-rest: This document is not checked: it has ${LONG.length.toLocaleString('en')} characters, and at most 2,000,000 are read. Make a file of each role, or leave the document out in the settings ("exclude").`,
    ]);
    assert.deepEqual(
      found(LONG.slice(0, 1_999_999)).map((each) => each.slice(0, 17)),
      ['3 undefined-level'],
    );
  });

  it('goes when the document becomes shorter, and comes when it grows', () => {
    const short = service.read('# Engineer\n\nITOP-7\n');
    const rulesIn = (document: typeof short): string[] =>
      service.check(document, DEFAULT_SETTINGS).map(({ rule }) => rule);
    const long = service.read(short.text.replaced(19, 19, LONG), {
      document: short,
      changes: [{ start: 19, end: 19, inserted: LONG.length }],
    });
    assert.deepEqual(rulesIn(long), ['unchecked-rest']);
    const again = service.read(long.text.replaced(19, 19 + LONG.length, ''), {
      document: long,
      changes: [{ start: 19, end: 19 + LONG.length, inserted: 0 }],
    });
    assert.deepEqual(rulesIn(again), ['undefined-level']);
  });

  it('leaves the features of a document that is too long quiet', () => {
    const document = service.read(LONG);
    const asking = { now: () => 0 } as never;
    assert.equal(service.hover(document, 14, DEFAULT_SETTINGS), undefined);
    assert.equal(service.skillAt(document, 14, DEFAULT_SETTINGS), undefined);
    assert.ok(service.complete(document, 14, DEFAULT_SETTINGS, asking) !== undefined);
    const [finding] = service.check(document, DEFAULT_SETTINGS);
    assert.deepEqual(atOnce(service.codeActions(document, finding!, DEFAULT_SETTINGS, [finding!])), []);
  });

  it('is off where the settings say so, and the limits stay', () => {
    const settings = settingsFrom({ rules: { 'unchecked-rest': 'off' } });
    assert.equal(found('ITOP-7\n\n'.repeat(1_500), settings).length, 1_000);
    assert.deepEqual(found(LONG, settings), []);
  });
});
