/** The first text of a new role profile: title and level of the role, its skills in the house style, in a template. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SFIA, type Skill } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';
import { writeCitation } from './write-citation.ts';

export interface NewProfile {
  readonly title: string;
  /** Of the role; missing where it has none. */
  readonly level?: number | undefined;
  readonly skills: readonly { readonly code: string; readonly level?: number | undefined }[];
}

/**
 * @param given the template of the organisation, Markdown, in which {{title}}, {{level}} and {{skills}} stand for what was chosen; a line that holds
 * nothing but a level or skills that were not chosen is left out
 */
export function newProfile(
  { title, level, skills }: NewProfile,
  given: string | undefined,
  catalogue: Catalogue,
  settings: Settings,
  { documents }: Messages,
): string {
  const template = given ?? documents.template;
  const edition = catalogue.editions.includes(settings.edition) ? settings.edition : catalogue.newestEdition;
  const phrase = catalogue.levels(SFIA, edition).find(({ number }) => number === level)?.name ?? '';
  const cited = skills.flatMap(({ code, level: own }) => {
    const skill = catalogue.skill(code, edition);
    return skill === undefined ? [] : [`- ${citation(skill, own, settings)}`];
  });
  const lineBreak = template.includes('\r\n') ? '\r\n' : '\n';
  const filled = {
    title: inMarkdown(title.trim()) || documents.newRole,
    level: level === undefined ? '' : documents.roleLevel({ level, name: phrase }),
    skills: cited.join(lineBreak),
  };
  const withoutEmpty = template.replace(
    /^[ \t]*\{\{(level|skills)\}\}[ \t]*(?:\r?\n){1,2}/gm,
    (line, key: keyof typeof filled) => (filled[key] === '' ? '' : line),
  );
  return withoutEmpty.replace(/\{\{(title|level|skills)\}\}/g, (_, key: keyof typeof filled) => filled[key]);
}

function citation(skill: Skill, level: number | undefined, { citationStyle }: Settings): string {
  return level === undefined ? `${skill.name} (${skill.code})` : writeCitation(skill, level, citationStyle);
}
