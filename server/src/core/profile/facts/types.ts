/**
 * What one block says by itself, whatever stands around it. Facts depend on the block's text alone, with offsets from
 * its start, so that an unchanged block is never read again.
 */
import type { DutyCells } from '../tables/duty-tables.ts';
import type { UnknownSkill } from '../tables/unknown-skill.ts';
import type { CitedLevel, Piece, Shape, Span, Stance } from '../types.ts';
import type { Strength } from '../phrases/types.ts';
import type { Amount } from '../words/amount.ts';
import type { Heads } from '../words/heads.ts';
import type { LineSays } from '../words/lines.ts';
import type { FrameworkLink } from './links.ts';

/** Room for those who look at a fact to remember what they found, as long as the fact lives. */
export interface Memo {
  /** The state of settings and data in which no rule had anything to say, of a citation of this stance. */
  clean?: object;
  stance?: Stance;
}

/** What follows a citation or a level in its block. */
export interface Rest extends Span {
  readonly amount: Amount;
}

/** A mention with its places in the block. */
export interface MentionFact extends Span {
  readonly memo: Memo;
  readonly shape: Shape;
  readonly code: Piece | undefined;
  readonly name: Piece | undefined;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span | undefined;
  readonly levelPhrase: Span | undefined;
  readonly levelName: Piece | undefined;
  readonly strength: Strength;
  readonly known: boolean;
  /** The level is written with the word in full: `Level 4`. */
  readonly spelt: boolean;
  /** The mention stands at the beginning of the block, markup aside. */
  readonly leads: boolean;
  /** A sentence goes on to tell of it: `ARCH-2 is a decision record`. */
  readonly told: boolean;
  /** It names all levels of a skill, or is an entry in a list of contents. */
  readonly stance?: 'lists';
  /** Words beside it say when or for whom its level holds. */
  readonly conditional?: true;
  /** It stands in brackets behind a duty: `... tell the shift engineer. (ITOP 5)`. */
  readonly isTag?: true;
  /** Words that begin its line and name whom or what the line is about: `Ann Lee: ITOP-4`. */
  readonly about?: string;
  /** Words in front of its code in brackets, where the name would stand. */
  readonly called?: Piece;
  /** What follows the mention in the block; empty for a lead-in such as `**ITOP-4**:`. */
  readonly rest: Rest;
}

export interface LevelFact extends LevelsFact {
  /** It stands at the beginning of the block: `**Level 4** | ...`, `SFIA level: 4`. */
  readonly leads: boolean;
  /** It says "SFIA" in so many words. */
  readonly sfia: boolean;
  /** Nothing, or something behind a mark, follows: `**Level 4** | ...`, but not "Level 3 diploma". */
  readonly alone: boolean;
  readonly rest: Rest;
}

export interface TextFacts extends LineSays {
  readonly kind: 'text';
  /** A heading's words without markup; empty for a paragraph. */
  readonly title: string;
  /** The name of a role that a paragraph introduces: `**Junior developer:** PROG-2`. */
  readonly introduces: string | undefined;
  /** "You will:" introduces what comes below it. */
  readonly endsInColon: boolean;
  /** A short line in bold, or one that ends in a colon, says what comes below it: its words. */
  readonly label: string | undefined;
  /** What a heading or label says of what stands below it. */
  readonly heads?: Heads;
  /** A paragraph says of the level above that it is not there. */
  readonly notDefined?: true;
  readonly mentions: readonly MentionFact[];
  readonly levels: readonly LevelFact[];
  readonly links: readonly FrameworkLink[];
  /** Editions that are named in words. */
  readonly editions?: readonly (Span & { readonly edition: string })[];
  /** The whole heading or list item is the name of a skill. */
  readonly soleName?: Piece;
  /** The whole heading is words and an unknown code, `Web analytics (WEBA)`: a skill, if a level stands below it. */
  readonly unknownSkill?: UnknownSkill;
}

export interface TableRowFact extends Span {
  readonly memo: Memo;
  readonly code: Piece | undefined;
  readonly name: Piece | undefined;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span | undefined;
  readonly levelPhrase: Span | undefined;
  readonly levelName: Piece | undefined;
  readonly duties: readonly Span[];
  readonly row: number;
  readonly stance: Stance;
  /** Words beside it say when or for whom its level holds. */
  readonly conditional?: true;
}

/** A row that is one level of the skill that the heading above names. */
export interface LevelRowFact extends LevelsFact {
  readonly duties: readonly Span[];
}

/** Levels that belong to no skill, with their places. */
export interface LevelsFact extends Span {
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span;
  readonly levelPhrase: Span;
  readonly levelName?: Piece;
}

export interface TableFact {
  readonly kind: 'table';
  readonly rows: readonly TableRowFact[];
  readonly others: readonly MentionFact[];
  readonly roles: readonly Piece[];
  /** Levels of a role: `| SFIA level | 4 |`. */
  readonly stated: readonly LevelsFact[];
  readonly levelRows: readonly LevelRowFact[];
  /** What it tells of duties, where it cites nothing. */
  readonly dutyCells: DutyCells;
  readonly links: readonly FrameworkLink[];
  readonly cites: boolean;
}
