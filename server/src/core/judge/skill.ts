/** A skill as the judge reads it. */
export interface SkillText {
  readonly code: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** Defined levels in ascending order; `text` is missing where only the index of editions knows the skill. */
  readonly levels: readonly SkillLevelText[];
}

export interface SkillLevelText {
  readonly level: number;
  readonly text?: string | undefined;
}
