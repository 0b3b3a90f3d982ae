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

/**
 * The sections of these authors are for measurements and are never trained on. Nobody who tunes has read those
 * of `cf`, `x`, `xb` and `y`; their figures were seen, those of `xb` only when the training and the warning were settled.
 */
export const HELD_OUT_AUTHORS: readonly string[] = ['cf', 'x', 'xb', 'y', 'z'];

export const isHeldOut = ({ author }: Section): boolean => HELD_OUT_AUTHORS.includes(author);

/** Bullets that say the same at every level: of teams, meetings, values and learning. */
export function readEverywhere(file = join(import.meta.dirname, 'everywhere.txt')): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** Reads all sections, author by author in the order of the file names. */
export function readSections(folder = join(import.meta.dirname, 'sections')): Section[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Section);
}
