/**
 * What the package `role-profiles` offers to programs, in Node and in browsers. Everything that goes in and comes out is plain
 * data. Offsets count UTF-16 code units, lines count from 0. Nothing is read from disk or from a network.
 */

export type Language = 'en' | 'de';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Position {
  /** From 0. */
  readonly line: number;
  /** From 0, in UTF-16 code units. */
  readonly character: number;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  /** What it does: "Change the level to 5". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It cannot be wrong; `Linter.fix` applies it. */
  readonly sure: boolean;
}

export interface Finding {
  /** The id of the rule, `undefined-level`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly from: Position;
  readonly to: Position;
  /** The likeliest first, at most three. */
  readonly fixes: readonly Fix[];
}

/** The settings of `.role-profiles.json` that are about texts; those that are about files have no effect here. */
export interface Settings {
  readonly edition?: string;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly citationStyle?: 'CODE-N' | 'CODE level N' | 'Name (CODE) level N' | 'Name (CODE) - Level N';
  readonly sections?: readonly string[];
  readonly fields?: readonly string[];
  readonly mostSkills?: number;
}

export interface LinterOptions {
  readonly catalogue: Catalogue;
  readonly settings?: Settings;
  /** English, where it is missing. */
  readonly language?: Language;
  /** The bytes of `role-profiles/level-model.bin`. Without them, duties are not judged. */
  readonly levelModel?: Uint8Array;
}

export interface Linter {
  /** What in the settings could not be used, in words; the rest of them holds. */
  readonly problems: readonly string[];
  /** All findings in the order of the text, ignore comments applied. */
  lint(text: string): readonly Finding[];
  /** The text after all fixes that cannot be wrong; the same text where there are none. */
  fix(text: string): string;
}

export interface SkillLevel {
  readonly level: number;
  /** Missing where no file that was given defines it. */
  readonly text?: string;
}

export interface Skill {
  readonly code: string;
  readonly name: string;
  readonly description?: string;
  /** In ascending order. */
  readonly levels: readonly SkillLevel[];
}

/** A file of skill data in any of the formats that the product reads. */
export interface DataFile {
  /** It may tell the edition, and stands in the problems. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface DataProblem {
  /** The name of the file. */
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
}

export interface CatalogueOptions {
  /** Put over what ships, and over each other in this order. */
  readonly files?: readonly DataFile[];
  /** Of the problems; English, where it is missing. */
  readonly language?: Language;
}

/** All skills that are known. It never changes. */
export interface Catalogue {
  /** Oldest first. */
  readonly editions: readonly string[];
  /** What is wrong in the files; the rest of them is used. */
  readonly problems: readonly DataProblem[];
  /** @param edition the newest one, where it is missing */
  skill(code: string, edition?: string): Skill | undefined;
  /** By code. */
  skills(edition?: string): readonly Skill[];
}

export interface Role {
  readonly title: string;
  /** `null` where it states none. */
  readonly level: number | null;
  readonly start: number;
}

export interface Citation {
  /** Which one of `roles`. */
  readonly role: number;
  readonly code: string | null;
  readonly name: string | null;
  /** Single levels, ascending: a range is spelt out. */
  readonly levels: readonly number[];
  /** What it does: it asks for the skill, wishes for it, defines it, lists it, or tells of the past. */
  readonly stance: string;
  readonly start: number;
  readonly end: number;
  /** What stands under it as its duties, without markup. */
  readonly duties: readonly { readonly start: number; readonly text: string }[];
}

export interface Profile {
  /** Whether the text has shown that it cites skills; nothing is found in one that has not. */
  readonly cites: boolean;
  readonly roles: readonly Role[];
  /** In the order of the text, role by role. */
  readonly citations: readonly Citation[];
}

/** Reads what ships and the files given. Rejects only where it is called wrongly: what is wrong in a file is in `problems`. */
export function loadCatalogue(options?: CatalogueOptions): Promise<Catalogue>;

/** Throws a `TypeError` where it is called wrongly. */
export function createLinter(options: LinterOptions): Linter;

/** What a text says: its roles, and the skills that they cite. Any text gives a profile. */
export function parseProfile(text: string, catalogue: Catalogue): Profile;
