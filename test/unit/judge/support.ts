import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLevelJudge, type LevelJudge, type SkillText } from '../../../server/src/core/judge/index.ts';

const skillsData = join(import.meta.dirname, '../../../skills-data');

export const model = readFileSync(join(skillsData, 'level-model.bin'));

const itopFile = readFileSync(join(skillsData, 'ITOP.txt'), 'utf8');

/** Infrastructure operations, as the product ships it. */
export const ITOP: SkillText = {
  code: 'ITOP',
  name: 'Infrastructure operations',
  levels: [...itopFile.matchAll(/^Level (\d):\s*\r?\nDescription:\s*(.+)$/gm)].map(([, level, text]) => ({
    level: Number(level),
    text: text!.trim(),
  })),
};

/** A skill in words of our own, for what needs a second one. */
export const BAKE: SkillText = {
  code: 'BAKE',
  name: 'Bread making',
  levels: [
    {
      level: 2,
      text: 'Helps to shape loaves to the house recipes. Weighs flour and salt for the head baker each night.',
    },
    {
      level: 3,
      text: 'Bakes the full range of breads without help. Adjusts proving times to the weather and the flour.',
    },
    {
      level: 5,
      text: 'Answers for the quality of all bread that leaves the bakery. Chooses millers and agrees yearly contracts with them.',
    },
  ],
};

/** A skill of which only the index of editions is known. */
export const INDEX_ONLY: SkillText = {
  code: 'NTAS',
  name: 'Network support',
  levels: [1, 2, 3, 4, 5].map((level) => ({ level })),
};

export const judge: LevelJudge = createLevelJudge({ model, skills: [ITOP, BAKE, INDEX_ONLY] });

export function text(skill: SkillText, level: number): string {
  return skill.levels.find((candidate) => candidate.level === level)!.text!;
}

export const TRAINEE = [
  'Swap the backup tapes on Fridays and ring the engineer if one jams.',
  'Write the readings from the machine room on the sheet each morning.',
  'Learn the basics of the kit with your buddy, who checks what you have done.',
];

export const LEADER = [
  'Runs the platform team: eleven engineers, their objectives and appraisals, and a budget of £1.8m.',
  'Answers to the director for the availability of every production system.',
  'Decides which tools and standards the team works to, and defends those choices before auditors.',
];
