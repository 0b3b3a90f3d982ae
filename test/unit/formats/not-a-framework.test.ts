import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { encode, jsonList, jsonOwn, plainText, skillsCsv, turtle } from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';
import { NOT_FRAMEWORKS } from '../../support/fixtures/not-frameworks.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is no framework', () => {
  for (const [what, bytes, message] of NOT_FRAMEWORKS) {
    it(`gets a clear message: ${what}`, async () => {
      const { framework, problems } = await readFramework({ name: 'skills.xlsx', bytes });
      assert.equal(framework, undefined);
      assert.equal(problems[0]?.severity, 'error');
      assert.equal(problems[0].message.slice(0, message.length), message);
    });
  }
});

describe('half a file', () => {
  it('of JSON or Turtle is not read at all, so that the version before it keeps serving', async () => {
    for (const text of [jsonList(standIn()), jsonOwn(standIn()), turtle(standIn())]) {
      const { framework, problems } = await readFramework({
        name: 'half',
        bytes: utf8(text.slice(0, text.length / 2)),
      });
      assert.equal(framework, undefined);
      assert.match(problems[0]?.message ?? '', /until then nothing of the file is read\.$/);
    }
  });
});

describe('odd bytes in a framework', () => {
  const loaded = async (bytes: Uint8Array) => {
    const { framework, problems } = await readFramework({ name: 'skills', bytes });
    assert.ok(framework, problems[0]?.message ?? '');
    return {
      framework: loadFramework(framework, { layer: 'folder', name: 'skills' }).framework,
      encoding: framework.encoding,
      ids: problems.map(({ id }) => id),
    };
  };

  it('UTF-16 without a byte order mark is read', async () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const result = await loaded(skillsCsv(standIn(), ',', encoding).subarray(2));
      assert.equal(result.encoding, encoding);
      assert.equal(result.framework.skills[0]?.description, standIn().skills[0]?.description);
    }
  });

  it('one damaged byte does not turn a UTF-8 file into another encoding', async () => {
    const bytes = utf8(plainText(standIn()));
    bytes[bytes.indexOf(0xe2) + 1] = 0xff;
    const result = await loaded(bytes);
    assert.deepEqual([result.encoding, result.ids], ['utf-8', ['damaged-characters']]);
    assert.match(result.framework.skills[1]?.description ?? '', /it’s nobody’s text/);
  });

  it('zero bytes are left out, and told', async () => {
    const result = await loaded(
      utf8(plainText(standIn()).replace('Level 2:\nDescription: Made-up', 'Level 2:\nDescription: Ma\0de-up')),
    );
    assert.deepEqual(result.ids, ['odd-characters']);
    assert.match(result.framework.skills[0]?.levels[0]?.text ?? '', /^Made-up/);
  });

  it('lone surrogates become the replacement character', async () => {
    const result = await loaded(utf8('[{"code":"BAKE","name":"Bak\\ud800ing","level_1":"x"}]'));
    assert.equal(result.framework.skills[0]?.name, 'Bak\uFFFDing');
  });

  it('Windows-1252 keeps its typographic characters', async () => {
    const result = await loaded(encode('Baking - BAKE\n\nIt’s “well” – 5 €…\n\nLevels:\nLevel 1:\nx', 'windows-1252'));
    assert.deepEqual(
      [result.encoding, result.framework.skills[0]?.description],
      ['windows-1252', 'It’s “well” – 5 €…'],
    );
  });

  it('marks of the writing direction are left out, so that a text reads as it is checked', async () => {
    const result = await loaded(
      utf8('[{"code":"\u200EBAKE\u202C","name":"Bak\u202Eing","level_1":"\u2067Bakes\u2069\u200F."}]'),
    );
    const [skill] = result.framework.skills;
    assert.deepEqual([skill?.code, skill?.name, skill?.levels[0]?.text], ['BAKE', 'Baking', 'Bakes.']);
  });

  it('HTML, links to commands and Markdown stay the text that they are', async () => {
    const text = '<img src=x onerror=alert(1)> [run](command:workbench.action.quit) **bold** `code` $(rocket)';
    const result = await loaded(utf8(JSON.stringify([{ code: 'BAKE', name: 'Baking', level_1: text }])));
    assert.equal(result.framework.skills[0]?.levels[0]?.text, text);
  });
});
