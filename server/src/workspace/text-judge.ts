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
  /** Judges everything, and remembers it until the document is forgotten or its place is needed. */
  thorough(document: string): Promise<TextJudge>;
  /** The document is closed: what was judged for it is not needed any more. */
  forget(document: string): void;
}

/** What is remembered may be so large, in UTF-16 code units, unless one document alone needs more. */
const MOST_CHARACTERS = 4_000_000;

/** What an opinion takes beside the duties that it is about. */
const CHARACTERS_OF_OPINION = 500;

type Question = Parameters<TextJudge['opinion']>;

interface Remembered {
  readonly opinion: Opinion;
  readonly characters: number;
  /** The document that asked last, and in which round. */
  document: string;
  round: number;
}

/** @param model reads the trained model; called when the first duties are judged, and once */
export function createRememberingJudge(catalogue: Catalogue, model: () => Promise<Uint8Array>): RememberingJudge {
  /** What was asked longest ago comes first. */
  const remembered = new Map<string, Remembered>();
  let characters = 0;
  let rounds = 0;
  let judge: Promise<TextJudge> | undefined;

  function recall(key: string): Remembered | undefined {
    const known = remembered.get(key);
    if (known === undefined) return undefined;
    remembered.delete(key);
    remembered.set(key, known);
    return known;
  }

  function drop(key: string, known: Remembered): void {
    remembered.delete(key);
    characters -= known.characters;
  }

  /** What was asked in this round stays: the check that follows asks for all of it again. */
  function makeRoom(round: number): void {
    for (const [key, known] of remembered) {
      if (characters <= MOST_CHARACTERS || known.round === round) return;
      drop(key, known);
    }
  }

  function judgeWith(own: TextJudge, document: string, round: number): TextJudge {
    return {
      open: 0,
      prepare: (edition) => own.prepare(edition),
      likelySkills: (edition, duty) => own.likelySkills(edition, duty),
      opinion(...question) {
        const key = keyOf(question);
        const known = recall(key);
        if (known !== undefined) {
          Object.assign(known, { document, round });
          return known.opinion;
        }
        const opinion = own.opinion(...question);
        if (opinion === undefined) return undefined;
        // the key holds the duties, and so does the opinion for as long as nobody has asked why
        const size = 2 * key.length + CHARACTERS_OF_OPINION;
        remembered.set(key, { opinion, characters: size, document, round });
        characters += size;
        makeRoom(round);
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
        likelySkills: () => [],
        opinion(...question) {
          const known = recall(keyOf(question));
          if (known === undefined) open += 1;
          return known?.opinion;
        },
      };
    },
    async thorough(document) {
      judge ??= model().then((bytes) => createTextJudge(catalogue, bytes));
      return judgeWith(await judge, document, ++rounds);
    },
    forget(document) {
      for (const [key, known] of remembered) if (known.document === document) drop(key, known);
    },
  };
}

function keyOf([edition, code, level, duties]: Question): string {
  return [edition, code, level, ...duties].join('\0');
}
