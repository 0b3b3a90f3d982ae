/** The parts that hovers, completions and skill pages are made of, in Markdown. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isIndexOnly, levelName } from '../catalogue/catalogue.ts';
import type { Skill, Source } from '../catalogue/types.ts';
import { definedLevels, editionName } from '../check/wording.ts';
import type { Messages } from '../messages/messages.ts';
import { toMarkdown } from './markdown-text.ts';

/** `**Infrastructure operations** (ITOP)` */
export function title(skill: Skill): string {
  return `**${inMarkdown(skill.name)}** (${inMarkdown(skill.code)})`;
}

/** The phrase of a level; '' where nobody knows it. */
export function phraseOf(skill: Skill, level: number, catalogue: Catalogue): string {
  return inMarkdown(levelName(catalogue, skill, level) ?? '');
}

/** `Delivery and operation › Technology management. Defined at levels 1 to 5.` */
export function placeInFramework(skill: Skill, messages: Messages): string {
  return inMarkdown(placeInWords(skill, messages));
}

/** The same as plain words. */
export function placeInWords(skill: Skill, { skills }: Messages): string {
  const place = [skill.category, skill.subcategory].filter((part) => part !== undefined && part !== '');
  return `${place.length === 0 ? '' : `${place.join(' › ')}. `}${skills.definedAt(definedLevels(skill))}`;
}

/** `SFIA 9, text from ITOP.txt` with the file's date where it is known. */
export function origin(skill: Skill, catalogue: Catalogue, messages: Messages): string {
  return `*${inMarkdown(originInWords(skill, catalogue, messages))}*`;
}

/** The same as plain words. */
export function originInWords(skill: Skill, catalogue: Catalogue, messages: Messages): string {
  const edition = editionName(skill, catalogue);
  return isIndexOnly(skill)
    ? messages.skills.fromIndex(edition)
    : messages.skills.textFrom(edition, sourceInWords(skill.source, messages));
}

/** Plain words. */
export function sourceInWords({ name, date, layer }: Source, { skills }: Messages): string {
  return skills.source(name, date, layer === 'shipped');
}

/** All levels by name, one to a line: `4 Enable`. */
export function levelsByName(skill: Skill, catalogue: Catalogue): string {
  return skill.levels
    .map(({ level }) => {
      const phrase = phraseOf(skill, level, catalogue);
      return phrase === '' ? `- ${level}` : `- ${level}, *${phrase}*`;
    })
    .join('\n');
}

export function definition(skill: Skill, level: number): string | undefined {
  const text = skill.levels.find((known) => known.level === level)?.text;
  return text === undefined || text === '' ? undefined : toMarkdown(text);
}
