import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isIndexOnly } from '../../catalogue/catalogue.ts';
import { definition, levelsByName, origin, phraseOf, placeInFramework, title } from '../describe.ts';
import type { Messages } from '../../messages/messages.ts';
import { toMarkdown } from '../markdown-text.ts';

/** Markdown for one item: the level's definition, or the skill with its levels. */
export function documentation(key: string, catalogue: Catalogue, messages: Messages): string | undefined {
  const [edition, code, level] = key.split(' ');
  const skill = catalogue.skill(code ?? '', edition ?? '');
  if (skill === undefined) return undefined;
  const text = level === undefined ? undefined : definition(skill, Number(level));
  const parts =
    level === undefined
      ? [
          title(skill),
          toMarkdown(skill.description ?? ''),
          levelsByName(skill, catalogue),
          placeInFramework(skill, messages),
        ]
      : [
          `${title(skill)}, ${messages.skills.levelBehindName(Number(level), phraseOf(skill, Number(level), catalogue))}`,
          text ?? '',
        ];
  if (isIndexOnly(skill)) parts.push(messages.skills.namesOnly);
  parts.push(origin(skill, catalogue, messages));
  return parts.filter((part) => part !== '').join('\n\n');
}
