import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SkillSearch } from './skill-search.ts';
import { createSkillSearch } from './skill-search.ts';

export interface Searches {
  /** The search through the skills of an edition; made now, if nobody has prepared it. */
  of(edition: string): SkillSearch;
  /** Makes it in steps. */
  prepare(edition: string): Iterable<void>;
}

/** One search for each edition of a catalogue, each made once. */
export function createSearches(catalogue: Catalogue): Searches {
  const made = new Map<string, SkillSearch>();
  function* prepare(edition: string): Generator<void, SkillSearch, void> {
    const known = made.get(edition);
    if (known !== undefined) return known;
    const search = yield* createSkillSearch(catalogue.skills(edition));
    made.set(edition, search);
    return search;
  }
  return {
    of(edition) {
      const steps = prepare(edition);
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) return value;
      }
    },
    prepare,
  };
}
