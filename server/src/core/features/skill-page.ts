/** The page of one skill: all levels side by side, the cited one marked. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isIndexOnly } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import { editionAt } from '../check/edition.ts';
import { levelsOf } from '../check/level-edits.ts';
import { codeOf } from '../check/resolve.ts';
import type { Messages } from '../messages/messages.ts';
import type { Span } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';
import { definition, origin, phraseOf, placeInFramework } from './describe.ts';
import { citationAt } from './locate.ts';
import { toMarkdown } from './markdown-text.ts';
import { attributesAt } from './skill-levels.ts';

/** The skill cited at an offset, in the document's edition, with the first level cited. */
export function skillAt(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
): { readonly skill: Skill; readonly level?: number; readonly span: Span } | undefined {
  const located = citationAt(document.profile, offset);
  if (located === undefined) return undefined;
  const edition = editionAt(document.profile, offset, catalogue, settings);
  const code = codeOf(located.citation, catalogue, edition);
  const skill =
    code === undefined ? undefined : (catalogue.skill(code, edition) ?? catalogue.everyEdition(code).at(-1));
  if (skill === undefined) return undefined;
  const [level] = levelsOf(located.level === undefined ? located.citation.levels : [located.level]);
  return { skill, span: { start: located.span.start, end: located.span.end }, ...(level !== undefined && { level }) };
}

/** Markdown; `undefined` where no edition has the code. */
export function skillPage(
  catalogue: Catalogue,
  code: string,
  edition: string,
  messages: Messages,
  level?: number,
): string | undefined {
  const skill = catalogue.skill(code, edition) ?? catalogue.everyEdition(code).at(-1);
  if (skill === undefined) return undefined;
  const parts = [`# ${inMarkdown(skill.name)} (${inMarkdown(skill.code)})`, placeInFramework(skill, messages)];
  if (skill.description !== undefined) parts.push(toMarkdown(skill.description));
  if (skill.guidance !== undefined) parts.push(`## ${messages.skills.guidance}`, toMarkdown(skill.guidance));
  if (isIndexOnly(skill)) parts.push(messages.skills.namesOnly);
  for (const { level: number } of skill.levels) {
    const heading = messages.skills.levelTitle(number, phraseOf(skill, number, catalogue));
    parts.push(`## ${number === level ? `➤ ${messages.skills.cited(heading)}` : heading}`);
    parts.push(definition(skill, number) ?? '');
    const responsibility = catalogue.levels(skill.framework, skill.edition).find((known) => known.number === number);
    if (responsibility?.essence !== undefined)
      parts.push(messages.skills.inGeneral(toMarkdown(responsibility.essence)));
    if (number === level) for (const text of attributesInMarkdown(catalogue, skill, number, messages)) parts.push(text);
  }
  parts.push('---', origin(skill, catalogue, messages));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function attributesInMarkdown(catalogue: Catalogue, skill: Skill, level: number, { skills }: Messages): string[] {
  const texts = attributesAt(catalogue, skill, level).map(
    ({ name, text }) => `- **${inMarkdown(name)}**: ${inMarkdown(text)}`,
  );
  return texts.length === 0 ? [] : [`### ${skills.attributesAt(level)}`, texts.join('\n')];
}
