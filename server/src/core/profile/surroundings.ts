/** What the headings and labels above a place say of all that stands below them. */
import { headsLater, isJobTitle, speaksOfLater, speaksOfOthers } from './words/titles.ts';

export interface Surroundings {
  heading(depth: number, title: string): void;
  /** A short line in bold, or one that ends in a colon. */
  label(label: string): void;
  /** What stands here is wished for, or comes later. */
  isLater(): boolean;
  /** Levels here are those of qualifications, behaviours and the like. */
  isAboutOthers(): boolean;
  /** A name alone is a citation here: the heading says "SFIA skills". */
  listsSkills(): boolean;
}

const SKILLS = /\b(?:skills?|competenc|codes?)/i;
const SFIA = /\bSFIA\b/i;

function namesSkills(title: string): boolean {
  return SFIA.test(title) && SKILLS.test(title);
}

export function createSurroundings(): Surroundings {
  const later = belowHeadings(headsLater);
  const others = belowHeadings((title) => speaksOfOthers(title) && !isJobTitle(title));
  let laterLabel = false;
  let listsSkills = false;
  return {
    heading(depth, title) {
      later.heading(depth, title);
      others.heading(depth, title);
      laterLabel = false;
      listsSkills = namesSkills(title);
    },
    label(label) {
      laterLabel = headsLater(label) || speaksOfLater(label);
      listsSkills ||= namesSkills(label);
    },
    isLater: () => laterLabel || later.holds(),
    isAboutOthers: others.holds,
    listsSkills: () => listsSkills,
  };
}

/** What holds below a heading of some kind, until the next one that is as high. */
function belowHeadings(isOfKind: (title: string) => boolean): {
  heading(depth: number, title: string): void;
  holds(): boolean;
} {
  let since: number | undefined;
  return {
    heading(depth, title) {
      if (since !== undefined && depth <= since) since = undefined;
      if (since === undefined && isOfKind(title)) since = depth;
    },
    holds: () => since !== undefined,
  };
}
