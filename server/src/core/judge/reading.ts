/** What is known of a claim before it is judged. */
import { findAsides } from './asides.ts';
import { frameworkRegister } from './combine.ts';
import type { FrameworkTexts } from './framework-texts.ts';
import type { LevelModel } from './model.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { gatherSignals, type Signals } from './signals.ts';
import type { SkillText } from './skill.ts';
import type { WithinSkill } from './within-skill.ts';
import { tokenize, type Word } from './words.ts';

export interface Reading {
  readonly skill: SkillText;
  readonly duties: readonly string[];
  readonly own: WithinSkill;
  readonly sentences: readonly Sentence[];
  readonly signals: Signals;
}

/** Longer claims are judged by their beginning: a file that is one claim must not hold up the editor. */
const MAX_LENGTH = 20_000;
/** Text more like the framework's than this speaks of a level, whatever the gate, which has seen none of it, says. */
const NEAR_FRAMEWORK = 0.3;

/** `undefined` where the skill defines no level, or the duties have no words. */
export type ReadClaim = (model: LevelModel, skill: SkillText, duties: readonly string[]) => Reading | undefined;

/** The questions about a claim follow each other: what was read for one serves the next. */
export function createReader(texts: FrameworkTexts): ReadClaim {
  let latest: Reading | undefined;
  return (model, skill, duties) => {
    if (latest?.skill === skill && sameTexts(latest.duties, duties)) return latest;
    return (latest = readWithoutAsides(model, texts, skill, duties));
  };
}

function readWithoutAsides(
  model: LevelModel,
  texts: FrameworkTexts,
  skill: SkillText,
  duties: readonly string[],
): Reading | undefined {
  const own = texts.within(skill);
  const levels = skill.levels.map(({ level }) => level);
  if (levels.length === 0) return undefined;
  const read = (words: readonly (readonly Word[])[]): Reading | undefined => {
    const sentences = words.flatMap((spoken, duty) => sentencesOf(duty, spoken));
    if (sentences.length === 0) return undefined;
    const signals = gatherSignals(model, levels, words, sentences, own, texts.whole().across);
    return { skill, duties: [...duties], own, sentences, signals };
  };
  const words = wordsOf(duties);
  const all = read(words);
  if (all === undefined || frameworkRegister(all.signals) > NEAR_FRAMEWORK) return all;
  const asides = findAsides(model, words);
  return asides.length === 0 ? all : read(words.map((spoken, duty) => (asides.includes(duty) ? [] : spoken)));
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** The words of each duty, up to `MAX_LENGTH` characters in all. */
function wordsOf(duties: readonly string[]): Word[][] {
  let left = MAX_LENGTH;
  return duties.map((duty) => {
    const text = duty.slice(0, left);
    left -= text.length;
    return tokenize(text);
  });
}
