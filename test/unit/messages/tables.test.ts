/** The tables of messages: nothing is missing, nothing is left over, and nothing stayed English. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { ParseErrorCode } from 'jsonc-parser';
import { printParseErrorCode } from 'jsonc-parser';
import { languageNamed, languages, messagesIn } from '../../../server/src/core/messages/languages.ts';
import { english } from '../../../server/src/core/messages/messages.ts';

const server = new URL('../../../server/src/', import.meta.url);

/** What is the same in German, for a reason. */
const ALIKE: Readonly<Record<string, string>> = {
  'skills.inEdition': '"in" is German as well',
  'judgements.readsLike': 'a sentence of what else the language says',
  'documents.skillColumn': 'German SFIA says "Skill"',
  'documents.codeColumn': 'a code is a "Code"',
};

describe('the tables of messages', () => {
  for (const messages of languages) {
    if (messages === english) continue;

    it(`say everything in ${messages.language}, and nothing as English does`, () => {
      const own = leavesOf(messages);
      const alike = [...leavesOf(english)].filter(
        ([path, message]) => message !== '' && sourceOf(message) === sourceOf(own.get(path)),
      );
      assert.deepEqual(alike.map(([path]) => path).sort(), Object.keys(ALIKE).sort());
      assert.deepEqual([...own.keys()].sort(), [...leavesOf(english).keys()].sort());
    });
  }

  it('hold nothing that nobody says', () => {
    const sources = sourcesBelow(server).join('\n');
    const slips = Array.from({ length: 20 }, (_, code) => `json.${printParseErrorCode(code as ParseErrorCode)}`);
    const unused = [...leavesOf(english).keys()].filter((path) => {
      const name = path.split('.').at(-1)!;
      return !slips.includes(path) && !new RegExp(`\\b${name}\\b`).test(sources);
    });
    assert.deepEqual(unused, []);
  });

  it('are chosen as editors and systems name languages', () => {
    for (const tag of ['de', 'de-AT', 'de_DE.UTF-8', 'DE']) assert.equal(messagesIn(tag).language, 'de', tag);
    for (const tag of [undefined, '', 'en', 'en-GB', 'fr', 'denmark', 'C', 'x-y-z'])
      assert.equal(messagesIn(tag), english, tag);
    assert.equal(languageNamed('fr'), undefined);
  });
});

/** Each message by its path. A message is a text, or makes one; a table of names is gone through by its own keys. */
function leavesOf(table: object, path = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  for (const [key, value] of Object.entries(table) as [string, unknown][]) {
    if (path === '' && key === 'language') continue;
    const own = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null)
      for (const [inner, leaf] of leavesOf(value, own)) leaves.set(inner, leaf);
    else leaves.set(own, value);
  }
  return leaves;
}

/** The text, or the code that makes it, without what types have left in it. */
function sourceOf(message: unknown): string {
  if (typeof message === 'string') return message;
  return typeof message === 'function' ? message.toString().replace(/\s+/g, ' ') : '';
}

/** All sources but the tables themselves. */
function sourcesBelow(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'messages') return [];
    if (entry.isDirectory()) return sourcesBelow(new URL(`${entry.name}/`, folder));
    return entry.name.endsWith('.ts') ? [readFileSync(new URL(entry.name, folder), 'utf8')] : [];
  });
}
