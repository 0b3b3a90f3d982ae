/** The duties found in a stretch, and whose they are. */
import type { Claim, Span } from '../types.ts';

export interface Duties {
  /**
   * @param owners the numbers of the citations that the duty stands under
   * @param offset what the duty's offsets count from
   */
  add(owners: readonly number[], duty: Span, offset?: number): void;
  owners(): readonly number[];
  /** @param placeOf where a number stands among the citations of the document */
  claims(placeOf: (number: number) => number | undefined): readonly Claim[];
}

export function createDuties(): Duties {
  // one after the other: whose, from where, to where; plain numbers, for there are many
  const all: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    add(owners, { start, end }, offset = 0) {
      for (const owner of owners) {
        all.push(owner);
        starts.push(start + offset);
        ends.push(end + offset);
      }
    },
    owners: () => all,
    claims(placeOf) {
      const duties = new Map<number, Span[]>();
      all.forEach((owner, i) => {
        const place = placeOf(owner);
        if (place === undefined) return;
        const duty = { start: starts[i]!, end: ends[i]! };
        const known = duties.get(place);
        if (known === undefined) duties.set(place, [duty]);
        else known.push(duty);
      });
      return [...duties].sort(([a], [b]) => a - b).map(([citation, spans]) => ({ citation, duties: spans }));
    },
  };
}
