import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check, findingsIn, judge } from '../support/check.ts';

const corpus = new URL('../corpus/', import.meta.url);

/** Bytes as the editor decodes them: a byte order mark is no part of the text. */
function documentsIn(folder: string): { name: string; source: string }[] {
  return readdirSync(new URL(folder, corpus))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, source: new TextDecoder().decode(readFileSync(new URL(folder + name, corpus))) }));
}

describe('role profiles as people write them', () => {
  const documents = documentsIn('profiles/');

  it('are forty at least', () => assert.ok(documents.length >= 40, `${documents.length}`));

  for (const { name, source } of documents) {
    it(`${name}: the findings are those that are marked`, () => check(source));
  }
});

describe('documents that cite nothing', () => {
  const documents = documentsIn('nothing/');

  it('are sixty at least', () => assert.ok(documents.length >= 60, `${documents.length}`));

  for (const { name, source } of documents) {
    it(`${name}: no finding`, () => {
      const findings = findingsIn(source, undefined, judge).map((finding) => `${finding.rule}: ${finding.message}`);
      assert.deepEqual(findings, []);
    });
  }
});
