/** All levels of one skill, to be shown side by side. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isIndexOnly, levelName } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import { originInWords, placeInWords } from './describe.ts';
import type { TextBlock } from './markdown-text.ts';
import { readBlocks } from './markdown-text.ts';

export interface SkillLevels {
  /** `Infrastructure operations (ITOP)` */
  readonly title: string;
  readonly intro: readonly TextBlock[];
  readonly levels: readonly SkillLevel[];
  /** Where the texts come from. */
  readonly origin: string;
  /** The skill is known by name and levels alone; the introduction says what to do. */
  readonly namesOnly: boolean;
}

export interface SkillLevel {
  readonly level: number;
  /** `Level 4: Enable` */
  readonly title: string;
  readonly definition: readonly TextBlock[];
  /** What holds at this level for every skill, where the data says so. */
  readonly general: readonly TextBlock[];
}

export interface AttributeText {
  readonly name: string;
  readonly text: string;
}

/** `undefined` where no edition has the code. */
export function skillLevels(
  catalogue: Catalogue,
  code: string,
  edition: string,
  messages: Messages,
): SkillLevels | undefined {
  const skill = catalogue.skill(code, edition) ?? catalogue.everyEdition(code).at(-1);
  if (skill === undefined) return undefined;
  const namesOnly = isIndexOnly(skill);
  return {
    title: `${skill.name} (${skill.code})`,
    intro: [
      { paragraph: placeInWords(skill, messages) },
      ...(skill.description === undefined ? [] : readBlocks(skill.description)),
      ...(namesOnly ? [{ paragraph: messages.skills.namesOnly }] : []),
    ],
    levels: skill.levels.map(({ level, text }) => ({
      level,
      title: messages.skills.levelTitle(level, levelName(catalogue, skill, level) ?? ''),
      definition: readBlocks(text ?? ''),
      general: readBlocks(essenceOf(catalogue, skill, level) ?? ''),
    })),
    origin: originInWords(skill, catalogue, messages),
    namesOnly,
  };
}

/** What the attributes say of a level, where a file brings them. */
export function attributesAt(
  catalogue: Catalogue,
  { framework, edition }: Pick<Skill, 'framework' | 'edition'>,
  level: number,
): readonly AttributeText[] {
  return catalogue.frameworks
    .filter((own) => own.id === framework && (own.edition ?? edition) === edition)
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ name, levels }) => {
      const text = levels.find((known) => known.level === level)?.text;
      return text === undefined || text === '' ? [] : [{ name, text: text.replace(/\s+/g, ' ') }];
    });
}

function essenceOf(catalogue: Catalogue, skill: Skill, level: number): string | undefined {
  return catalogue.levels(skill.framework, skill.edition).find(({ number }) => number === level)?.essence;
}
