/**
 * What a document says: roles, the skills and levels they cite, and the duties claimed under them.
 * All offsets are UTF-16 code units from the start of the document; a span's end is exclusive.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text with its place. `text` is without markup: the `4` of `**4**`. */
export interface Piece extends Span {
  readonly text: string;
}

/** One level (`from === to`) or a range of levels, as written: "4", "L4", "4-5". A backwards range keeps its order: from 5 to 3. */
export interface CitedLevel extends Span {
  readonly from: number;
  readonly to: number;
}

/** How a citation was written. `inspect` shows it, and a normaliser needs it. */
export type Shape =
  | 'code-hyphen-level' // ITOP-4, ITOP@4
  | 'code-level-word' // ITOP Level 4, ITOP (Level 4), ITOP L4
  | 'code-number' // ITOP 4, ITOP4
  | 'name-code-level' // Infrastructure operations (ITOP) - Level 4
  | 'code-name-level' // ITOP (Infrastructure operations): Level 4
  | 'name-level' // Infrastructure operations: Level 4
  | 'heading' // a heading names the skill; the level, if any, comes below
  | 'table-row'
  | 'front-matter'
  | 'link' // [Infrastructure operations](.../skillcode/9/ITOP)
  | 'code'; // a code without a level

/** What a citation does, as what stands above and around it says. */
export type Stance =
  /** A role asks for the skill at this level. */
  | 'claims'
  /** It is desirable, or comes later: no other level contradicts it. */
  | 'wished-for'
  /** It is one of the levels of a skill that a page or section goes through. */
  | 'defines'
  /** It tells what exists. */
  | 'lists'
  /** It was once. */
  | 'history';

export interface Citation extends Span {
  readonly shape: Shape;
  /** The skill's code as written; missing where the name stands alone. */
  readonly code?: Piece | undefined;
  /** The skill's name beside the code, or in its place. */
  readonly name?: Piece | undefined;
  /** Words that stand where the name would, and are the name of no skill: `Backup and Recovery (BURM)`. */
  readonly called?: Piece | undefined;
  /** Empty when the citation states none of its own. */
  readonly levels: readonly CitedLevel[];
  /** Where the levels come from when they do not stand beside the code: below the heading, or from the role. */
  readonly levelsFrom?: 'below' | 'role' | undefined;
  /** The span of all levels together with their separators: `4, 5 and 6`. */
  readonly levelSpan?: Span | undefined;
  /** The same with the word in front: `Level 4`, `L4`. */
  readonly levelPhrase?: Span | undefined;
  /** A guiding phrase beside the level: the `Enable` of `Level 4 (Enable)`. */
  readonly levelName?: Piece | undefined;
  /** Index into `Profile.roles`. */
  readonly role: number;
  /** Citations with the same number were written as one (levels under one heading, the level columns of one row) and never conflict. */
  readonly group: number;
  /** A citation in a table, list of codes or front matter, where a repetition is a slip; in prose it is not. */
  readonly listed: boolean;
  readonly stance: Stance;
  /** Words beside it say when or for whom its level holds, "after a year", "seniors": no other level contradicts it. */
  readonly conditional?: boolean | undefined;
  /** Words that begin its line and name whom or what the line is about: `Ann Lee: ITOP-4`. Others' lines do not contradict it. */
  readonly about?: string | undefined;
}

/** A statement of a level that belongs to no skill: the role's own, `SFIA Level 4: Enable`. */
export interface LevelStatement extends Span {
  readonly levels: readonly CitedLevel[];
  readonly levelSpan?: Span;
  readonly levelPhrase?: Span;
  readonly levelName?: Piece;
}

/** Duties that stand under or beside a citation. */
export interface Claim {
  /** Index into `Profile.citations`. */
  readonly citation: number;
  /** Bullets, paragraphs, table cells, in the order of the document; `plainText` gives their words. */
  readonly duties: readonly Span[];
}

export interface Role extends Span {
  readonly title: string;
  /** The level that the role states, where it states one. */
  readonly level?: CitedLevel;
  /** Every place where it states that level: in its title, a line, a table, front matter. */
  readonly levelPlaces: readonly CitedLevel[];
  /** What the role does beyond the duties that stand under its skills; in the order of the document. */
  readonly duties: readonly Span[];
}

/** A reference to an edition: in front matter, in a link to the framework's site, or in words. */
export interface EditionStatement extends Span {
  readonly edition: string;
  readonly from: 'front-matter' | 'link' | 'words';
  /** What stands below the heading that names it, if a heading does. */
  readonly section?: Span;
}

/** A comment that switches findings off. `rules` empty means every rule. */
export interface IgnoreComment extends Span {
  readonly kind: 'line' | 'next-line' | 'file' | 'disable' | 'enable';
  readonly rules: readonly Piece[];
}

/** What a document, or a part of it, says. */
export interface Contents {
  readonly roles: readonly Role[];
  /** In the order of the document. */
  readonly citations: readonly Citation[];
  /** Known codes in a document that has not shown that it cites the framework: explained when asked, never reported. */
  readonly doubtful: readonly Citation[];
  readonly levelStatements: readonly LevelStatement[];
  readonly claims: readonly Claim[];
}

/** A stretch of a document that says nothing about the rest: the description of one role. Its contents count from its start. */
export interface Part extends Span {
  readonly contents: Contents;
}

/** A heading that stands by itself, in no list or quotation. Its span is its line; with a line below it, both. */
export interface Heading extends Span {
  /** 1 for `#`. */
  readonly depth: number;
  /** Without markup. */
  readonly title: string;
}

export interface Profile extends Contents {
  /** In the order of the document. Whoever can, looks at the parts: those that an edit left alone stay the same objects. */
  readonly parts: readonly Part[];
  readonly editions: readonly EditionStatement[];
  readonly ignores: readonly IgnoreComment[];
  /** In the order of the document. Worked out when somebody asks. */
  readonly headings: readonly Heading[];
  /** The front matter with its fences. */
  readonly head?: Span | undefined;
  /** True when the document has shown that it cites the framework, so that weaker shapes and unknown codes count. */
  readonly cites: boolean;
}

/** What the parser has to know of the skill data; made from the catalogue, so that the parser need not know the catalogue. */
export interface Vocabulary {
  /** A regular expression's source for the codes of all frameworks, `[A-Z]{4}`; safe by construction. */
  readonly codes: string;
  /** The codes of all skills. */
  readonly skillCodes: ReadonlySet<string>;
  kindOf(code: string): 'skill' | 'attribute' | 'unknown';
  /** True for a code that has the letters of a known one in another order: `ITPO`. */
  isScrambled(code: string): boolean;
  /** The codes of the skills that bear this name in any edition, whatever its spelling; empty for any other text. */
  codesNamed(name: string): readonly string[];
  /**
   * The same for a name whose words are cut short: `infras operations`. `isOpen`: words may be missing at its end as well.
   * A word has three letters at least, or is whole.
   */
  codesAbridged(name: string, isOpen: boolean): readonly string[];
  /** Quick answers that spare most lookups: can a name begin, or end, with this word? */
  beginsName(word: string): boolean;
  endsName(word: string): boolean;
  /** Normalised guiding phrases ("ensure advise") and words of house levels ("practitioner") -> level number. */
  readonly levelNames: ReadonlyMap<string, number>;
  /** The words of house levels, which stand in place of a number: `NET-ENG practitioner`. */
  readonly levelWords: ReadonlyMap<string, number>;
}
