/** What the steps of loading a framework share: the limits, the problems, and what was left out. */
import type { ProblemList } from './problem-list.ts';
import type { Place } from './types.ts';

/**
 * Lengths in UTF-16 code units, and numbers of things, beyond which a file is no framework any more. `allTexts` is the
 * length of all descriptions, guidance and definitions together: in some formats skills may share one, and it counts in each.
 */
export const DATA_LIMITS = {
  skills: 5_000,
  attributes: 500,
  levels: 20,
  name: 200,
  text: 20_000,
  allTexts: 10_000_000,
} as const;

/** Something that the file holds and the framework does not. */
export interface Skipped {
  readonly what: 'skill' | 'attribute' | 'level';
  /** What it is called in the file: the code, else the name, else ''; for a level, the code and the level. */
  readonly label: string;
  /** The id of the problem that says why. */
  readonly problem: string;
  readonly place?: Place;
}

/** Where the steps put what they find wrong. */
export interface LoadContext {
  readonly problems: ProblemList;
  readonly skipped: Skipped[];
  /** How long all texts of the file are so far, in UTF-16 code units. */
  textLength: number;
}

/** A whole number of up to three digits, or undefined. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** Only what leads to the web may become a link: a file may hold `command:` or `javascript:` there. */
export function webAddress(
  url: string | undefined,
  place: Place | undefined,
  { problems }: LoadContext,
): { url?: string } {
  if (url === undefined) return {};
  if (/^https?:\/\/[^\s<>"]{1,2000}$/i.test(url)) return { url };
  problems.add('information', 'no-web-address', problems.messages.data.noAddress(cut(url, 60)), place);
  return {};
}

/** At most `length` UTF-16 code units, never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
