import assert from 'node:assert/strict';
import { readFramework } from '../../server/src/formats/index.ts';
import {
  jsonGroups,
  jsonList,
  jsonOwn,
  jsonRows,
  officialWorkbook,
  plainText,
  skillsCsv,
  turtle,
} from '../support/fixtures/layouts.ts';
import { standIn } from '../support/fixtures/stand-in.ts';

const workbook = officialWorkbook(standIn());

describe('a damaged workbook', () => {
  it('gets a message at every length to which a workbook may be cut', async () => {
    for (let length = 1; length < workbook.length; length += 97) {
      const { framework, problems } = await readFramework({ name: 'skills.xlsx', bytes: workbook.subarray(0, length) });
      assert.equal(framework, undefined, `${length} bytes`);
      assert.equal(problems.length > 0, true, `${length} bytes`);
      assert.doesNotMatch(problems[0]?.message ?? '', /could not be read \(/, `${length} bytes`);
    }
  });

  it('never makes the reader fail, whichever byte of a workbook is changed', async () => {
    for (let at = 0; at < workbook.length; at += 31) {
      const bytes = workbook.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const { framework, problems } = await readFramework({ name: 'skills.xlsx', bytes });
      assert.ok(framework !== undefined || problems.length > 0, `byte ${at}`);
      assert.doesNotMatch(problems.map(({ message }) => message).join('\n'), /could not be read \(/, `byte ${at}`);
    }
  });
});

describe('half a file', () => {
  const texts = [plainText, jsonList, jsonGroups, jsonRows, jsonOwn, turtle].map((layout) => layout(standIn()));
  const files = [
    ...texts.map((text) => new TextEncoder().encode(text)),
    skillsCsv(standIn()),
    skillsCsv(standIn(), ';', 'utf-16le'),
  ];

  it('is read or told, at whatever byte it breaks off', async () => {
    for (const [index, whole] of files.entries()) {
      for (let length = 1; length < whole.length; length += 61) {
        const { framework, problems } = await readFramework({ name: 'half', bytes: whole.subarray(0, length) });
        const messages = problems.map(({ message }) => message).join('\n');
        assert.ok(framework !== undefined || messages !== '', `file ${index}, ${length} bytes`);
        assert.doesNotMatch(messages, /could not be read \(/, `file ${index}, ${length} bytes`);
      }
    }
  });
});
