import { LEXICON } from './lexicon.ts';
import { tokenize, type Word } from './words.ts';

/** A concept of the lexicon, read from the tokens `first` to `last` of a duty. */
export interface ConceptHit {
  /** Its index in the lexicon. */
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: number;
  readonly opensClause: boolean;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Finds the concepts of the lexicon in the words of one duty, in the order of the words. */
export function findConcepts(tokens: readonly Word[]): ConceptHit[] {
  const byFirst = (phrases ??= indexLexicon());
  const stems = tokens.map(({ stem }) => stem);
  const hits: ConceptHit[] = [];
  for (let at = 0; at < stems.length; at++) {
    const candidates = byFirst.get(stems[at]!);
    if (!candidates) continue;
    for (const { stems: wanted, concept, opensClause } of candidates) {
      const last = at + wanted.length - 1;
      if (last >= stems.length) continue;
      if (opensClause && at > 0 && tokens[at - 1]!.clause === tokens[at]!.clause) continue;
      if (wanted.every((word, i) => word === stems[at + i])) hits.push({ concept, first: at, last });
    }
  }
  return hits;
}

function indexLexicon(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  LEXICON.forEach(({ verbs, phrases: anywhere }, concept) => {
    const add = (list: string | undefined, opensClause: boolean): void => {
      for (const text of list?.split(',') ?? []) {
        const stems = tokenize(text.trim()).map(({ stem }) => stem);
        if (stems.length === 0) continue;
        const first = stems[0]!;
        const known = index.get(first);
        if (known) known.push({ stems, concept, opensClause });
        else index.set(first, [{ stems, concept, opensClause }]);
      }
    };
    add(verbs, true);
    add(anywhere, false);
  });
  return index;
}
