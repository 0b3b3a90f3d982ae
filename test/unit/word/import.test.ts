/** Documents in the layouts that HR has, and the Markdown that each becomes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { german } from '../../../server/src/core/messages/de/index.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { importWord } from '../../../server/src/word/import.ts';
import { p, PICTURE, tbl, tr, wordDocument } from '../../support/word/build.ts';
import { DOCUMENTS } from '../../support/word/documents.ts';

const GOLDEN = new URL('../../golden/word/', import.meta.url);

describe('importing Word documents', () => {
  for (const [name, { body, lost, ...parts }] of Object.entries(DOCUMENTS)) {
    it(`reads ${name}`, () => {
      const read = importWord(wordDocument(body, parts), english);
      assert.ok(read.ok, JSON.stringify(read));
      assert.equal(read.markdown, readFileSync(new URL(`${name}.md`, GOLDEN), 'utf8'));
      assert.deepEqual(read.lost, lost);
    });
  }

  it('has an expected text for each document, and no other', () => {
    const expected = readdirSync(GOLDEN).map((file) => file.replace(/\.md$/, ''));
    assert.deepEqual(expected.sort(), Object.keys(DOCUMENTS).sort());
    assert.equal(expected.length, 20);
  });

  describe('with the template of an organisation', () => {
    const template = '---\ntitle: {{title}}\ngrade:\nowner: HR\nsfia-level: {{level}}\n---\n\n# {{title}}\n';

    it('puts the fields of a form where its front matter asks for them', () => {
      const body = tbl(tr('Job title:', 'Test: engineer'), tr('Grade', '7'), tr('Location', 'Leeds'), tr('Level', '3'));
      assert.equal(
        markdownOf(body, template),
        '---\ntitle: "Test: engineer"\ngrade: 7\nowner: HR\nsfia-level: 3\n---\n\n**Location:** Leeds\n',
      );
    });

    it('takes lines of text that are fields as well, each key once', () => {
      const body = p('Grade: 7\nLocation: Leeds') + p('Grade: 8') + p('Skills', 'Heading1');
      assert.equal(
        markdownOf(body, template),
        '---\ngrade: 7\nowner: HR\n---\n\nLocation: Leeds\n\nGrade: 8\n\n# Skills\n',
      );
    });

    it('writes no front matter where the document has none of its fields, or the template has none', () => {
      assert.equal(markdownOf(p('Location: Leeds'), template), 'Location: Leeds\n');
      assert.equal(markdownOf(p('Grade: 7'), '# {{title}}\n'), 'Grade: 7\n');
    });
  });

  it('says in German what is lost, and what to do with a file that cannot be read', () => {
    const scanned = importWord(wordDocument(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>')), german);
    assert.ok(!scanned.ok);
    assert.match(scanned.reason, /^Dieses Dokument enthält keinen Text, nur Bilder/);
    const read = importWord(wordDocument(p(PICTURE) + p('Rolle')), german);
    assert.ok(read.ok);
    assert.deepEqual(read.lost, ['1 Bild weggelassen: Ein Profil in Markdown besteht aus Wörtern.']);
  });
});

function markdownOf(body: string, template: string): string {
  const read = importWord(wordDocument(body), english, template);
  assert.ok(read.ok);
  return read.markdown;
}
