import type { Word } from './words.ts';

interface Wording {
  readonly tokens: readonly Word[];
}

/**
 * Of the words that stand in one text and not in the other, how many a passage has, as a share; 0 where there are none.
 * A word that stands there twice and in the other once counts once.
 */
export function shareOfTellingWords(
  passage: readonly Wording[],
  one: readonly Wording[],
  other: readonly Wording[],
): number {
  const [inPassage, inOne, inOther] = [countWords(passage), countWords(one), countWords(other)];
  let tell = 0;
  let has = 0;
  for (const [word, count] of inOne) {
    const elsewhere = inOther.get(word) ?? 0;
    if (count <= elsewhere) continue;
    tell += count - elsewhere;
    has += Math.min(count - elsewhere, Math.max(0, (inPassage.get(word) ?? 0) - elsewhere));
  }
  return tell === 0 ? 0 : has / tell;
}

function countWords(texts: readonly Wording[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of texts) for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
