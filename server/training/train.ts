/**
 * Trains the model that ships: `node --import tsx server/training/train.ts`
 * With `--check`, writes nothing and fails where the bytes in the repository are not those that training gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeModel } from '../src/core/judge/model.ts';
import { fitModel } from './fit.ts';
import { isHeldOut, readEverywhere, readSections } from './sections.ts';

const path = join(import.meta.dirname, '../../skills-data/level-model.bin');
const sections = readSections().filter((section) => !isHeldOut(section));
const bytes = encodeModel(fitModel(sections, readEverywhere()));
const authors = new Set(sections.map((section) => section.author));

if (process.argv.includes('--check')) {
  if (!readFileSync(path).equals(bytes)) {
    console.error('skills-data/level-model.bin is not what training on these sections gives: run the training again.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, bytes);
  console.log(`${sections.length} sections by ${authors.size} authors -> ${bytes.length} bytes`);
}
