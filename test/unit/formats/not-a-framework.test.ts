import assert from 'node:assert/strict';
import { zipSync, strToU8 } from 'fflate';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import {
  encode,
  jsonList,
  jsonOwn,
  officialWorkbook,
  plainText,
  skillsCsv,
  turtle,
} from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';
import { buildWorkbook } from '../../support/fixtures/xlsx.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const workbook = officialWorkbook(standIn());

/** An Office 97 container: its signature, with the name of a stream in its directory. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1_536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, index) => (bytes[1_024 + index * 2] = char.charCodeAt(0)));
  return bytes;
}

/** Each file with the message that its owner gets, or its beginning. */
const FILES: readonly (readonly [string, Uint8Array, string])[] = [
  ['an empty file', bytesOf(), 'This file is empty. Was it still being copied or saved?'],
  ['a file of spaces', utf8(' \r\n\t '), 'This file holds nothing but spaces.'],
  [
    'a picture named .xlsx',
    bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    'This file is a PNG picture, whatever its name says.',
  ],
  ['a PDF', utf8('%PDF-1.7\n...'), 'This file is a PDF document, whatever its name says.'],
  [
    'a workbook with a password',
    container('EncryptedPackage'),
    'This workbook is protected with a password and cannot be read. Save a copy without the password',
  ],
  [
    'an old .xls',
    container('Workbook'),
    'This workbook has the old format of Excel 97 (.xls). Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
  ],
  ['an old .doc', container('WordDocument'), 'This is an old Word document.'],
  [
    'a Word document',
    zipSync({ 'word/document.xml': strToU8('<w/>') }),
    'This is a Word document. Put the workbook, CSV or JSON file',
  ],
  ['a presentation', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'This is a presentation.'],
  [
    'an OpenDocument sheet',
    zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }),
    'This is an OpenDocument file. Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
  ],
  [
    'a binary workbook',
    zipSync({ 'xl/workbook.bin': strToU8('x') }),
    'This is a binary workbook (.xlsb). Open it and save it as "Excel Workbook (.xlsx)".',
  ],
  [
    'a workbook inside an archive',
    zipSync({ 'skills.xlsx': workbook }),
    'This is a ZIP archive and no workbook. Unpack it and put the file of the framework itself here.',
  ],
  [
    'half a workbook',
    workbook.slice(0, workbook.length / 2),
    'This workbook is incomplete or damaged: its end is missing. Was it still being copied or downloaded? Copy it again.',
  ],
  [
    'a workbook whose middle is damaged',
    damage(workbook),
    'This workbook is damaged and cannot be unpacked. Copy or save the workbook again.',
  ],
  [
    'a workbook without sheets',
    buildWorkbook({ sheets: [] }),
    'No sheet of this workbook has the columns "Code", "Skill" and "Level 1 description" (or "Levels"). It has no sheet with values.',
  ],
  [
    'a workbook without the sheet',
    buildWorkbook({ sheets: [{ name: 'Budget', rows: [['Month', 'Cost']] }] }),
    'No sheet of this workbook has the columns "Code", "Skill" and "Level 1 description" (or "Levels"). It has the sheets "Budget".',
  ],
  [
    'a workbook whose sheet breaks off',
    buildWorkbook({ sheets: [{ name: 'Skills', rows: [], xml: '<worksheet><sheetData><row' }] }),
    'Sheet "Skills": This sheet is damaged: it breaks off or is badly formed.',
  ],
  [
    'a workbook saved as XML',
    utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
    'This workbook is saved as XML.',
  ],
  [
    'a web page saved as .xls',
    utf8('<!DOCTYPE html><html><table><tr><td>Code</td></tr></table></html>'),
    'This is a web page, not a framework.',
  ],
  ['any text', utf8('Dear all,\nplease find the skills attached.\n'), 'No skills are found in this text.'],
  [
    'noise',
    Uint8Array.from({ length: 10_000 }, (_, index) => (index * 7_919 + (index >> 3) * 31) % 251),
    'No skills are found in this text.',
  ],
];

describe('a file that is no framework', () => {
  for (const [what, bytes, message] of FILES) {
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

/** Changes bytes in the middle of the largest part. */
function damage(bytes: Uint8Array): Uint8Array {
  const damaged = bytes.slice();
  const name = new TextDecoder('latin1').decode(bytes).indexOf('xl/sharedStrings.xml');
  damaged.fill(0xff, name + 60, name + 90);
  return damaged;
}
