import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../support/bundle.ts';
import { GROWING_DOCUMENTS } from '../support/fixtures/growing-documents.ts';
import { GROWING } from '../support/fixtures/growing.ts';
import { countingCode } from '../support/work/counting-code.ts';
import type { MeasuredWork } from '../support/work/read-growing.ts';

/** In characters, of which there are then twice as many. */
const SIZE = 800;
const MOST = 2.5;
/** A keystroke goes over the list of blocks and roles, and reads nothing of the others. */
const ROLES = 100;
const MOST_FOR_A_KEYSTROKE = 1.8;

describe('what is twice as large', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'growing-'));
  after(() => rmSync(folder, { recursive: true }));

  it(`costs at most ${MOST} times the work as a file of skill data, in ${GROWING.length} ways to fill one`, () => {
    const measured = measure('test/support/work/read-growing.ts', 'test/support/fixtures/read-file.ts');
    assert.equal(measured.length, GROWING.length);
    assert.deepEqual(tooMuch(measured), []);
  });

  it(`costs at most ${MOST} times the work as a document, in ${GROWING_DOCUMENTS.length} ways to fill one`, () => {
    const measured = measure('test/support/work/check-growing.ts', 'test/support/fixtures/check-document.ts');
    assert.equal(measured.length, GROWING_DOCUMENTS.length);
    assert.deepEqual(tooMuch(measured), []);
  });

  it('leaves the work of a keystroke nearly as it is, as a document of roles', () => {
    const [work, twice] = run<[number, number]>(
      'test/support/work/type-growing.ts',
      'test/support/fixtures/check-document.ts',
      [ROLES],
    );
    assert.ok(twice < work * MOST_FOR_A_KEYSTROKE, `${work} for ${ROLES} roles, ${twice} for twice as many`);
  });

  /**
   * @param program what prints the work
   * @param product what it measures, with a counter in it
   */
  function measure(program: string, product: string): MeasuredWork[] {
    return run<MeasuredWork[]>(program, product, [SIZE, MOST]);
  }

  function run<Printed>(program: string, product: string, given: readonly number[]): Printed {
    const counted = bundle(product, folder);
    writeFileSync(counted, countingCode(readFileSync(counted, 'utf8')));
    const options = ['--stack-size=3900', bundle(program, folder), counted, ...given.map(String)];
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8', maxBuffer: 1e8 })) as Printed;
  }

  function tooMuch(measured: readonly MeasuredWork[]): string[] {
    return measured
      .filter(([, work, twice]) => twice > work * MOST)
      .map(([name, work, twice]) => `${(twice / work).toFixed(1)} times: ${name}`);
  }
});
