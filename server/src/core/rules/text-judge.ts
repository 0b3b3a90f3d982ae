/** The judge of duties over a catalogue: one for each edition, made when first asked, with an answer remembered as long as its text stays. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CopiedPassage, Drift, LevelJudge, LevelJudgement } from '../levels/index.ts';
import { createLevelJudge } from '../levels/index.ts';

export interface Opinion {
  readonly judgement: LevelJudgement | undefined;
  /** The passage that is plainly the framework's, but of another level or skill than the one cited. */
  readonly copied: CopiedPassage | undefined;
  /** How a copy of the cited definition differs from it. */
  readonly drift: Drift | undefined;
}

export interface TextJudge {
  /** @param level the level that is claimed; missing where the citation states none */
  opinion(edition: string, code: string, level: number | undefined, duties: readonly string[]): Opinion;
}

/** As many opinions are remembered; the ones not asked for longest go first. */
const MOST = 5000;

/** @param model the bytes of the shipped model */
export function createTextJudge(catalogue: Catalogue, model: Uint8Array): TextJudge {
  const judges = new Map<string, LevelJudge>();
  const remembered = new Map<string, Opinion>();

  const judgeFor = (edition: string): LevelJudge => {
    let judge = judges.get(edition);
    if (judge === undefined)
      judges.set(edition, (judge = createLevelJudge({ model, skills: catalogue.skills(edition) })));
    return judge;
  };

  return Object.freeze({
    opinion(edition: string, code: string, level: number | undefined, duties: readonly string[]): Opinion {
      const key = [edition, code, level, ...duties].join('\u0000');
      const known = remembered.get(key);
      if (known !== undefined) {
        remembered.delete(key);
        remembered.set(key, known);
        return known;
      }
      const judge = judgeFor(edition);
      const opinion: Opinion = {
        judgement: judge.judge(code, duties),
        copied: level === undefined ? undefined : judge.copied(code, level, duties),
        drift: level === undefined ? undefined : judge.drift(code, level, duties),
      };
      if (remembered.size >= MOST) remembered.delete(remembered.keys().next().value!);
      remembered.set(key, opinion);
      return opinion;
    },
  });
}
