/** What a reader of German is told of a file of skill data: nothing of it in English. */
import assert from 'node:assert/strict';
import { compileCodePattern } from '../../../server/src/core/catalogue/code-pattern.ts';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { german } from '../../../server/src/core/messages/de/index.ts';
import type { Messages } from '../../../server/src/core/messages/messages.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { NOT_FRAMEWORKS } from '../../support/fixtures/not-frameworks.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...NOT_FRAMEWORKS.map(([name, bytes]) => [name, bytes] as const),
  ['half.json', utf8('{ "skills": [')],
  ['other.json', utf8('{ "colour": "red" }')],
  [
    'codes.json',
    utf8('{ "id": "x", "codePattern": "(A|B)+", "skills": [{ "code": "ABCD", "colour": 1, "levels": [1] }] }'),
  ],
  ['quote.csv', utf8('Code,Skill,Levels\nITOP,"Infrastructure,1-5\n')],
  ['columns.csv', utf8('Code,Skill,Levels,Colour,Code\nITOP,Infra,01.05.2024,red,\n')],
  ['words.csv', utf8('a,b\n1,2\n')],
  ['half.ttl', utf8('@prefix a: <http://a.example/> .\na:b a: ')],
  ['levels.txt', utf8('Levels:\n\nLevel 1:\nDescription: Helps.\n\nLevels:\n')],
];

describe('German', () => {
  for (const [name, bytes] of FILES)
    it(`is what a problem of ${name} is told in`, async () => {
      const [own, other] = [await told(name, bytes, german), await told(name, bytes, english)];
      assert.deepEqual(
        own.map(({ id }) => id),
        other.map(({ id }) => id),
      );
      assert.ok(own.length > 0);
      own.forEach(({ message }, index) => assert.notEqual(withoutPlace(message), withoutPlace(other[index]!.message)));
    });

  for (const pattern of [
    '',
    '[A-Z',
    '[]',
    '[^A]',
    '[Z-A]',
    '[*]',
    '\\w',
    'A+',
    '(A)',
    '^A',
    'A{',
    '{4}',
    'A{3,1}',
    'A{2}?',
    'A',
    'AB ',
    'A{33}',
  ])
    it(`tells what is wrong with the pattern ${JSON.stringify(pattern)}`, () => {
      const [own, other] = [german, english].map((messages) => compileCodePattern(pattern, messages.codePatterns));
      assert.ok(own !== undefined && !own.ok && other !== undefined && !other.ok);
      assert.notEqual(own.reason, other.reason);
    });
});

async function told(name: string, bytes: Uint8Array, messages: Messages) {
  const { framework, problems } = await readFramework({ name, bytes, messages });
  const loaded = framework && loadFramework(framework, { layer: 'folder', name }, {}, messages);
  return [...problems, ...(loaded?.problems ?? [])];
}

/** The place is told by words that are numbers for the most part: `Line 4: `. */
function withoutPlace(message: string): string {
  return message.replace(/^(?:Line|Zeile|Sheet|Blatt) [^:]*: /, '');
}
