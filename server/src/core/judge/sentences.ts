import { hashPair } from './hash.ts';
import { tokenize, type Word } from './words.ts';

/** A sentence of a claim or of a level description. */
export interface Sentence {
  /** Which duty it stands in, and its span there, in UTF-16 code units. */
  readonly duty: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Word[];
  /** Hashes of its first word, then of every further word and the pair that it ends. */
  readonly terms: Uint32Array;
}

/** Cuts the tokens of one duty into its sentences. */
export function sentencesOf(duty: number, tokens: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence) continue;
    const inside = tokens.slice(from, i);
    if (inside.length > 0) {
      sentences.push({
        duty,
        start: inside[0]!.start,
        end: inside[inside.length - 1]!.end,
        tokens: inside,
        terms: termsOf(inside),
      });
    }
    from = i;
  }
  return sentences;
}

function termsOf(tokens: readonly Word[]): Uint32Array {
  const terms = new Uint32Array(2 * tokens.length - 1);
  tokens.forEach(({ hash }, i) => {
    if (i === 0) terms[0] = hash;
    else {
      terms[2 * i - 1] = hash;
      terms[2 * i] = hashPair(tokens[i - 1]!.hash, hash);
    }
  });
  return terms;
}

/** Whether the term at this place of `terms` is a pair. */
export function isPair(place: number): boolean {
  return place > 0 && place % 2 === 0;
}

/** The sentences of a text that is a single duty. */
export function sentencesIn(text: string): Sentence[] {
  return sentencesOf(0, tokenize(text));
}
