/** Which citations were written as one, and which go through the levels of one skill. */
import type { MentionFact } from '../facts/types.ts';
import type { Vocabulary } from '../types.ts';

export interface Groups {
  /** A group of its own. */
  next(): number;
  /** The group of the citation before. */
  last(): number;
  /** `### ITOP Level 2`, `### ITOP Level 3`: one group for the headings of one skill in one place. */
  ofHeading(place: string, mention: MentionFact): number;
  /** The groups of several headings. */
  readonly ladders: ReadonlySet<number>;
}

export function createGroups({ codesNamed }: Pick<Vocabulary, 'codesNamed'>): Groups {
  let count = 0;
  let last = 0;
  const headings = new Map<string, number>();
  const ladders = new Set<number>();
  const next = (): number => (last = count++);
  return {
    next,
    ladders,
    last: () => last,
    ofHeading(place, { code, name, levels }) {
      const skill = code?.text ?? codesNamed(name?.text ?? '')[0];
      if (skill === undefined || levels.length === 0) return next();
      const key = `${place} ${skill}`;
      const known = headings.get(key);
      if (known === undefined) {
        headings.set(key, next());
        return last;
      }
      ladders.add(known);
      return (last = known);
    },
  };
}

/** `ITOP-3 → ITOP-4`, `ITOP Level 3 or ITOP Level 4`: two citations, one statement. @param between the text between the two */
export function isProgression(before: MentionFact | undefined, mention: MentionFact, between: () => string): boolean {
  if (before?.code === undefined || before.code.text !== mention.code?.text) return false;
  return /^[\s*`_]*(?:→|->|=>|to|–|-|up to|[,;/&]|[,;]? ?(?:and|or))[\s*`_]*$/.test(between());
}
