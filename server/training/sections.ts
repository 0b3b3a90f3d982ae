import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A section of a job description as its author meant it. */
export interface Section {
  readonly author: string;
  /** The field of work; whole families are held out in measurements. */
  readonly family: string;
  /** The skill that it would be cited under, where there is one. */
  readonly code: string | null;
  /** The level that the author meant; `null` where the text says nothing of a level. */
  readonly level: number | null;
  readonly style: string;
  readonly bullets: readonly string[];
}

/** This author's sections are for tests and measurements and are never trained on. */
export const HELD_OUT_AUTHOR = 'z';

/** Reads all sections, author by author in the order of the file names. */
export function readSections(folder = join(import.meta.dirname, 'sections')): Section[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Section);
}
