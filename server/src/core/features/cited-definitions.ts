/** The definitions of the skills that a profile cites, as an appendix in Markdown. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionAt } from '../check/edition.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';
import { inspect } from './inspect.ts';
import { skillLevels } from './skill-levels.ts';

export interface Definitions {
  /** '' where no text of a cited skill is known. */
  readonly markdown: string;
  /** Whose text it is, a sentence for each. */
  readonly origins: readonly string[];
}

export const NO_DEFINITIONS: Definitions = { markdown: '', origins: [] };

/** Each skill and level once, in the order of the profile. */
export function citedDefinitions(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Definitions {
  const { word } = messages;
  const cited = new Map<string, Set<number>>();
  for (const { code, levels } of inspect(document).citations) {
    if (code === null) continue;
    const known = cited.get(code) ?? new Set();
    cited.set(code, known);
    for (const level of levels) known.add(level);
  }
  const edition = editionAt(document.profile, 0, catalogue, settings);
  const sections: string[] = [];
  const origins = new Set<string>();
  for (const [code, levels] of cited) {
    const skill = skillLevels(catalogue, code, edition, messages);
    const texts = (skill?.levels ?? []).filter(({ level, definition }) => levels.has(level) && definition.length > 0);
    if (skill === undefined || texts.length === 0) continue;
    origins.add(skill.origin);
    sections.push(`### ${inMarkdown(skill.title)}`);
    for (const { title, definition } of texts) {
      sections.push(`**${inMarkdown(title)}**`);
      for (const block of definition)
        sections.push(
          'paragraph' in block
            ? inMarkdown(block.paragraph)
            : block.list.map((item) => `- ${inMarkdown(item)}`).join('\n'),
        );
    }
  }
  if (sections.length === 0) return { markdown: '', origins: [word.noDefinitions] };
  return {
    markdown: [`## ${word.appendix}`, ...sections, ...[...origins].map(inMarkdown)].join('\n\n') + '\n',
    origins: [...origins].map((origin) => word.licensed(origin)),
  };
}
