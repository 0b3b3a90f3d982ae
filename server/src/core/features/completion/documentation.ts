import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isIndexOnly } from '../../catalogue/catalogue.ts';
import { HOW_TO_ADD, definition, levelTitle, levelsByName, origin, placeInFramework, title } from '../describe.ts';
import { toMarkdown } from '../markdown-text.ts';

/** Markdown for one item: the level's definition, or the skill with its levels. */
export function documentation(key: string, catalogue: Catalogue): string | undefined {
  const [edition, code, level] = key.split(' ');
  const skill = catalogue.skill(code ?? '', edition ?? '');
  if (skill === undefined) return undefined;
  const text = level === undefined ? undefined : definition(skill, Number(level));
  const parts =
    level === undefined
      ? [title(skill), toMarkdown(skill.description ?? ''), levelsByName(skill, catalogue), placeInFramework(skill)]
      : [`${title(skill)}, ${levelTitle(skill, Number(level), catalogue)}`, text ?? ''];
  if (isIndexOnly(skill)) parts.push(HOW_TO_ADD);
  parts.push(origin(skill, catalogue));
  return parts.filter((part) => part !== '').join('\n\n');
}
