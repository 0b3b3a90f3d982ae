/** The duties found in a stretch, and whose they are: a skill's, or the role's. */
import type { Claim, Span } from '../types.ts';

export interface Duties {
  /**
   * @param owners the numbers of the citations that the duty stands under
   * @param offset what the duty's offsets count from
   * @param role the role whose duty it is where no skill's; missing where it is no role's
   */
  add(owners: readonly number[], duty: Span, offset?: number, role?: number): void;
  owners(): readonly number[];
  /** @param placeOf where a number stands among the citations of the document */
  claims(placeOf: (number: number) => number | undefined): readonly Claim[];
  /** The common duties of each role: those that stand under no citation. */
  ofRoles(placeOf: (number: number) => number | undefined): ReadonlyMap<number, readonly Span[]>;
}

export function createDuties(): Duties {
  // one after the other: whose, from where, to where; plain numbers, for there are many
  const all: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const roles: number[] = [];
  const put = (owner: number, start: number, end: number, role: number): void => {
    all.push(owner);
    starts.push(start);
    ends.push(end);
    roles.push(role);
  };
  return {
    add(owners, { start, end }, offset = 0, role = NOBODY) {
      for (const owner of owners) put(owner, start + offset, end + offset, role);
      if (owners.length === 0 && role !== NOBODY) put(NOBODY, start + offset, end + offset, role);
    },
    owners: () => all.filter((owner) => owner !== NOBODY),
    claims(placeOf) {
      const duties = new Map<number, Span[]>();
      all.forEach((owner, i) => {
        const place = owner === NOBODY ? undefined : placeOf(owner);
        if (place === undefined) return;
        const duty = { start: starts[i]!, end: ends[i]! };
        const known = duties.get(place);
        if (known === undefined) duties.set(place, [duty]);
        else known.push(duty);
      });
      return [...duties].sort(([a], [b]) => a - b).map(([citation, spans]) => ({ citation, duties: spans }));
    },
    ofRoles(placeOf) {
      const duties = new Map<number, Span[]>();
      roles.forEach((role, i) => {
        const owner = all[i]!;
        if (role === NOBODY || (owner !== NOBODY && placeOf(owner) !== undefined)) return;
        const duty = { start: starts[i]!, end: ends[i]! };
        const known = duties.get(role);
        if (known === undefined) duties.set(role, [duty]);
        else known.push(duty);
      });
      return duties;
    },
  };
}

const NOBODY = -1;
