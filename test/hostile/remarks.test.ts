import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findingsIn } from '../support/check.ts';

const folder = new URL('../corpus/nothing/', import.meta.url);

/** What people say of the framework without citing it. */
const REMARKS = [
  'Our organisation uses the SFIA framework.',
  'Roles are based on SFIA version 8.',
  'The framework is [SFIA 9](https://sfia-online.org/en/sfia-9).',
  '# Skills\n\nSFIA skills are described elsewhere, see https://sfia-online.org/en.',
];

describe('a document that cites nothing', () => {
  for (const name of readdirSync(folder)) {
    it(`${name}: has no finding where somebody speaks of SFIA below it`, () => {
      const source = new TextDecoder().decode(readFileSync(new URL(name, folder)));
      const found = REMARKS.flatMap((remark) =>
        findingsIn(`${source}\n\n${remark}\n`).map((finding) => `${remark} ${finding.rule}: ${finding.message}`),
      );
      assert.deepEqual(found, []);
    });
  }
});
