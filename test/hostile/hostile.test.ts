import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../support/bundle.ts';
import { HOSTILE, type HostileName } from '../support/fixtures/hostile.ts';
import type { Measured } from '../support/fixtures/measure.ts';

/** Of processor time, which does not depend on what else the machine does. */
const MILLISECONDS = 2_000;
const MEGABYTES = 200;

/** Each file with the first problem that it ends in. */
const ENDS: readonly (readonly [HostileName, string])[] = [
  ['an archive of 5,000 files', 'too-many-entries: This archive holds 5,000 files'],
  ['a sheet that grows to 40 MB', 'too-large: Sheet "Skills": This sheet is larger than 24 MB when it is unpacked'],
  [
    'a sheet that grows to 40 MB and says it is small',
    'zip-bomb: Sheet "Skills": This sheet grows more than 200 times',
  ],
  ['shared strings that grow to 40 MB', 'too-large: This workbook is larger than 24 MB when it is unpacked'],
  ['a sheet of a million rows', 'too-large: Sheet "Skills": This sheet is larger than 24 MB'],
  [
    'a sheet of 600,000 rows within the limit of bytes',
    'zip-bomb: Sheet "Skills": This sheet grows more than 200 times',
  ],
  ['a sheet of 10,000 rows without a code', 'too-many-rows: Sheet "Skills": This sheet has more than 10,000 rows'],
  [
    'a cell in the last corner of a sheet',
    'no-skills-sheet: No sheet of this workbook has the columns "Code", "Skill"',
  ],
  ['a hundred thousand merged columns', 'zip-bomb: Sheet "Skills": This sheet grows more than 200 times'],
  [
    'a workbook of 13 kB whose cells show 6 GB',
    'too-large: Sheet "Skills": The cells of this workbook show more than 10,000,000 characters up to here',
  ],
  ['a workbook whose cells all show one text of 11 MB', 'too-large: Sheet "Skills": The cells of this workbook show'],
  ['a text that is merged over ten thousand rows', 'too-large: Sheet "Skills": The cells of this workbook show'],
  ['cells that show as many odd characters as are read', 'row-without-name: '],
  ['XML entities that expand a billion times', 'xml-entities: Sheet "Skills": This sheet declares XML entities'],
  ['50 MB of CSV', 'too-large: This file is too large (50 MB; at most 20 MB are read)'],
  ['a CSV file of a million rows', 'too-many-rows: This file has more than 10,000 rows'],
  ['a CSV file with one cell of 18 MB', 'no-skills: Nothing in this file can be used'],
  ['a CSV file with a million columns', 'repeated-header: Line 1: The column "Code" stands a second time'],
  ['a CSV file whose quotation mark is never closed', 'unclosed-quote: Line 2: A quotation mark is opened here'],
  ['a JSON file nested a million times', 'too-large: This JSON file nests more than 32 levels deep'],
  ['a JSON file with a million keys', 'too-large: This JSON file holds more than 200,000 values'],
  ['a JSON file with 190,000 skills without anything', 'row-without-code: Line 1: This skill has no code'],
  ['a JSON file with one string of 18 MB', 'skill-without-levels: Line 1: ITOP has no level'],
  ['a Turtle file of a million statements', 'too-large: This Turtle file holds more than 200,000 statements'],
  ['a Turtle file whose text is never closed', 'turtle-syntax: Line 2: This is no sound Turtle'],
  ['a Turtle file of brackets', 'turtle-syntax: Line 2: This is no sound Turtle'],
  ['a Turtle file with an address of 200 kB', 'too-large: This Turtle file holds an address of more than 500'],
  ['a Turtle file of 30,000 skills that share a level of 30,000 texts', 'row-without-code: Line 30002: This skill has'],
  ['a Turtle file of 30,000 skills that share a name of 10 MB', 'row-without-code: Line 3: This skill has no code'],
  ['a CSV file with a level of 150 digits', 'level-unknown: Line 2: "1111111111'],
  ['a text file with a million levels', 'too-many-rows: Line 200001: This file has more than 200,000 lines'],
  ['a text file of one line of dashes', 'skill-without-heading: Line 1: A list of levels stands here without a skill'],
  ['a text file of spaces', 'skill-without-heading: Line 1: A list of levels stands here without a skill'],
];

describe('a file that is made to exhaust its reader', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  let program = '';
  before(() => (program = bundle('test/support/fixtures/measure.ts', folder)));
  after(() => rmSync(folder, { recursive: true }));

  for (const [name, end] of ENDS) {
    it(`ends in a message within two seconds and 200 MB: ${name}`, async () => {
      const measured = await measure(name);
      const [first] = measured.problems;
      assert.equal(`${first?.id}: ${first?.message}`.slice(0, end.length), end);
      assert.ok(measured.problems.length <= 100, `${measured.problems.length} problems are told`);
      assertCheap(measured);
    });
  }

  it('is no reason to refuse a large framework: 1,000 skills load in full', async () => {
    const measured = await measure('a workbook of 1,000 skills');
    assert.deepEqual(measured.problems, []);
    assert.equal(measured.skills, 1_000);
    assert.ok(measured.megabytes < 100, `${measured.megabytes} MB`);
    assertCheap(measured);
  });

  it('is all tested here', () => {
    const tested = [...ENDS.map(([name]) => name), 'a workbook of 1,000 skills'].sort();
    assert.deepEqual(tested, Object.keys(HOSTILE).sort());
  });

  /** Reads the file in a process of its own, so that its memory can be told. */
  async function measure(name: HostileName): Promise<Measured> {
    const file = join(folder, 'hostile');
    writeFileSync(file, HOSTILE[name]());
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 0, 'the reader died');
    return JSON.parse(output) as Measured;
  }

  function assertCheap({ milliseconds, megabytes }: Measured): void {
    assert.ok(milliseconds < MILLISECONDS, `${milliseconds} ms`);
    assert.ok(megabytes < MEGABYTES, `${megabytes} MB`);
  }
});
