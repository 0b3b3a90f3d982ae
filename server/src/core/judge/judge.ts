import { detached } from '../detached.ts';
import { lazily } from '../lazily.ts';
import { cuesOf } from './claim-cues.ts';
import { combine, frameworkRegister } from './combine.ts';
import { COPY_CANDIDATE, copiedLevels, withCopied } from './copied-levels.ts';
import type { CopiedPassage } from './copied.ts';
import type { Cue } from './cues.ts';
import { findDrift, type Drift } from './drift.ts';
import { createFrameworkTexts, type WholeFramework } from './framework-texts.ts';
import type { InSteps } from '../in-steps.ts';
import { createLikelySkills, type LikelySkill } from './likely-skills.ts';
import { decodeModel, GATE_ROW } from './model.ts';
import { findOtherLevel } from './other-level.ts';
import { findOtherSkill, type Candidates, type PassageSource } from './other-skill.ts';
import { createReader, type Reading } from './reading.ts';
import { resemblanceOf, type Resemblance } from './resemblance.ts';
import type { Sentence } from './sentences.ts';
import type { Signals } from './signals.ts';
import { ANY_SKILL, type SkillText } from './skill.ts';
import type { FrameworkSentence } from './within-skill.ts';

/** What the duties under one citation say of the level. */
export interface LevelJudgement {
  /** Over the levels that the skill defines, in ascending order; they sum to 1. */
  readonly probabilities: ReadonlyMap<number, number>;
  readonly best: number;
  /** Probability that the duties say anything of a level at all: benefits, hours and tool lists do not. */
  readonly saysSomething: number;
  /** Probability that they speak as the framework does rather than as an advert. */
  readonly asFramework: number;
  /** Words in the duties. */
  readonly words: number;
  /** The words that weigh most towards the best level, the heaviest first, five at most. Worked out when first read. */
  readonly cues: readonly Cue[];
  /** The framework's sentence that a sentence of the duties resembles most. */
  readonly resemblance?: Resemblance;
}

export interface LevelJudge {
  /**
   * Judges duties together; each is one bullet, paragraph or table cell as plain text. `undefined` where the skill is
   * unknown or defines no level, where there are no words, or where no model is loaded.
   * @param code the skill that they stand under; `undefined` for the common duties of a role, which belong to no skill
   * and may stand at any level of responsibility
   */
  judge(code: string | undefined, duties: readonly string[]): LevelJudgement | undefined;
  /** The passage that is plainly the framework's, but another level's or another skill's. */
  copied(code: string, level: number, duties: readonly string[]): CopiedPassage | undefined;
  /** How a copy of the cited definition differs from it. */
  drift(code: string, level: number, duties: readonly string[]): Drift | undefined;
  /** The skills that a duty reads like, the likeliest first: at most three, and none where that is not clear. */
  likelySkills(duty: string): readonly LikelySkill[];
  /** Reads what all claims share, in steps of a few milliseconds; whoever does not wait for it has it done at the first question. */
  prepare(): InSteps<void>;
}

/** Creates a judge. Nothing is read or built until the first question: the model and each skill when it is first met. */
export function createLevelJudge(input: {
  readonly model: Uint8Array;
  readonly skills: Iterable<SkillText>;
}): LevelJudge {
  const model = lazily(() => decodeModel(input.model));
  const texts = createFrameworkTexts(input.skills);
  const readClaim = createReader(texts);
  const likelySkills = createLikelySkills(texts);

  return {
    judge(code, duties) {
      const skill = code === undefined ? ANY_SKILL : texts.skill(code);
      const weights = model();
      const reading = skill && weights && readClaim(weights, skill, duties);
      if (!reading) return undefined;
      // Keeps the duties and nothing that was read from them: an opinion may be remembered while a document is open.
      const kept = duties.map(detached);
      return judgementOf(reading, texts.whole(), (best) => cuesOf(weights, readClaim(weights, skill, kept)!, best));
    },
    copied(code, level, duties) {
      const skill = texts.skill(code);
      const weights = model();
      const reading = skill && weights && readClaim(weights, skill, duties);
      if (!reading) return undefined;
      const { sentences, own, signals } = reading;
      const isNear = (index: number): boolean => (signals.nearest?.[index]?.similarity ?? 0) >= NEAR;
      return (
        findOtherLevel(sentences, { code, level }, own.sentences, isNear) ??
        findOtherSkill(sentences, code, own.sentences, candidatesFor(reading, texts.whole()), ({ code, sentence }) =>
          wordsIn(texts.sentencesOf(texts.skill(code)!), sentence.level),
        )
      );
    },
    drift(code, level, duties) {
      const definition = texts.skill(code)?.levels.find((candidate) => candidate.level === level)?.text;
      return definition === undefined ? undefined : findDrift(duties, definition);
    },
    likelySkills,
    *prepare() {
      model();
      yield* texts.prepare();
    },
  };
}

/** @param cuesTowards the words that weigh most towards a level */
function judgementOf(
  reading: Reading,
  { sources }: WholeFramework,
  cuesTowards: (level: number) => readonly Cue[],
): LevelJudgement {
  const { signals } = reading;
  const copied = copiedLevels(reading);
  const probabilities = withCopied(combine(signals), copied);
  const best = signals.levels[indexOfMax(probabilities)]!;
  const cues = lazily(() => cuesTowards(best));
  const resemblance = resemblanceOf(reading, sources);
  return {
    probabilities: new Map(signals.levels.map((level, i) => [level, probabilities[i]!])),
    best,
    saysSomething: saysSomething(signals, copied.share),
    asFramework: frameworkRegister(signals),
    words: signals.words,
    get cues() {
      return cues();
    },
    ...(resemblance && { resemblance }),
  };
}

/** A sentence less like the nearest of its skill than this is no copy of it, not even one in which words were changed. */
const NEAR = 0.4;

/** Where in other skills each sentence of a claim may be copied from. */
function candidatesFor({ skill: { code }, signals }: Reading, { sources, across }: WholeFramework): Candidates {
  // without an index over all sentences they are so few that each can be compared
  const elsewhere = across === undefined ? sources.filter((source) => source.code !== code) : [];
  return (sentence, index) => {
    const far = signals.across?.nearest[index];
    return far && far.similarity >= COPY_CANDIDATE ? [sources[far.sentence]!] : similarTo(sentence, elsewhere);
  };
}

/** A quick look, before words are compared one by one: which sources hold half of the sentence's words and pairs? */
function similarTo({ terms }: Sentence, sources: readonly PassageSource[]): PassageSource[] {
  const wanted = new Set(terms);
  return sources.filter(({ sentence }) => {
    let common = 0;
    for (const term of sentence.terms) if (wanted.has(term)) common++;
    return common >= terms.length / 2;
  });
}

function wordsIn(sentences: readonly FrameworkSentence[], level: number): number {
  return sentences.reduce((sum, sentence) => sum + (sentence.level === level ? sentence.tokens.length : 0), 0);
}

/**
 * The gate knows adverts and errs on the side of silence; text that speaks as the framework does speaks of a level,
 * whatever the gate, which has seen none of it, says.
 */
function saysSomething(signals: Signals, copiedShare: number): number {
  const logOdds = signals.rows[GATE_ROW]! - 2 + 8 * Math.max(0, frameworkRegister(signals) - 0.15);
  return Math.max(copiedShare, 1 / (1 + Math.exp(-logOdds)));
}

function indexOfMax(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, i) => {
    if (value > values[best]!) best = i;
  });
  return best;
}
