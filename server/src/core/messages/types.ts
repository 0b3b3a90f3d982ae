/** What messages are told; how it is said is the language's matter. */

/** A level by its number and guiding phrase: `4`, `Enable`; '' where nobody knows the phrase. */
export interface NamedLevel {
  readonly level: number;
  readonly name: string;
}

/** What duties read like: the likely levels, ascending, and the words that weigh most. */
export interface Reading {
  readonly levels: readonly number[];
  readonly cues: readonly string[];
}

/** What a duty stands in. */
export type KindOfDuty = 'bullet' | 'paragraph' | 'cell';

/** How a copy differs from what it was copied from, each stretch short enough for a message. */
export interface Differences {
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

/** What of a workbook cannot be read. */
export type PartOfFile = 'workbook' | 'sheet';

/** What a sheet holds. */
export type PartOfFramework = 'skills' | 'attributes' | 'levels';
