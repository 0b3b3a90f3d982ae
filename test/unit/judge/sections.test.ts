import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel, encodeModel } from '../../../server/src/core/judge/model.ts';
import type { Section } from '../../../server/training/sections.ts';
import { model } from './support.ts';

const folder = join(import.meta.dirname, '../../../server/training/sections');

describe('the sections that the model is trained on', () => {
  for (const name of readdirSync(folder)) {
    it(`of ${name} each have an author, a level or none, and words`, () => {
      for (const line of readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')) {
        const { author, level, bullets, code } = JSON.parse(line) as Section;
        assert.equal(`${author}.jsonl`, name);
        assert.ok(level === null || [1, 2, 3, 4, 5, 6, 7].includes(level), line);
        assert.ok(bullets.length > 0 && bullets.every((bullet) => bullet.trim() !== ''), line);
        assert.ok(code === null || /^[A-Z]{4}$/.test(code), line);
      }
    });
  }
});

describe('the model that ships', () => {
  it('is no larger than 150 kB', () => assert.ok(model.length <= 150_000));

  it('is written as it is read', () => {
    assert.deepEqual(Buffer.from(encodeModel(decodeModel(model)!)), model);
  });

  it('is not read where its end is missing or more follows', () => {
    for (let end = 0; end < model.length; end += 997) assert.equal(decodeModel(model.subarray(0, end)), undefined);
    assert.equal(decodeModel(Buffer.concat([model, Buffer.of(0)])), undefined);
  });

  it('is read wherever in a larger buffer its bytes begin', () => {
    const shifted = new Uint8Array(model.length + 3);
    shifted.set(model, 3);
    assert.deepEqual(Buffer.from(encodeModel(decodeModel(shifted.subarray(3))!)), model);
  });
});
