/** What a profile says is the same after it was a Word document. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { english } from '../../../server/src/core/messages/messages.ts';
import { toDocx } from '../../../server/src/word/export-docx.ts';
import { readMarkdown } from '../../../server/src/word/from-markdown.ts';
import { importWord } from '../../../server/src/word/import.ts';
import { service } from '../../support/check.ts';
import { parseMarks } from '../../support/marks.ts';

const PROFILES = new URL('../../corpus/profiles/', import.meta.url);

/** What `inspect` tells, without the places. */
function said(text: string): unknown {
  const { cites, roles, citations } = service.inspect(service.read(text));
  return {
    cites: cites.yes,
    roles: roles.map(({ title, level, duties }) => ({ title, level, duties: duties.length })),
    citations: citations.map(({ role, code, name, levels, stance, duties }) => ({
      role,
      code,
      name,
      levels,
      stance,
      duties: duties.length,
    })),
  };
}

function throughWord(text: string): string {
  const document = toDocx(readMarkdown(text), undefined, english);
  assert.ok(document.ok);
  const read = importWord(document.bytes, english);
  assert.ok(read.ok, read.ok ? '' : read.reason);
  return read.markdown;
}

/** Front matter is left out, and Word knows neither code nor HTML. */
const MORE_THAN_WORD_HAS = /^(?:\uFEFF?---|```|\s*<[a-z])/m;

describe('a profile that was a Word document', () => {
  const profiles = readdirSync(PROFILES)
    .filter((each) => each.endsWith('.md'))
    .map((name) => ({ name, text: parseMarks(readFileSync(new URL(name, PROFILES), 'utf8')).text }))
    .filter(({ text }) => !MORE_THAN_WORD_HAS.test(text));

  it('is one of nearly all that there are', () => assert.ok(profiles.length > 150, String(profiles.length)));

  for (const { name, text } of profiles) {
    it(`says the same: ${name}`, () => {
      assert.deepEqual(said(throughWord(text)), said(text));
    });
  }
});
