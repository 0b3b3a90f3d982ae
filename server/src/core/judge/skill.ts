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

/** What duties are read against that belong to no one skill: all levels of responsibility, and the words of none. */
export const ANY_SKILL: SkillText = {
  code: '',
  name: '',
  levels: [1, 2, 3, 4, 5, 6, 7].map((level) => ({ level })),
};
