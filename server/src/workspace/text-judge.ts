/**
 * The judge of duties for work in slices: an answer is either remembered or open. Requests are answered from memory, and
 * what is open is judged between two of them. So no keystroke waits for it.
 */
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Opinion, TextJudge } from '../core/check/text-judge.ts';
import { createTextJudge } from '../core/service.ts';

export interface RememberingJudge {
  /** Answers from memory alone, at once; what is not remembered stays open. */
  fromMemory(): TextJudge;
  /** Judges everything, and remembers it. */
  thorough(): Promise<TextJudge>;
}

/** As many opinions are remembered; the oldest goes first. */
const MOST = 5_000;

/** @param model reads the trained model; called when the first duties are judged, and once */
export function createRememberingJudge(catalogue: Catalogue, model: () => Promise<Uint8Array>): RememberingJudge {
  const remembered = new Map<string, Opinion>();
  let judge: Promise<TextJudge> | undefined;
  const keyOf = (...[edition, code, level, duties]: Parameters<TextJudge['opinion']>): string =>
    [edition, code, level, ...duties].join('\0');

  async function createThorough(): Promise<TextJudge> {
    const own = createTextJudge(catalogue, await model());
    return {
      open: 0,
      prepare: (edition) => own.prepare(edition),
      opinion(...question) {
        const key = keyOf(...question);
        const known = remembered.get(key);
        if (known !== undefined) return known;
        const opinion = own.opinion(...question);
        if (opinion === undefined) return undefined;
        if (remembered.size >= MOST) remembered.delete(remembered.keys().next().value!);
        remembered.set(key, opinion);
        return opinion;
      },
    };
  }

  return {
    fromMemory() {
      let open = 0;
      return {
        get open() {
          return open;
        },
        prepare: () => [],
        opinion(...question) {
          const known = remembered.get(keyOf(...question));
          if (known === undefined) open += 1;
          return known;
        },
      };
    },
    thorough: () => (judge ??= createThorough()),
  };
}
