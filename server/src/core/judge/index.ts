/** Judging the level of responsibility that duties speak of. */
export { decodeModel } from './model.ts';
export { createLevelJudge, type LevelJudge, type LevelJudgement } from './judge.ts';
export type { Resemblance } from './resemblance.ts';
export { farProbability, isFarAlone, shouldWarn } from './should-warn.ts';
export type { LikelySkill } from './likely-skills.ts';
export type { Cue } from './cues.ts';
export type { CopiedPassage } from './copied.ts';
export type { DiffPart, Drift } from './drift.ts';
export type { SkillLevelText, SkillText } from './skill.ts';
