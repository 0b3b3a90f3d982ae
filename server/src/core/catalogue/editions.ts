/** Reads the shipped index of editions (`skills-data/sfia-editions.json`): facts of each edition, no definitions. */
import type { LevelOfResponsibility, Skill, Source } from './types.ts';

export interface EditionIndex {
  /** The guiding phrases of the seven levels of responsibility, the same in every edition. */
  readonly levels: readonly LevelOfResponsibility[];
  readonly attributeCodes: ReadonlySet<string>;
  /** Retired code -> the codes that took over its work. */
  readonly succeededBy: ReadonlyMap<string, readonly string[]>;
  /** Edition -> code -> skill without definitions. Editions in ascending order. */
  readonly editions: ReadonlyMap<string, ReadonlyMap<string, Skill>>;
}

interface IndexFile {
  readonly levels: readonly string[];
  readonly attributeCodes: readonly string[];
  readonly succeededBy: Readonly<Record<string, readonly string[]>>;
  readonly editions: Readonly<
    Record<
      string,
      readonly { code: string; name: string; category: string; subcategory: string; levels: readonly number[] }[]
    >
  >;
}

const SOURCE: Source = { layer: 'index', name: 'sfia-editions.json' };

/** Takes the parsed JSON of the shipped file, which a test checks; it is our own data, so it is not validated again at run time. */
export function readEditionIndex(file: IndexFile): EditionIndex {
  const editions = new Map<string, Map<string, Skill>>();
  for (const edition of Object.keys(file.editions).sort((a, b) => Number(a) - Number(b))) {
    const skills = new Map<string, Skill>();
    for (const { code, name, category, subcategory, levels } of file.editions[edition]!) {
      skills.set(code, {
        code,
        name,
        category,
        subcategory,
        levels: levels.map((level) => ({ level })),
        edition,
        framework: 'sfia',
        source: SOURCE,
      });
    }
    editions.set(edition, skills);
  }
  return {
    levels: file.levels.map((name, i) => ({ number: i + 1, name })),
    attributeCodes: new Set(file.attributeCodes),
    succeededBy: new Map(Object.entries(file.succeededBy)),
    editions,
  };
}
