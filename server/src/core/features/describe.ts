/** The parts that hovers, completions and skill pages are made of, in Markdown. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isIndexOnly, levelName } from '../catalogue/catalogue.ts';
import type { Skill, Source } from '../catalogue/types.ts';
import { definedLevels, editionName, levelsInWords } from '../check/wording.ts';
import { toMarkdown } from './markdown-text.ts';

/** What to do where only the index knows a skill: one plain sentence. */
export const HOW_TO_ADD =
  'Only names and levels are known here. To see the definitions, put the SFIA workbook of your organisation into the folder `skills-data`, or use the command *Role Profiles: Add skills data*.';

/** `**Infrastructure operations** (ITOP)` */
export function title(skill: Skill): string {
  return `**${inMarkdown(skill.name)}** (${inMarkdown(skill.code)})`;
}

/** `level 4, Enable` */
export function levelTitle(skill: Skill, level: number, catalogue: Catalogue): string {
  const name = levelName(catalogue, skill, level);
  return `level ${level}${name === undefined || name === '' ? '' : `, *${inMarkdown(name)}*`}`;
}

/** `Delivery and operation, Technology management. Defined at levels 1 to 5.` */
export function placeInFramework(skill: Skill): string {
  const place = [skill.category, skill.subcategory]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => inMarkdown(part!));
  return `${place.length === 0 ? '' : `${place.join(' › ')}. `}Defined at ${levelsInWords(definedLevels(skill))}.`;
}

/** `SFIA 9, text from ITOP.txt` with the file's date where it is known. */
export function origin(skill: Skill, catalogue: Catalogue): string {
  return `*${inMarkdown(editionName(skill, catalogue))}${isIndexOnly(skill) ? ', from the index of editions' : `, text from ${sourceInWords(skill.source)}`}*`;
}

export function sourceInWords(source: Source): string {
  const date = source.date === undefined ? '' : ` of ${source.date}`;
  return `${inMarkdown(source.name)}${date}${source.layer === 'shipped' ? ', which comes with Role Profiles' : ''}`;
}

/** All levels by name, one to a line: `4 Enable`. */
export function levelsByName(skill: Skill, catalogue: Catalogue): string {
  return skill.levels.map(({ level }) => `- ${levelTitle(skill, level, catalogue).replace(/^level /, '')}`).join('\n');
}

export function definition(skill: Skill, level: number): string | undefined {
  const text = skill.levels.find((known) => known.level === level)?.text;
  return text === undefined || text === '' ? undefined : toMarkdown(text);
}
