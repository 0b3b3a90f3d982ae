/** A document as the features and the rules see it. */
import type { PagedText } from './paged-text.ts';
import type { ParsedProfile } from './profile/profile.ts';
import type { Profile } from './profile/types.ts';

/** One version of a document, read once. Never changes; the next version is read from it. */
export interface Document {
  readonly text: PagedText;
  readonly profile: Profile;
  readonly parsed: ParsedProfile;
}

/** A replacement of `text.slice(start, end)` of the old text by `inserted` characters, for incremental reading. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly inserted: number;
}
