import assert from 'node:assert/strict';
import { createChecker } from '../../server/src/core/check/check.ts';
import { compareVersions } from '../../server/src/core/check/compare.ts';
import type { FixFor } from '../../server/src/core/check/verify-fix.ts';
import { createFixVerifier } from '../../server/src/core/check/verify-fix.ts';
import { atOnce } from '../../server/src/core/in-steps.ts';
import { english } from '../../server/src/core/messages/messages.ts';
import type { Document } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { applyEdits, findingsIn, fixedAll, service, shippedCatalogue } from '../support/check.ts';

/** Roles, each with two citations by a former name, which have one certain fix, and one of a level that is not defined. */
function roles(count: number): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `# Role ${i}\n\n- IT infrastructure (ITOP) Level 4\n- Testing (TEST) Level 3\n- Network support (NTAS) Level 7\n`,
  ).join('\n');
}

/** The fixes for a document that are right together, and how often it was read for that. */
function together(text: string, fixes: (document: Document) => readonly FixFor[]): { after: string; readings: number } {
  const checker = createChecker(shippedCatalogue, english);
  let readings = 0;
  const verifier = createFixVerifier({
    edited(before, edits) {
      readings += 1;
      return service.read(applyEdits(before.text.toString(), edits));
    },
    compare: (before, after, settings) => compareVersions(checker, shippedCatalogue, before, after, settings),
  });
  const document = service.read(text);
  const right = atOnce(verifier.together(document, fixes(document), DEFAULT_SETTINGS));
  return {
    after: applyEdits(
      text,
      right.flatMap(({ fix }) => fix.edits),
    ),
    readings,
  };
}

/** The first fix of every finding that has one. */
function firstFixes(document: Document): FixFor[] {
  return service
    .check(document, DEFAULT_SETTINGS)
    .flatMap((finding) => (finding.fixes ?? []).slice(0, 1).map((fix) => ({ finding, fix })));
}

describe('fixes that are tried together', () => {
  it('cost one reading, however many there are', () => {
    for (const count of [1, 20, 80]) {
      const { after, readings } = together(roles(count), firstFixes);
      assert.equal(readings, 1);
      assert.deepEqual(findingsIn(after), []);
    }
  });

  it('are sorted out where some of them are wrong, and the right ones stay', () => {
    for (const wrong of [[0], [7], [0, 1, 2, 30], [5, 6, 40, 59]]) {
      const { after, readings } = together(roles(20), (document) =>
        firstFixes(document).map(({ finding, fix }, i) => ({
          finding,
          fix: wrong.includes(i) ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, text: 'ABCD-9' })) } : fix,
        })),
      );
      assert.equal(findingsIn(after).length, wrong.length);
      assert.doesNotMatch(after, /ABCD/);
      assert.ok(readings <= 8, `${readings} readings`);
    }
  });

  it('are left for the next time where sorting them out takes too long', () => {
    const { readings } = together(`${'ITOP-7, '.repeat(200)}ITOP-4`, (document) =>
      firstFixes(document).map(({ finding }) => ({
        finding,
        fix: { title: '', edits: [{ start: finding.start, end: finding.end, text: 'ITOP-8' }] },
      })),
    );
    assert.ok(readings <= 30, `${readings} readings`);
  });
});

describe('fix all', () => {
  it('mends a document with many roles', () => {
    assert.deepEqual(
      findingsIn(fixedAll(roles(100))).map(({ rule }) => rule),
      Array.from({ length: 100 }, () => 'undefined-level'),
    );
  });
});

describe('the menu for a selection with many findings', () => {
  const text = roles(100);
  const document = service.read(text);
  const findings = findingsIn(text);
  const offered = (end: number) => atOnce(service.codeActions(document, { start: 0, end }, DEFAULT_SETTINGS, findings));

  it('says what can be done about the first ones, and that there are more', () => {
    const actions = offered(text.length);
    assert.deepEqual([...new Set(actions.flatMap(({ finding }) => finding ?? []))], findings.slice(0, 10));
    assert.deepEqual(
      actions.filter(({ finding, kind }) => finding === undefined && kind === 'quickfix').map(({ title }) => title),
      ['290 more findings in this selection: select less to see what can be done'],
    );
  });

  it('is whole for a smaller one', () => {
    const actions = offered(text.indexOf('# Role 3'));
    assert.deepEqual([...new Set(actions.flatMap(({ finding }) => finding ?? []))], findings.slice(0, 9));
    assert.ok(actions.every(({ title }) => !title.includes('more findings')));
  });
});
