import type { AcrossSkills, Neighbours } from './acrossSkills.ts';
import { scoreRows, type LevelModel } from './model.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './text.ts';
import type { SkillSimilarity, WithinSkill } from './withinSkill.ts';

/** All that is known of a claim's level before it is weighed. */
export interface Evidence {
  /** The levels that the skill defines. */
  readonly levels: readonly number[];
  readonly words: number;
  /** Scores of the trained model: thresholds for levels 2 to 7, then the gate. */
  readonly rows: readonly number[];
  /** Missing where the catalogue has no text for at least two levels of the skill. */
  readonly within?: SkillSimilarity;
  /** Missing where too little of the framework is loaded. Index = level. */
  readonly bayes?: readonly number[];
  readonly neighbours?: Neighbours;
  /** How near the claim's sentences come to the skill's own sentences, 0 to 1. */
  readonly echo: number;
}

export function gatherEvidence(
  model: LevelModel,
  levels: readonly number[],
  duties: readonly (readonly Token[])[],
  sentences: readonly Sentence[],
  within: WithinSkill | undefined,
  across: AcrossSkills | undefined,
): Evidence {
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const rows = scoreRows(model, duties);
  const comparable = within && within.levels.length === levels.length && levels.length > 1;
  const similarity = comparable ? within.compare(sentences) : undefined;
  const echo = similarity
    ? similarity.nearest.reduce((sum, near, i) => sum + near.similarity * sentences[i]!.tokens.length, 0) / (words || 1)
    : 0;
  return {
    levels,
    words,
    rows,
    echo,
    ...(similarity && { within: similarity }),
    ...(similarity && across && { bayes: across.bayes(sentences), neighbours: across.neighbours(sentences) }),
  };
}
