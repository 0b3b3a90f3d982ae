/** The judge of duties over a catalogue: one for each edition, made when first asked. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CopiedPassage, Drift, LevelJudge, LevelJudgement, LikelySkill } from '../judge/index.ts';
import { createLevelJudge, decodeModel } from '../judge/index.ts';

export interface Opinion {
  readonly judgement: LevelJudgement | undefined;
  /** The passage that is plainly the framework's, but of another level or skill than the one cited. */
  readonly copied: CopiedPassage | undefined;
  /** How a copy of the cited definition differs from it. */
  readonly drift: Drift | undefined;
}

export interface TextJudge {
  /**
   * @param code the skill that the duties stand under; missing for the common duties of a role
   * @param level the level that is claimed; missing where the citation states none, and for the duties of a role
   * @returns `undefined` where the question is open: a judge that answers from memory has not heard it before
   */
  opinion(
    edition: string,
    code: string | undefined,
    level: number | undefined,
    duties: readonly string[],
  ): Opinion | undefined;
  /** The skills that a duty reads like, the likeliest first; at most three, and none where that is not clear or not known. */
  likelySkills(edition: string, duty: string): readonly LikelySkill[];
  /** Reads what all claims of an edition share, in steps of a few milliseconds. */
  prepare(edition: string): Iterable<void>;
  /** How many questions stayed open so far. */
  readonly open: number;
}

/** Whether bytes are a trained model; a judge with any others has no opinion. */
export function isLevelModel(bytes: Uint8Array): boolean {
  return decodeModel(bytes) !== undefined;
}

/** @param model the bytes of the shipped model */
export function createTextJudge(catalogue: Catalogue, model: Uint8Array): TextJudge {
  const judges = new Map<string, LevelJudge>();
  const judgeFor = (edition: string): LevelJudge => {
    let judge = judges.get(edition);
    if (judge === undefined)
      judges.set(edition, (judge = createLevelJudge({ model, skills: catalogue.skills(edition) })));
    return judge;
  };

  return Object.freeze({
    open: 0,
    prepare: (edition: string) => judgeFor(edition).prepare(),
    likelySkills: (edition: string, duty: string) => judgeFor(edition).likelySkills(duty),
    opinion(edition: string, code: string | undefined, level: number | undefined, duties: readonly string[]): Opinion {
      const judge = judgeFor(edition);
      const judgement = judge.judge(code, duties);
      if (code === undefined || level === undefined) return { judgement, copied: undefined, drift: undefined };
      return { judgement, copied: judge.copied(code, level, duties), drift: judge.drift(code, level, duties) };
    },
  });
}
