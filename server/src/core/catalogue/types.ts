/** What the product knows of skills: plain data, validated at the door (see load.ts) and never changed afterwards. */

/** The id of the framework that the product is about; any other is a house framework. */
export const SFIA = 'sfia';

/** A level of responsibility of a framework. `number` counts from 1; `name` is its guiding phrase ("Enable") or its word ("practitioner"), '' where no file gives one. */
export interface LevelOfResponsibility {
  readonly number: number;
  readonly name: string;
  /** What the framework says about the level in general, where a file brings it. */
  readonly essence?: string;
  readonly url?: string;
}

/** A level at which a skill is defined. `text` is its definition; missing where only the index of editions knows the skill. */
export interface SkillLevel {
  readonly level: number;
  readonly text?: string;
}

/** Where a text comes from, as the hover tells it. */
export interface Source {
  /** `shipped`: comes with the product. `index`: the shipped index of editions (facts, no definitions). `user`: added for all folders of this user. `workspace`, `folder`: added by the organisation. */
  readonly layer: 'shipped' | 'index' | 'user' | 'workspace' | 'folder';
  /** The file's name as a person knows it, `ITOP.txt`. */
  readonly name: string;
  /** Where the file is; missing for what is shipped. */
  readonly uri?: string;
  /** When the file was last changed, ISO date (`2026-11-23`), where the host knows it. */
  readonly date?: string;
}

/** A place in a file of skill data: a line (from 0) with columns in UTF-16 code units, or a sheet with a cell. */
export interface Place {
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

export interface Skill {
  readonly code: string;
  readonly name: string;
  readonly category?: string;
  readonly subcategory?: string;
  readonly description?: string;
  readonly guidance?: string;
  readonly url?: string;
  /** In ascending order, each level once. */
  readonly levels: readonly SkillLevel[];
  /** The edition this definition belongs to (`9`); missing for a house framework without editions. */
  readonly edition?: string;
  /** The id of its framework: `sfia`, or the id that a house framework declares. */
  readonly framework: string;
  readonly source: Source;
  /** Where in the source it stands. */
  readonly place?: Place;
}

/** A generic attribute (autonomy, influence...): explained, never cited as a skill. Its levels carry the text. */
export interface Attribute {
  readonly code: string;
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  readonly url?: string;
  readonly levels: readonly SkillLevel[];
  readonly edition?: string;
  readonly source: Source;
}

/** One file of skill data after validation. */
export interface Framework {
  readonly id: string;
  /** `SFIA`, or the title of the house framework. */
  readonly title: string;
  readonly edition?: string;
  /** Where a file of SFIA states no edition: whether its skills told it, or the newest one was taken for want of anything better. */
  readonly editionFrom?: 'skills' | 'newest';
  /** How its codes look, in the safe subset of code-pattern.ts. */
  readonly codePattern: string;
  /** Ordered from the lowest to the highest; may be empty when a file brings skills alone. */
  readonly levels: readonly LevelOfResponsibility[];
  readonly skills: readonly Skill[];
  readonly attributes: readonly Attribute[];
  readonly source: Source;
}

/** Something wrong in a file of skill data, in words for the person who keeps that file. The rest of the file is loaded. */
export interface DataProblem {
  readonly severity: 'error' | 'warning' | 'information';
  /** A stable id, `row-without-code`, `level-without-text`, `duplicate-code`, ... */
  readonly id: string;
  /** One or two plain sentences: what, and what to do. For a workbook it names sheet and cell. */
  readonly message: string;
  readonly place?: Place;
}
