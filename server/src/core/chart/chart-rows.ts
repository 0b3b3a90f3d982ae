/** What a chart of a role shows, whether it is drawn as a picture or as a page. */
import type { DescribedRole } from '../compare/described-role.ts';
import type { Messages } from '../messages/messages.ts';

export type ChartedRole = Pick<DescribedRole, 'title' | 'level' | 'skills'>;

type ChartedSkill = ChartedRole['skills'][number];

export interface ChartRow {
  readonly skill: ChartedSkill;
  /** `Infrastructure operations (ITOP)` */
  readonly name: string;
  /** `3, 4 (desirable)` */
  readonly levels: string;
  /** So many boxes are filled. */
  readonly filled: number;
}

/** Of a framework that has no more. */
const LEVELS = 7;

/** The skills with the highest levels come first; those that are desirable come last. */
export function chartRows(role: ChartedRole, { matrix: words }: Messages): readonly ChartRow[] {
  return [...role.skills]
    .sort((a, b) => Number(a.wished) - Number(b.wished) || highest(b) - highest(a) || (a.code < b.code ? -1 : 1))
    .map((skill) => ({ skill, name: nameOf(skill), levels: levelsOf(skill, words), filled: highest(skill) }));
}

/** How many boxes each row has. */
export function levelsInChart(rows: readonly ChartRow[]): number {
  return Math.max(LEVELS, ...rows.map(({ filled }) => filled));
}

function highest({ levels }: ChartedSkill): number {
  return levels.at(-1) ?? 0;
}

function nameOf({ code, name }: ChartedSkill): string {
  return name === '' ? code : `${name} (${code})`;
}

function levelsOf({ levels, wished }: ChartedSkill, words: Messages['matrix']): string {
  const text = levels.length === 0 ? words.noLevelMeans : levels.join(', ');
  return wished ? words.desirable(text) : text;
}
