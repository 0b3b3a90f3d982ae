import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../support/bundle.ts';
import { GROWING } from '../support/fixtures/growing.ts';
import { countingCode } from '../support/work/counting-code.ts';
import type { MeasuredWork } from '../support/work/read-growing.ts';

/** In characters, of which there are then twice as many. */
const SIZE = 800;
const MOST = 2.5;

describe('a file of skill data that is twice as large', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'growing-'));
  after(() => rmSync(folder, { recursive: true }));

  it(`costs at most ${MOST} times the work, whatever it is filled with (${GROWING.length} ways)`, () => {
    const program = bundle('test/support/work/read-growing.ts', folder);
    const product = bundle('test/support/fixtures/read-file.ts', folder);
    writeFileSync(product, countingCode(readFileSync(product, 'utf8')));
    const output = execFileSync(process.execPath, ['--stack-size=3900', program, product, String(SIZE)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const measured = JSON.parse(output) as MeasuredWork[];
    assert.equal(measured.length, GROWING.length);
    const tooMuch = measured.filter(([, work, twice]) => twice > work * MOST);
    assert.deepEqual(
      tooMuch.map(([name, work, twice]) => `${(twice / work).toFixed(1)} times: ${name}`),
      [],
    );
  });
});
