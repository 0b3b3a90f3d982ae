/** What a skill and some of its levels mean, in Markdown: hovers and tooltips. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isIndexOnly } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import { definition, levelsByName, origin, phraseOf, placeInFramework, title } from './describe.ts';
import { frameworkPage } from './document-links.ts';
import { toMarkdown } from './markdown-text.ts';

/** The definitions of more levels at once are a page, not a hover. */
const MOST_DEFINITIONS = 3;

/** @param cited the levels that it is about; none for the skill as a whole */
export function skillMarkdown(
  skill: Skill,
  cited: readonly number[],
  catalogue: Catalogue,
  messages: Messages,
): string {
  const defined = cited.filter((level) => skill.levels.some((known) => known.level === level));
  const parts: string[] = [];
  if (cited.length === 0) {
    parts.push(title(skill));
    if (skill.description !== undefined) parts.push(toMarkdown(skill.description));
    parts.push(levelsByName(skill, catalogue));
  } else if (defined.length === 0) {
    parts.push(title(skill), messages.hovers.noSuchLevel(cited), levelsByName(skill, catalogue));
  } else if (defined.length === 1) {
    const [level] = defined as [number];
    parts.push(`${title(skill)}, ${messages.skills.levelBehindName(level, phraseOf(skill, level, catalogue))}`);
    parts.push(definition(skill, level) ?? '');
  } else {
    parts.push(title(skill));
    for (const level of defined) {
      const text = defined.length <= MOST_DEFINITIONS ? definition(skill, level) : undefined;
      const heading = messages.skills.levelAlone(level, phraseOf(skill, level, catalogue));
      parts.push(`**${heading}**${text === undefined ? '' : `\n\n${text}`}`);
    }
  }
  parts.push(placeInFramework(skill, messages));
  if (isIndexOnly(skill)) parts.push(messages.skills.namesOnly);
  const page = frameworkPage(skill, defined.length === 1 ? defined[0] : undefined);
  if (page !== undefined) parts.push(`[${messages.hovers.page}](${page})`);
  parts.push(origin(skill, catalogue, messages));
  return parts.filter((part) => part !== '').join('\n\n');
}
