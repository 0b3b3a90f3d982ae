import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SkillText } from '../../../server/src/core/judge/index.ts';

const skillsData = join(import.meta.dirname, '../../../skills-data');

export const model = (): Uint8Array => readFileSync(join(skillsData, 'level-model.bin'));

/** Infrastructure operations with its text, as the product ships it. */
export function itop(): SkillText {
  const text = readFileSync(join(skillsData, 'ITOP.txt'), 'utf8');
  const levels = [...text.matchAll(/^Level (\d):\s*\r?\nDescription:\s*(.+)$/gm)].map(([, level, description]) => ({
    level: Number(level),
    text: description!.trim(),
  }));
  return { code: 'ITOP', name: 'Infrastructure operations', levels };
}

/** Every skill of the newest edition as the index knows it: levels without text. ITOP with its text. */
export function index(): SkillText[] {
  const { editions } = JSON.parse(readFileSync(join(skillsData, 'sfia-editions.json'), 'utf8')) as {
    editions: Record<string, { code: string; name: string; levels: number[] }[]>;
  };
  const newest = Object.keys(editions).sort((a, b) => Number(b) - Number(a))[0]!;
  return editions[newest]!.map(({ code, name, levels }) =>
    code === 'ITOP' ? itop() : { code, name, levels: levels.map((level) => ({ level })) },
  );
}

/** A whole framework from a CSV file of the Skills sheet, in UTF-8 or Windows-1252. */
export function framework(path: string): SkillText[] {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const lines = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const header = lines[0]!.map((cell) => cell.trim());
  const cell = (line: readonly string[], name: string): string => line[header.indexOf(name)]?.trim() ?? '';
  return lines
    .slice(1)
    .filter((line) => cell(line, 'Code') !== '')
    .map((line) => ({
      code: cell(line, 'Code'),
      name: cell(line, 'Skill'),
      description: cell(line, 'Overall description'),
      levels: [1, 2, 3, 4, 5, 6, 7].flatMap((level) => {
        const description = cell(line, `Level ${level} description`);
        return description === '' ? [] : [{ level, text: description }];
      }),
    }));
}

/** A statement or sentence of a skill-level in other words than the framework's. */
export interface Paraphrase {
  readonly unit: string;
  readonly code: string;
  readonly level: number;
  readonly text: string;
  readonly hard: boolean;
}

export function paraphrases(path: string): Paraphrase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Paraphrase);
}
