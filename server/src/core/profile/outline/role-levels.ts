/** The levels that the roles of a stretch state. */
import type { CitedLevel } from '../types.ts';

export interface RoleLevels {
  /** The level of a role so far, else that of the role of the whole stretch. */
  of(role: number): CitedLevel | undefined;
  /** The first statement holds, unless the title of the role says otherwise. */
  state(role: number, level: CitedLevel, isTitle?: boolean): void;
  /** `**Level 4**` and nothing else: the level of the role, or a label over the skills below it. */
  label(role: number, level: CitedLevel): void;
  /** Lines that are a level each: one is the level of the role; several different ones are labels, and none is the role's. */
  close(): readonly (CitedLevel | undefined)[];
  /** Every place where the role states a level as its own, the one that holds and others. */
  places(role: number): readonly CitedLevel[];
}

/** @param ofFrontMatter the level that the front matter states for all of it */
export function createRoleLevels(ofFrontMatter: CitedLevel | undefined): RoleLevels {
  const levels: (CitedLevel | undefined)[] = [ofFrontMatter];
  const labels = new Map<number, CitedLevel[]>();
  const places = new Map<number, CitedLevel[]>(ofFrontMatter === undefined ? [] : [[0, [ofFrontMatter]]]);
  return {
    of: (role) => levels[role] ?? levels[0],
    state(role, level, isTitle = false) {
      places.set(role, [...(places.get(role) ?? []), level]);
      if (levels[role] === undefined || isTitle) levels[role] = level;
    },
    label(role, level) {
      labels.set(role, [...(labels.get(role) ?? []), level]);
    },
    close() {
      for (const [role, found] of labels) {
        const [first] = found;
        if (levels[role] === first && found.some(({ from }) => from !== first!.from)) levels[role] = undefined;
      }
      return levels;
    },
    places: (role) => places.get(role) ?? [],
  };
}
