import { detached } from '../detached.ts';
import { findAsides } from './asides.ts';
import { buildAcrossSkills, type AcrossSkills } from './across-skills.ts';
import { combine, frameworkRegister } from './combine.ts';
import { findCopied, isCopy, overlap, type CopiedPassage, type PassageSource } from './copied.ts';
import { pickCues, type Cue } from './cues.ts';
import { findDrift, type Drift } from './drift.ts';
import { atOnce, type InSteps } from '../in-steps.ts';
import { gatherSignals, type Signals } from './signals.ts';
import { contributions, decodeModel, GATE_ROW, type LevelModel } from './model.ts';
import { sentencesIn, sentencesOf, type Sentence } from './sentences.ts';
import type { SkillText } from './skill.ts';
import { tokenize, type Word } from './words.ts';
import { createWithinSkill, type FrameworkSentence, type WithinSkill } from './within-skill.ts';

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

export interface Resemblance {
  readonly code: string;
  readonly level: number;
  readonly sentence: string;
  /** 0 to 1. */
  readonly similarity: number;
  /** Whether it is plainly a copy. */
  readonly copied: boolean;
}

export interface LevelJudge {
  /**
   * Judges all duties under one citation together; each is one bullet, paragraph or table cell as plain text.
   * `undefined` where the skill is unknown or defines no level, where there are no words, or where no model is loaded.
   */
  judge(code: string, duties: readonly string[]): LevelJudgement | undefined;
  /** The passage that is plainly the framework's, but another level's or another skill's. */
  copied(code: string, level: number, duties: readonly string[]): CopiedPassage | undefined;
  /** How a copy of the cited definition differs from it. */
  drift(code: string, level: number, duties: readonly string[]): Drift | undefined;
  /** Reads what all claims share, in steps of a few milliseconds; whoever does not wait for it has it done at the first question. */
  prepare(): InSteps<void>;
}

/** Longer claims are judged by their beginning: a file that is one claim must not hold up the editor. */
const MAX_LENGTH = 20_000;
/** From this many sentences of the framework on, words are compared across skills. */
const ENOUGH_SENTENCES = 300;

/** Creates a judge. Nothing is read or built until the first question: the model and each skill when it is first met. */
export function createLevelJudge(input: {
  readonly model: Uint8Array;
  readonly skills: Iterable<SkillText>;
}): LevelJudge {
  const skills = lazily(() => new Map([...input.skills].map((skill) => [skill.code, skill])));
  const model = lazily(() => decodeModel(input.model));
  const known = new Map<string, readonly FrameworkSentence[]>();
  const sentencesOfSkill = (skill: SkillText): readonly FrameworkSentence[] => {
    let sentences = known.get(skill.code);
    if (!sentences) known.set(skill.code, (sentences = frameworkSentences(skill)));
    return sentences;
  };
  const comparisons = new Map<string, WithinSkill>();
  const within = (skill: SkillText): WithinSkill => {
    let comparison = comparisons.get(skill.code);
    if (!comparison) comparisons.set(skill.code, (comparison = createWithinSkill(sentencesOfSkill(skill))));
    return comparison;
  };
  function* buildFramework(): InSteps<Framework> {
    const sources: PassageSource[] = [];
    for (const skill of skills().values()) {
      for (const sentence of sentencesOfSkill(skill))
        sources.push({ code: skill.code, level: sentence.level, sentence });
      yield;
    }
    if (sources.length < ENOUGH_SENTENCES) return { sources, across: undefined };
    return { sources, across: yield* buildAcrossSkills(sources.map(({ sentence }) => sentence)) };
  }
  // Begun once: whoever prepares goes on where another one stopped.
  let building: InSteps<Framework> | undefined;
  let built: Framework | undefined;
  const framework = (): Framework => (built ??= atOnce((building ??= buildFramework())));

  // The three questions about a claim follow each other: what was read for one serves the next.
  let latest: Reading | undefined;
  const read = (skill: SkillText, duties: readonly string[]): Reading | undefined => {
    if (latest?.skill === skill && sameTexts(latest.duties, duties)) return latest;
    const weights = model();
    if (!weights) return undefined;
    const own = within(skill);
    const levels = skill.levels.map(({ level }) => level);
    if (levels.length === 0) return undefined;
    const readTokens = (tokens: readonly (readonly Word[])[]): Reading | undefined => {
      const sentences = tokens.flatMap((words, duty) => sentencesOf(duty, words));
      if (sentences.length === 0) return undefined;
      const signals = gatherSignals(weights, levels, tokens, sentences, own, framework().across);
      return { skill, duties: [...duties], own, sentences, signals };
    };
    const tokens = tokensOf(duties);
    const all = readTokens(tokens);
    const asides =
      all === undefined || frameworkRegister(all.signals) > NEAR_FRAMEWORK ? [] : findAsides(weights, tokens);
    return (latest =
      asides.length === 0 ? all : readTokens(tokens.map((words, duty) => (asides.includes(duty) ? [] : words))));
  };

  /** Keeps the duties and nothing that was read from them: an opinion may be remembered for as long as the document is open. */
  const cuesWhenAsked = (skill: SkillText, duties: readonly string[], best: number): (() => readonly Cue[]) => {
    const texts = duties.map(detached);
    let cues: readonly Cue[] | undefined;
    return () => (cues ??= cuesOf(model()!, read(skill, texts)!, best));
  };

  return {
    judge(code, duties) {
      const skill = skills().get(code);
      const reading = skill && read(skill, duties);
      if (!reading) return undefined;
      const { own, sentences, signals } = reading;
      const { levels } = signals;
      const copied = copiedLevels(sentences, own, signals);
      const probabilities = withCopied(combine(signals), copied);
      const best = levels[indexOfMax(probabilities)]!;
      const cues = cuesWhenAsked(reading.skill, duties, best);
      const resemblance = resemblanceOf(skill, own, framework().sources, sentences, signals);
      return {
        probabilities: new Map(levels.map((level, i) => [level, probabilities[i]!])),
        best,
        saysSomething: saysSomething(signals, copied.share),
        asFramework: frameworkRegister(signals),
        words: signals.words,
        get cues() {
          return cues();
        },
        ...(resemblance && { resemblance }),
      };
    },
    copied(code, level, duties) {
      const skill = skills().get(code);
      const reading = skill && read(skill, duties);
      if (!reading) return undefined;
      const { own, sentences, signals } = reading;
      const { sources } = framework();
      // without an index over all sentences they are so few that each can be compared
      const elsewhere = signals.across ? [] : sources.filter((source) => source.code !== code);
      const inSkill = own.sentences.map((sentence): PassageSource => ({ code, level: sentence.level, sentence }));
      return findCopied(
        sentences,
        { code, level },
        own.sentences.filter((sentence) => sentence.level === level),
        (sentence, index) => {
          const near = signals.within?.nearest[index];
          const far = signals.across?.nearest[index];
          return [
            ...(near && near.similarity >= COPY_CANDIDATE ? inSkill : []),
            ...(far && far.similarity >= COPY_CANDIDATE ? [sources[far.sentence]!] : []),
            ...similarTo(sentence, elsewhere),
          ];
        },
        (source) => wordsIn(sentencesOfSkill(skills().get(source.code)!), source.level),
      );
    },
    drift(code, level, duties) {
      const definition = skills()
        .get(code)
        ?.levels.find((candidate) => candidate.level === level)?.text;
      return definition === undefined ? undefined : findDrift(duties, definition);
    },
    *prepare() {
      model();
      building ??= buildFramework();
      while (built === undefined) {
        const { done, value } = building.next();
        if (done === true) built = value;
        else yield;
      }
    },
  };
}

function frameworkSentences(skill: SkillText): FrameworkSentence[] {
  return skill.levels.flatMap(({ level, text }) =>
    text === undefined
      ? []
      : sentencesIn(text).map(({ start, end, terms }) => {
          const sentence = text.slice(start, end);
          return {
            level,
            text: sentence,
            get tokens() {
              return tokenize(sentence);
            },
            terms,
          };
        }),
  );
}

function wordsIn(sentences: readonly FrameworkSentence[], level: number): number {
  return sentences.reduce((sum, sentence) => sum + (sentence.level === level ? sentence.tokens.length : 0), 0);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** All sentences of the framework, and the index over them where they are many. */
interface Framework {
  readonly sources: readonly PassageSource[];
  readonly across: AcrossSkills | undefined;
}

/** What is known of a claim before it is judged. */
interface Reading {
  readonly skill: SkillText;
  readonly duties: readonly string[];
  readonly own: WithinSkill;
  readonly sentences: readonly Sentence[];
  readonly signals: Signals;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
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

/** The words of each duty, up to `MAX_LENGTH` characters in all. */
function tokensOf(duties: readonly string[]): Word[][] {
  let left = MAX_LENGTH;
  return duties.map((duty) => {
    const text = duty.slice(0, left);
    left -= text.length;
    return tokenize(text);
  });
}

/** Text more like the framework's than this speaks of a level, whatever the gate, which has seen none of it, says. */
const NEAR_FRAMEWORK = 0.3;

interface CopiedLevels {
  /** Share of the claim's words that are copied from this skill. */
  readonly share: number;
  /** For each level, how far it has the copied words: 1 for all of them. */
  readonly scores: readonly number[];
}

function copiedLevels(sentences: readonly Sentence[], own: WithinSkill, signals: Signals): CopiedLevels {
  const scores = signals.levels.map(() => 0);
  let words = 0;
  sentences.forEach(({ tokens }, i) => {
    if ((signals.within?.nearest[i]?.similarity ?? 0) < COPY_CANDIDATE) return;
    const best = signals.levels.map(() => 0);
    for (const candidate of own.sentences) {
      const at = signals.levels.indexOf(candidate.level);
      best[at] = Math.max(best[at]!, overlap(tokens, candidate.tokens));
    }
    if (!isCopy(tokens.length, Math.max(...best))) return;
    words += tokens.length;
    best.forEach((score, at) => (scores[at]! += score * tokens.length));
  });
  return { share: words / (signals.words || 1), scores: scores.map((score) => score / (words || 1)) };
}

/** A sentence less like its nearest than this is no copy of it: the words need not be compared one by one. */
const COPY_CANDIDATE = 0.55;
/** How sharply a copy speaks for the level that has most of its words. */
const COPY_SHARPNESS = 30;

function withCopied(probabilities: readonly number[], { share, scores }: CopiedLevels): readonly number[] {
  if (share < 0.5) return probabilities;
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(COPY_SHARPNESS * (score - highest)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return probabilities.map((p, i) => (1 - share) * p + (share * powers[i]!) / sum);
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

function resemblanceOf(
  skill: SkillText,
  own: WithinSkill,
  sources: readonly PassageSource[],
  sentences: readonly Sentence[],
  signals: Signals,
): Resemblance | undefined {
  let best: { source: PassageSource; similarity: number; index: number } | undefined;
  signals.within?.nearest.forEach(({ sentence, similarity }, index) => {
    const found = own.sentences[sentence];
    if (!found || (best && similarity <= best.similarity)) return;
    best = { source: { code: skill.code, level: found.level, sentence: found }, similarity, index };
  });
  signals.across?.nearest.forEach(({ sentence, similarity }, index) => {
    const source = sources[sentence];
    // Another skill's sentence must be clearly nearer than any of the skill's own.
    if (!source || source.code === skill.code || similarity < 0.5) return;
    if (best && similarity <= best.similarity + 0.1) return;
    best = { source, similarity, index };
  });
  if (!best || best.similarity < 0.2) return undefined;
  const { source, similarity, index } = best;
  const { tokens } = sentences[index]!;
  const copied = isCopy(tokens.length, overlap(tokens, source.sentence.tokens));
  return { code: source.code, level: source.level, sentence: source.sentence.text, similarity, copied };
}

function cuesOf(model: LevelModel, { own, duties, sentences, signals }: Reading, best: number): readonly Cue[] {
  // Towards the best level: up over the thresholds below it, down over those above, the near ones most.
  const direction = [2, 3, 4, 5, 6, 7].map((k) => (k <= best ? 1 : -1) / (Math.abs(k - best - 0.5) + 0.5));
  const prose = contributions(
    model,
    sentences.map(({ tokens }) => tokens),
    direction,
  );
  const echo = frameworkRegister(signals);
  const weights = sentences.map((sentence, i) => {
    const similar = signals.within ? own.support(sentence, best) : undefined;
    return prose[i]!.map((weight, at) => weight * (1 - 0.7 * echo) + (similar ? 2 * echo * similar[at]! : 0));
  });
  return pickCues(duties, sentences, weights, best);
}
