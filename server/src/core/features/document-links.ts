/** From a citation to the framework's own page of the skill, in the edition of the document. Nothing is fetched: a click is the reader's. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SFIA, type Skill } from '../catalogue/types.ts';
import { levelsOf } from '../check/level-edits.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { resolvedCitations } from './resolved.ts';

export interface DocumentLink extends Span {
  readonly address: string;
  /** `Infrastructure operations in SFIA 9`, for a tooltip. */
  readonly title: string;
}

/** One for each code, or name alone, outside of links: those lead somewhere already. Of a row with several levels, the first. */
export function documentLinks(
  { profile }: Document,
  catalogue: Catalogue,
  settings: Settings,
  { skills }: Messages,
): readonly DocumentLink[] {
  const links = new Map<number, DocumentLink>();
  for (const { citation, skill } of resolvedCitations(profile, catalogue, settings)) {
    const place = citation.code ?? citation.name;
    const address = skill && frameworkPage(skill, levelsOf(citation.levels)[0]);
    if (place === undefined || address === undefined || citation.shape === 'link' || links.has(place.start)) continue;
    const { start, end } = place;
    links.set(start, { start, end, address, title: skills.inEdition(skill!.name, `SFIA ${skill!.edition}`) });
  }
  return [...links.values()];
}

/** The address of a skill's page on the framework's site, at a level; `undefined` for a house framework, which has none. */
export function frameworkPage({ framework, edition, code }: Skill, level: number | undefined): string | undefined {
  if (framework !== SFIA || edition === undefined) return undefined;
  const anchor = level === undefined ? '' : `#skill_level_section_${level}`;
  return `https://sfia-online.org/en/skillcode/${edition}/${encodeURIComponent(code)}${anchor}`;
}
