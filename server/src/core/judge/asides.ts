import { gateScore, type LevelModel } from './model.ts';
import type { Word } from './words.ts';

/** A duty that scores below is none, where another one scores above. */
const ASIDE = 0;
const DUTY = 1;
/** Where more of the words than this would go, the whole is judged: it may well say nothing of a level. */
const MOST_ASIDE = 0.45;

/**
 * The bullets and paragraphs that say nothing of a level among others that do: "Salary: 36,000", "The office is in an
 * old mill". They stand below duties in every other advert, and would be taken for what the holder of the post does.
 */
export function findAsides(model: LevelModel, duties: readonly (readonly Word[])[]): number[] {
  const spoken = duties.flatMap((words, duty) =>
    words.length === 0 ? [] : [{ duty, score: gateScore(model, [words]) }],
  );
  if (spoken.length < 2 || !spoken.some(({ score }) => score > DUTY)) return [];
  const asides = spoken.filter(({ score }) => score < ASIDE).map(({ duty }) => duty);
  const wordsOf = (chosen: readonly number[]): number => chosen.reduce((sum, duty) => sum + duties[duty]!.length, 0);
  return wordsOf(asides) < MOST_ASIDE * wordsOf(spoken.map(({ duty }) => duty)) ? asides : [];
}
