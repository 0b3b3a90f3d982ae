import { isCopy, overlap } from './copied.ts';
import { sentencesIn, sentencesOf, type Sentence } from './sentences.ts';
import { tokenize, type Word } from './words.ts';

/** A piece of the comparison of a profile's text with the catalogue's. */
export interface DiffPart {
  /** `kept` stands in both, `added` in the profile alone, `missing` in the catalogue alone. */
  readonly kind: 'kept' | 'added' | 'missing';
  readonly text: string;
}

/** A copy of the right definition that is no longer, or never was, word for word the catalogue's. */
export interface Drift {
  /** Share of words in common, 0 to 1. */
  readonly similarity: number;
  /** Where the copy stands in the duties, in UTF-16 code units: one span a duty. */
  readonly spans: readonly { readonly duty: number; readonly start: number; readonly end: number }[];
  readonly parts: readonly DiffPart[];
}

/** Below this many words a comparison word by word says nothing. */
const MIN_WORDS = 8;
/** Longer claims, in UTF-16 code units, are no copy of one definition, and the cost grows with the square. */
const MAX_LENGTH = 12_000;
/** Where enough is copied, a sentence as like as this belongs to the copy too: it was changed more than the others. */
const ALIKE = 0.5;

/**
 * Compares the duties with the definition that they cite. `undefined` where they are no copy of it, or the same words.
 * Case, punctuation and British or American spelling are no difference.
 */
export function findDrift(duties: readonly string[], definition: string): Drift | undefined {
  const length = duties.reduce((sum, duty) => sum + duty.length, definition.length);
  if (length > MAX_LENGTH) return undefined;
  const original = tokenize(definition);
  const originals = sentencesIn(definition);
  const sentences = duties.flatMap((duty, i) => sentencesOf(i, tokenize(duty)));
  const alike = sentences.map(({ tokens }) => Math.max(0, ...originals.map((other) => overlap(tokens, other.tokens))));
  const copiedWords = sentences.reduce((sum, { tokens }, i) => {
    const copied = alike[i] === 1 || isCopy(tokens.length, alike[i]!);
    return copied ? sum + tokens.length : sum;
  }, 0);
  if (copiedWords < original.length / 2 || copiedWords < MIN_WORDS) return undefined;

  const first = alike.findIndex((similarity) => similarity >= ALIKE);
  const last = alike.findLastIndex((similarity) => similarity >= ALIKE);
  const run = sentences.slice(first, last + 1);
  const copy = run.flatMap(({ duty, tokens }) => tokens.map((token) => ({ ...token, duty })));
  const pairs = alignment(copy, original);
  if (pairs.length === copy.length && pairs.length === original.length) return undefined;
  return {
    similarity: (2 * pairs.length) / (copy.length + original.length),
    spans: spansOf(run, duties),
    parts: partsOf(
      pairs,
      copy.map((token) => duties[token.duty]!.slice(token.start, token.end)),
      original.map((token) => definition.slice(token.start, token.end)),
    ),
  };
}

/** One span a duty, the full stop at the end of the copy included. */
function spansOf(run: readonly Sentence[], duties: readonly string[]): Drift['spans'] {
  const spans = new Map<number, { duty: number; start: number; end: number }>();
  for (const { duty, start, end } of run) {
    const closed = /[.!?;]/.test(duties[duty]!.charAt(end)) ? end + 1 : end;
    spans.set(duty, { duty, start: spans.get(duty)?.start ?? start, end: closed });
  }
  return [...spans.values()];
}

/** Pairs of positions with the same word, in order: the longest such list. */
function alignment(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]!.word === b[j]!.word
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.word === b[j]!.word) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function partsOf(
  pairs: readonly (readonly [number, number])[],
  copy: readonly string[],
  original: readonly string[],
): DiffPart[] {
  const parts: { kind: DiffPart['kind']; words: string[] }[] = [];
  const put = (kind: DiffPart['kind'], words: readonly string[]): void => {
    if (words.length === 0) return;
    const last = parts[parts.length - 1];
    if (last?.kind !== kind) parts.push({ kind, words: [...words] });
    else for (const word of words) last.words.push(word);
  };
  let i = 0;
  let j = 0;
  for (const [atCopy, atOriginal] of [...pairs, [copy.length, original.length] as const]) {
    put('missing', original.slice(j, atOriginal));
    put('added', copy.slice(i, atCopy));
    if (atCopy < copy.length) put('kept', [copy[atCopy]!]);
    i = atCopy + 1;
    j = atOriginal + 1;
  }
  return parts.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
