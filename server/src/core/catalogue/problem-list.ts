import type { Messages } from '../messages/messages.ts';
import type { DataProblem, Place } from './types.ts';

/** How many problems of one kind are told one by one; the rest is told as a number, so that a million bad rows stay readable. */
export const TOLD_PER_KIND = 20;

export interface ProblemList {
  /** The language in which they are told. */
  readonly messages: Messages;
  /** Notes a problem. `message` says what is wrong and what to do; the place is put in front of it in words. */
  readonly add: (severity: DataProblem['severity'], id: string, message: string, place?: Place) => void;
  /** What was noted, in the order in which it was met, each kind cut at `TOLD_PER_KIND`. */
  readonly all: () => DataProblem[];
}

/** Collects the problems of one file. */
export function createProblemList(messages: Messages): ProblemList {
  const told: DataProblem[] = [];
  const kinds = new Map<string, { count: number; severity: DataProblem['severity'] }>();
  return {
    messages,
    add(severity, id, message, place) {
      const kind = kinds.get(id) ?? { count: 0, severity };
      kind.count += 1;
      kinds.set(id, kind);
      if (kind.count > TOLD_PER_KIND) return;
      const where = place === undefined ? '' : placeInWords(place);
      told.push({ severity, id, message: where === '' ? message : `${where}: ${message}`, ...(place && { place }) });
    },
    all() {
      const rest: DataProblem[] = [];
      for (const [id, { count, severity }] of kinds) {
        const more = count - TOLD_PER_KIND;
        if (more <= 0) continue;
        const message = `The same is wrong in ${more.toLocaleString('en')} more ${more === 1 ? 'place' : 'places'} of this file. Mend the first ones and look again.`;
        rest.push({ severity, id, message });
      }
      return [...told, ...rest];
    },
  };
}

/** `Sheet "Skills", cell I7`, `Line 12` (counted from 1, as people do), or '' for no place. */
export function placeInWords(place: Place): string {
  if (place.sheet !== undefined) {
    return place.cell === undefined ? `Sheet "${place.sheet}"` : `Sheet "${place.sheet}", cell ${place.cell}`;
  }
  return place.line === undefined ? '' : `Line ${place.line + 1}`;
}
