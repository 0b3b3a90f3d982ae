/** What the phrases of one stretch of plain text say. All offsets are in the plain text. */
import type { Shape } from '../types.ts';
import type { LevelRun } from './levels.ts';

export interface TextPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What a mention is worth. `certain`: the code stands beside its own name. `clear`: a telling code with a level, as nobody
 * else writes it. `likely`: counts once the document has shown that it cites the framework. `bare`: a code with nothing
 * beside it; counts as `likely` does, and proves nothing.
 */
export type Strength = 'certain' | 'clear' | 'likely' | 'bare';

/** A skill that a text mentions. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** The row of the table of shapes that read it. */
  readonly row: string;
  readonly code: TextPart | undefined;
  readonly name: TextPart | undefined;
  readonly run: LevelRun | undefined;
  readonly strength: Strength;
  /** False for a code that no edition knows. */
  readonly known: boolean;
  /** The word SFIA stands right in front: `SFIA PENT L4-5`, `SFIA alignment: PROG Level 5`, `SFIA 8 - NTAS`. */
  readonly sfia: boolean;
}

/** A code that may yet turn out to be a word: one that stands in a row of codes is none. */
export interface Candidate extends Omit<Mention, 'strength'> {
  readonly strength: Strength | 'word';
  /** Its first token, and the one behind its last. */
  readonly first: number;
  readonly next: number;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Levels that belong to no mention. */
  readonly levels: readonly LevelRun[];
}
