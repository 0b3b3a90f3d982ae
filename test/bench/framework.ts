/** The skills and levels of the newest edition, with made-up texts as long as real ones: what ours and its peers are given alike. */
import index from '../../skills-data/sfia-editions.json';
import type { StandIn } from '../support/fixtures/stand-in.ts';
import { standIn } from '../support/fixtures/stand-in.ts';
import { createRandom, pick } from './random.ts';

export interface CitedSkill {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[];
}

export const skills: readonly CitedSkill[] = index.editions['9'];

/** The whole framework, for a workbook. */
export function wholeFramework(): StandIn {
  return {
    ...standIn('9'),
    skills: index.editions['9'].map(({ code, name, category, subcategory, levels }) => ({
      code,
      name,
      category,
      subcategory,
      description: `Made-up description of ${name.toLowerCase()}: what it is for, and whom it serves.`,
      guidance: `Made-up guidance on ${name.toLowerCase()}. ${'It goes on for a while, as guidance does. '.repeat(20)}`,
      levels: new Map(levels.map((level) => [level, definition(code, name, level)])),
    })),
  };
}

/** `ITOP-4` and the like, each with its text. */
export function skillLevels(): { readonly label: string; readonly detail: string; readonly text: string }[] {
  return skills.flatMap(({ code, name, levels }) =>
    levels.map((level) => ({ label: `${code}-${level}`, detail: name, text: definition(code, name, level) })),
  );
}

/** Six sentences. Which words they are made of depends on the skill and the level, so that no two texts are alike. */
function definition(code: string, name: string, level: number): string {
  const random = createRandom([...code].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0), level));
  const sentence = (): string =>
    `${pick(VERBS, random)} ${pick(KINDS, random)} ${pick(THINGS, random)} and ${pick(THINGS, random)} ${pick(ENDS, random)}.`;
  return [`Works on ${name.toLowerCase()}.`, ...Array.from({ length: 6 }, sentence)].join(' ');
}

const VERBS = (
  'Plans Reviews Builds Mends Measures Describes Orders Compares Leads Follows Teaches Records Sorts Buys Tests ' +
  'Protects Negotiates Draws Counts Carries Designs Watches Explains Chooses Improves Keeps Answers Forecasts Limits Joins'
).split(' ');
const KINDS = (
  'daily complex agreed simple urgent regional shared internal rare costly common technical legal public private ' +
  'seasonal strategic routine unfamiliar large'
).split(' ');
const THINGS = (
  'contracts drawings machines budgets questions passengers timetables harbours figures risks lessons suppliers maps ' +
  'recipes teams rules ships records cables tools tickets storms gardens bridges letters prices models stocks samples ' +
  'journeys kitchens archives engines libraries festivals surveys orchards signals workshops warehouses'
).split(' ');
const ENDS = [
  'under the eye of a colleague',
  'for the whole organisation',
  'as the instructions say',
  'with the people whom it concerns',
  'and answers for what comes of it',
  'when somebody asks for it',
  'so that others can go on with them',
  'within limits that were agreed before',
  'across several departments',
  'for the years to come',
  'and passes on what does not fit',
  'with methods of their own choice',
];
