import assert from 'node:assert/strict';
import { findMentions } from '../../../server/src/core/profile/phrases/mentions.ts';
import { SHAPES } from '../../../server/src/core/profile/phrases/shapes.ts';
import { createVocabulary } from '../../../server/src/core/vocabulary.ts';
import { service, shippedCatalogue } from '../../support/check.ts';

const vocabulary = createVocabulary(shippedCatalogue);

/** What is read in a text, in short: `NTAS 3, "Problem management" 4`. */
function read(text: string): string {
  return findMentions(text, vocabulary)
    .mentions.map(({ code, name, run }) =>
      [
        code?.text ?? `"${name!.text}"`,
        ...(run?.levels ?? []).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
      ].join(' '),
    )
    .join(', ');
}

describe('the table of shapes', () => {
  for (const { id, reads, leaves } of SHAPES) {
    describe(id, () => {
      for (const [text, expected] of reads) {
        it(`reads ${text}`, () => {
          assert.equal(read(text), expected);
          assert.equal(findMentions(text, vocabulary).mentions[0]?.row, id, 'another row read it');
        });
      }
      for (const text of leaves) {
        it(`leaves ${text}`, () => {
          assert.notEqual(findMentions(text, vocabulary).mentions[0]?.row, id);
        });
      }
    });
  }

  /** What a document that speaks of the framework cites, where it begins with these lines. */
  const citedIn = (lines: string): string[] =>
    service
      .read(`${lines}\n\nSkills of SFIA 9.\n`)
      .profile.citations.map(({ code, name, levels }) =>
        [code?.text ?? name?.text, ...levels.map(({ from, to }) => `${from}-${to}`)].join(' '),
      );
  const unseen = ['<!-- see the handbook -->', '<br>', '&nbsp;', '<a id="x"></a>'];
  for (const { id, reads } of SHAPES) {
    it(`reads ${id} with what nobody sees behind it`, () => {
      for (const [text] of reads) {
        for (const line of [text, `- ${text}`]) {
          for (const mark of unseen) {
            assert.deepEqual(citedIn(`${line} ${mark}`), citedIn(line), `${line} ${mark}`);
            assert.deepEqual(citedIn(line + mark), citedIn(line), line + mark);
          }
        }
      }
    });
  }

  it('has a text for each row', () => {
    assert.deepEqual(
      SHAPES.filter(({ reads }) => reads.length === 0).map(({ id }) => id),
      [],
    );
  });

  const marks = [' ', ' - ', ' – ', ' — ', ': ', ' : ', ' = ', ' | ', ' · ', ' → ', ', ', ' / ', ' at '];
  const forms: [string, (first: string, second: string) => string][] = [
    ['code, level word', (first) => `NTAS${first}Level 3`],
    ['code, short level', (first) => `NTAS${first}L3`],
    ['code, number', (first) => `NTAS${first}3`],
    ['name, code, level word', (first, second) => `Network support${first}NTAS${second}Level 3`],
    ['name, code, number', (first, second) => `Network support${first}NTAS${second}3`],
    ['code, name, level word', (first, second) => `NTAS${first}Network support${second}Level 3`],
    ['name in brackets', (first) => `NTAS (Network support)${first}Level 3`],
    ['code in brackets', (first) => `Network support (NTAS)${first}3`],
  ];
  for (const [title, form] of forms) {
    it(`reads ${title} whatever two marks stand between the parts`, () => {
      for (const first of marks) {
        for (const second of marks) assert.equal(read(form(first, second)), 'NTAS 3', form(first, second));
      }
    });
  }
});
