/**
 * What a reader of framework files hands over: the content as it stands in the file, not yet trusted.
 * `load.ts` validates it and turns it into a `Framework`.
 */
import type { DataProblem, Place } from './types.ts';

/** A value as the file holds it, cleaned of the file format's own quirks (`_x000D_`, no-break and doubled spaces), not yet validated. */
export interface RawSkill {
  readonly code?: string;
  readonly name?: string;
  readonly category?: string;
  readonly subcategory?: string;
  readonly description?: string;
  readonly guidance?: string;
  readonly url?: string;
  /** `type` of an attribute. */
  readonly type?: string;
  /** The edition of SFIA, where each row states it. */
  readonly edition?: string;
  /** In the order of the file. `level` as written: `4`, or a word of the framework's own levels. */
  readonly levels: readonly { readonly level: string; readonly text?: string; readonly place?: Place }[];
  /** Levels that a "Levels" column or `definedAtLevel` names, where the format has such a thing. */
  readonly definedLevels?: readonly RawDefinedLevel[];
  readonly place?: Place;
}

/** A level as written, and where. */
export interface RawDefinedLevel {
  readonly level: string;
  readonly place?: Place;
}

export interface RawLevel {
  readonly number: string;
  readonly name?: string;
  readonly essence?: string;
  readonly url?: string;
  readonly place?: Place;
}

export interface RawFramework {
  readonly format: 'text' | 'csv' | 'workbook' | 'json' | 'turtle';
  /** `utf-8`, `utf-16le`, `windows-1252`... where the format is text. */
  readonly encoding?: string;
  readonly id?: string;
  readonly title?: string;
  readonly edition?: string;
  readonly codePattern?: string;
  readonly levels: readonly RawLevel[];
  readonly skills: readonly RawSkill[];
  readonly attributes: readonly RawSkill[];
}

/** `framework` is missing only when nothing could be read; `problems` then says why. */
export interface ReadResult {
  readonly framework?: RawFramework;
  readonly problems: readonly DataProblem[];
}
