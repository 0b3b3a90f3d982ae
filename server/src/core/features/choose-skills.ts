/** Skills to choose from, each with its levels, for whoever puts a profile together. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelName } from '../catalogue/catalogue.ts';
import { SFIA, type Skill } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { SkillSearch } from '../search/skill-search.ts';
import type { Settings } from '../settings.ts';
import { placeInWords } from './describe.ts';

/** All words are plain text. */
export interface SkillChoice {
  readonly code: string;
  readonly name: string;
  /** Its place in the framework. */
  readonly place: string;
  readonly levels: readonly LevelChoice[];
}

export interface LevelChoice {
  readonly level: number;
  /** `Enable`; '' where it has none. */
  readonly name: string;
  /** What it means, on one line; '' where no text is known. */
  readonly text: string;
}

/** The skills that some words find, the best first; without words all, by name. */
export function skillChoices(
  words: string,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
  search: (edition: string) => SkillSearch,
): readonly SkillChoice[] {
  const edition = editionOf(catalogue, settings);
  const skills =
    words.trim() === ''
      ? catalogue.skills(edition).toSorted((a, b) => (a.name < b.name ? -1 : 1))
      : search(edition)
          .find(words.trim(), true, true)
          .map(({ skill }) => skill);
  return skills.map((skill) => ({
    code: skill.code,
    name: skill.name,
    place: placeInWords(skill, messages),
    levels: levelsOf(skill, catalogue),
  }));
}

/** The levels of responsibility of the edition, for a role as a whole. */
export function roleLevels(catalogue: Catalogue, settings: Settings): readonly LevelChoice[] {
  return catalogue
    .levels(SFIA, editionOf(catalogue, settings))
    .map(({ number, name, essence = '' }) => ({ level: number, name, text: onOneLine(essence) }));
}

/** The edition of the settings, or the newest one where nobody knows that. */
export function editionOf(catalogue: Catalogue, { edition }: Settings): string {
  return catalogue.editions.includes(edition) ? edition : catalogue.newestEdition;
}

/** The levels of a skill, each with its meaning. */
export function levelsOf(skill: Skill, catalogue: Catalogue): LevelChoice[] {
  return skill.levels.map(({ level, text = '' }) => ({
    level,
    name: levelName(catalogue, skill, level) ?? '',
    text: onOneLine(text),
  }));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
