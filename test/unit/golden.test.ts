import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { service } from '../support/check.ts';
import { parseMarks } from '../support/marks.ts';
import { readingOf } from '../support/reading.ts';

const corpus = new URL('../corpus/', import.meta.url);
const golden = new URL('../golden/', import.meta.url);

/** `UPDATE_GOLDEN=1 npm run test:unit` writes the readings anew; the difference is then looked at line by line. */
const update = process.env['UPDATE_GOLDEN'] === '1';

describe('golden readings: what is read in each document of the corpus', () => {
  for (const folder of ['profiles/', 'nothing/']) {
    const names = readdirSync(new URL(folder, corpus)).filter((name) => name.endsWith('.md'));
    for (const name of names) {
      it(`${folder}${name}`, () => {
        const source = new TextDecoder().decode(readFileSync(new URL(folder + name, corpus)));
        const { text } = folder === 'profiles/' ? parseMarks(source) : { text: source };
        const read = readingOf(text, service.read(text).profile);
        const file = new URL(`${folder}${name.replace(/md$/, 'txt')}`, golden);
        if (update) {
          mkdirSync(new URL('.', file), { recursive: true });
          writeFileSync(file, read);
        }
        assert.ok(existsSync(file), `${file.pathname} is missing: UPDATE_GOLDEN=1 writes it`);
        assert.equal(read, readFileSync(file, 'utf8'));
      });
    }
    it(`${folder} has no reading without a document`, () => {
      const readings = readdirSync(new URL(folder, golden)).filter((name) => name.endsWith('.txt'));
      assert.deepEqual(
        readings.map((name) => name.replace(/txt$/, 'md')),
        names,
      );
    });
  }
});
