/** The first text of a new role profile: title and level of the role, its skills in the house style, in a template. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SFIA } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import { headsDuties } from '../profile/words/titles.ts';
import type { Settings } from '../settings.ts';
import { citationOf } from './write-citation.ts';

export interface NewProfile {
  readonly title: string;
  /** Of the role; missing where it has none. */
  readonly level?: number | undefined;
  readonly skills: readonly { readonly code: string; readonly level?: number | undefined }[];
  /** Markdown that is there already; it is written as it is. */
  readonly duties?: string | undefined;
}

/**
 * @param given the template of the organisation, Markdown, in which {{title}}, {{level}}, {{skills}} and {{duties}} stand for what was chosen; a line
 * that holds nothing but what was not chosen is left out. Duties without a place of their own go below the heading for them
 */
export function newProfile(
  { title, level, skills, duties = '' }: NewProfile,
  given: string | undefined,
  catalogue: Catalogue,
  settings: Settings,
  { documents }: Messages,
): string {
  const template = withPlaceForDuties(given ?? documents.template, duties !== '');
  const edition = catalogue.editions.includes(settings.edition) ? settings.edition : catalogue.newestEdition;
  const phrase = catalogue.levels(SFIA, edition).find(({ number }) => number === level)?.name ?? '';
  const cited = skills.flatMap(({ code, level: own }) => {
    const skill = catalogue.skill(code, edition);
    return skill === undefined ? [] : [`- ${citationOf(skill, own, settings)}`];
  });
  const lineBreak = template.includes('\r\n') ? '\r\n' : '\n';
  const filled = {
    title: inMarkdown(title.trim()) || documents.newRole,
    level: level === undefined ? '' : documents.roleLevel({ level, name: phrase }),
    skills: cited.join(lineBreak),
    duties: duties.replace(/\r?\n/g, lineBreak).trim(),
  };
  const withoutEmpty = template.replace(
    /^[ \t]*\{\{(level|skills|duties)\}\}[ \t]*(?:\r?\n){1,2}/gm,
    (line, key: keyof typeof filled) => (filled[key] === '' ? '' : line),
  );
  return withoutEmpty.replace(/\{\{(title|level|skills|duties)\}\}/g, (_, key: keyof typeof filled) => filled[key]);
}

function withPlaceForDuties(template: string, hasDuties: boolean): string {
  if (!hasDuties || template.includes('{{duties}}')) return template;
  const lines = template.split('\n');
  const heading = lines.findLastIndex((line) => headsDuties(/^#{1,6} (.*?)\r?$/.exec(line)?.[1] ?? ''));
  const lineBreak = template.includes('\r\n') ? '\r\n' : '\n';
  if (heading < 0) return `${template.trimEnd()}${lineBreak}${lineBreak}{{duties}}${lineBreak}`;
  const before = lines
    .slice(0, heading + 1)
    .join('\n')
    .trimEnd();
  const rest = lines
    .slice(heading + 1)
    .join('\n')
    .trim();
  const after = rest === '' ? '' : `${lineBreak}${rest}${lineBreak}`;
  return `${before}${lineBreak}${lineBreak}{{duties}}${lineBreak}${after}`;
}
