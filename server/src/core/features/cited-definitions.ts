/** The definitions of the skills that a profile cites, and the same as an appendix in Markdown. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionAt } from '../check/edition.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';
import { inspect } from './inspect.ts';
import type { TextBlock } from './markdown-text.ts';
import type { SkillLevel } from './skill-levels.ts';
import { skillLevels } from './skill-levels.ts';

export interface Definitions {
  /** '' where no text of a cited skill is known. */
  readonly markdown: string;
  /** Whose text it is, a sentence for each. */
  readonly origins: readonly string[];
}

export const NO_DEFINITIONS: Definitions = { markdown: '', origins: [] };

/** The cited levels of a skill, as far as their text is known. */
export interface CitedSkill {
  /** `Infrastructure operations (ITOP)` */
  readonly title: string;
  readonly levels: readonly SkillLevel[];
  readonly origin: string;
}

/** Each skill and level once, in the order of the profile. */
export function citedSkills(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): readonly CitedSkill[] {
  const cited = new Map<string, Set<number>>();
  for (const { code, levels } of inspect(document, messages).citations) {
    if (code === null) continue;
    const known = cited.get(code) ?? new Set();
    cited.set(code, known);
    for (const level of levels) known.add(level);
  }
  const edition = editionAt(document.profile, 0, catalogue, settings);
  return [...cited].flatMap(([code, levels]) => {
    const skill = skillLevels(catalogue, code, edition, messages);
    const texts = (skill?.levels ?? []).filter(({ level, definition }) => levels.has(level) && definition.length > 0);
    return skill === undefined || texts.length === 0
      ? []
      : [{ title: skill.title, levels: texts, origin: skill.origin }];
  });
}

export function citedDefinitions(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Definitions {
  const { word } = messages;
  const skills = citedSkills(document, catalogue, settings, messages);
  if (skills.length === 0) return { markdown: '', origins: [word.noDefinitions] };
  const sections = skills.flatMap(({ title, levels }) => [
    `### ${inMarkdown(title)}`,
    ...levels.flatMap((level) => [`**${inMarkdown(level.title)}**`, ...level.definition.map(blockInMarkdown)]),
  ]);
  const origins = [...new Set(skills.map(({ origin }) => origin))];
  return {
    markdown: [`## ${word.appendix}`, ...sections, ...origins.map(inMarkdown)].join('\n\n') + '\n',
    origins: origins.map((origin) => word.licensed(origin)),
  };
}

function blockInMarkdown(block: TextBlock): string {
  return 'paragraph' in block
    ? inMarkdown(block.paragraph)
    : block.list.map((item) => `- ${inMarkdown(item)}`).join('\n');
}
