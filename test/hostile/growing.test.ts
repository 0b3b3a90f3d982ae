import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../support/bundle.ts';
import { GROWING } from '../support/fixtures/growing.ts';
import { MANY_FINDINGS } from '../support/fixtures/many-findings.ts';
import { countingCode } from '../support/work/counting-code.ts';
import type { MeasuredWork } from '../support/work/measure-growing.ts';

const MOST = 2.5;

describe('what is twice as large', function () {
  this.timeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'growing-'));
  after(() => rmSync(folder, { recursive: true }));

  /**
   * What costs more than `MOST` times the work when it is twice as large.
   * @param measuring the program that measures, and `counted` what it measures
   * @param size in characters, of which there are then twice as many
   */
  function tooMuch(measuring: string, counted: string, size: number): { measured: number; tooMuch: string[] } {
    const program = bundle(measuring, folder);
    const product = bundle(counted, folder);
    writeFileSync(product, countingCode(readFileSync(product, 'utf8')));
    const output = execFileSync(process.execPath, ['--stack-size=3900', program, product, String(size)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const measured = JSON.parse(output) as MeasuredWork[];
    return {
      measured: measured.length,
      tooMuch: measured.flatMap(([name, work, twice]) =>
        twice > work * MOST ? [`${(twice / work).toFixed(1)} times: ${name}`] : [],
      ),
    };
  }

  it(`costs at most ${MOST} times the work: reading files of skill data, whatever they are filled with`, () => {
    const read = tooMuch('test/support/work/read-growing.ts', 'test/support/fixtures/read-file.ts', 800);
    assert.deepEqual(read, { measured: GROWING.length, tooMuch: [] });
  });

  it(`costs at most ${MOST} times the work: checking documents, whatever is wrong in them`, () => {
    const checked = tooMuch('test/support/work/check-growing.ts', 'test/support/fixtures/check-document.ts', 12_000);
    assert.deepEqual(checked, { measured: MANY_FINDINGS.length, tooMuch: [] });
  });
});
