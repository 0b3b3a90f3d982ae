/** The texts of a framework. Each skill is read when it is first met, and the index over all of them when it is first asked for. */
import { buildAcrossSkills, type AcrossSkills } from './across-skills.ts';
import { lazily } from '../lazily.ts';
import { atOnce, type InSteps } from '../in-steps.ts';
import type { PassageSource } from './other-skill.ts';
import { sentencesIn } from './sentences.ts';
import { ANY_SKILL, type SkillText } from './skill.ts';
import { createWithinSkill, type FrameworkSentence, type WithinSkill } from './within-skill.ts';
import { tokenize } from './words.ts';

/** All sentences of the framework, and the index over them where they are many. */
export interface WholeFramework {
  readonly sources: readonly PassageSource[];
  readonly across: AcrossSkills | undefined;
}

export interface FrameworkTexts {
  skill(code: string): SkillText | undefined;
  sentencesOf(skill: SkillText): readonly FrameworkSentence[];
  /** The comparison with the sentences of one skill. */
  within(skill: SkillText): WithinSkill;
  whole(): WholeFramework;
  /** Builds what `whole` returns in steps of a few milliseconds. */
  prepare(): InSteps<void>;
}

/** From this many sentences of the framework on, words are compared across skills. */
const ENOUGH_SENTENCES = 300;

export function createFrameworkTexts(given: Iterable<SkillText>): FrameworkTexts {
  const skills = lazily(() => new Map([...given].map((skill) => [skill.code, skill])));
  const known = new Map<string, readonly FrameworkSentence[]>();
  const comparisons = new Map<string, WithinSkill>();
  // Begun once: whoever prepares goes on where another one stopped.
  let building: InSteps<WholeFramework> | undefined;
  let built: WholeFramework | undefined;

  function sentencesOf(skill: SkillText): readonly FrameworkSentence[] {
    let sentences = known.get(skill.code);
    if (!sentences) {
      sentences = skill === ANY_SKILL ? sentencesOfAll() : frameworkSentences(skill);
      known.set(skill.code, sentences);
    }
    return sentences;
  }

  /** What belongs to no skill is compared with all sentences one by one where they are few; there is an index where they are many. */
  function sentencesOfAll(): readonly FrameworkSentence[] {
    const { sources, across } = whole();
    if (across !== undefined) return [];
    return sources.map(({ sentence }) => sentence).sort((a, b) => a.level - b.level);
  }

  function whole(): WholeFramework {
    return (built ??= atOnce((building ??= build())));
  }

  function* build(): InSteps<WholeFramework> {
    const sources: PassageSource[] = [];
    for (const skill of skills().values()) {
      for (const sentence of sentencesOf(skill)) sources.push({ code: skill.code, sentence });
      yield;
    }
    if (sources.length < ENOUGH_SENTENCES) return { sources, across: undefined };
    return { sources, across: yield* buildAcrossSkills(sources.map(({ sentence }) => sentence)) };
  }

  return {
    skill: (code) => skills().get(code),
    sentencesOf,
    within(skill) {
      let comparison = comparisons.get(skill.code);
      if (!comparison) comparisons.set(skill.code, (comparison = createWithinSkill(sentencesOf(skill))));
      return comparison;
    },
    whole,
    *prepare() {
      building ??= build();
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
