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
  /** How near the claim's sentences come to the skill's own sentences, 0 to 1. */
  readonly echo: number;
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
  const comparable = within && within.levels.length === levels.length && levels.length > 1;
  if (!comparable) return { levels, words, rows, echo: 0 };
  const similarity = within.compare(sentences);
  const near = similarity.nearest.reduce((sum, { similarity: s }, i) => sum + s * sentences[i]!.tokens.length, 0);
  const signals = { levels, words, rows, echo: near / (words || 1), within: similarity };
  return across ? { ...signals, across: across.compare(sentences) } : signals;
}
