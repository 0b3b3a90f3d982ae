import type { AcrossSkills, FrameworkSimilarity } from './across-skills.ts';
import { scoreRows, type LevelModel } from './model.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';
import type { SkillSimilarity, WithinSkill } from './within-skill.ts';

/** All that is known of a claim's level before it is weighed. */
export interface Signals {
  /** The levels that the skill defines. */
  readonly levels: readonly number[];
  readonly words: number;
  /** Scores of the trained model: thresholds for levels 2 to 7, then the gate. */
  readonly rows: readonly number[];
  /** How near the claim's sentences come to the skill's own sentences, else to the framework's, 0 to 1. */
  readonly echo: number;
  /** For each sentence of the claim, the nearest of the skill's own, whether all of its levels have their text or some. */
  readonly nearest?: SkillSimilarity['nearest'];
  /** Missing where the catalogue has not the text of every level of the skill. */
  readonly within?: SkillSimilarity;
  /** Missing where too little of the framework is loaded. */
  readonly across?: FrameworkSimilarity;
}

export function gatherSignals(
  model: LevelModel,
  levels: readonly number[],
  duties: readonly (readonly Word[])[],
  sentences: readonly Sentence[],
  within: WithinSkill | undefined,
  across: AcrossSkills | undefined,
): Signals {
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const rows = scoreRows(model, duties);
  const similarity = within && within.levels.length > 0 ? within.compare(sentences) : undefined;
  const elsewhere = across?.compare(sentences);
  const isComparable = similarity !== undefined && within?.levels.length === levels.length && levels.length > 1;
  const nearest = isComparable ? similarity : elsewhere;
  return {
    levels,
    words,
    rows,
    echo: nearest === undefined ? 0 : nearness(nearest, sentences),
    ...(similarity && { nearest: similarity.nearest }),
    ...(isComparable && { within: similarity }),
    ...(elsewhere && { across: elsewhere }),
  };
}

/** Mean over the words of a claim of how near their sentences come to the framework's. */
function nearness({ nearest }: Pick<SkillSimilarity, 'nearest'>, sentences: readonly Sentence[]): number {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return nearest.reduce((sum, { similarity }, i) => sum + similarity * sentences[i]!.tokens.length, 0) / (words || 1);
}
