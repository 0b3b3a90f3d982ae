/** Which skills a duty reads like: those of which a sentence shares most of its telling words and pairs of words. */
import { lazily } from '../lazily.ts';
import type { FrameworkTexts } from './framework-texts.ts';
import { sentencesIn } from './sentences.ts';

export interface LikelySkill {
  readonly code: string;
  /** The level of the sentence that the duty resembles most. */
  readonly level: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Less alike is not sure. */
const SURE = 0.4;
/** A skill that is so much less alike than the best one is not meant. */
const CLOSE = 0.8;
/** Where more than these are alike, the duty tells none of them from the others. */
const MOST = 3;

/** Takes the texts; nothing is built before the first question. Returns what tells the skills of one duty, the likeliest first. */
export function createLikelySkills(texts: FrameworkTexts): (duty: string) => readonly LikelySkill[] {
  const index = lazily(() => indexOf(texts));
  return (duty) => {
    const { sources, weightOf, norms, distinct } = index();
    const best = new Map<string, LikelySkill>();
    for (const { terms } of sentencesIn(duty)) {
      const wanted = new Set(terms);
      const norm = Math.sqrt(sum([...wanted].map(weightOf)));
      sources.forEach(({ code, sentence }, i) => {
        let shared = 0;
        for (const term of distinct[i]!) if (wanted.has(term)) shared += weightOf(term);
        const likeness = shared / (norm * norms[i]! || 1);
        if (likeness > (best.get(code)?.likeness ?? 0)) best.set(code, { code, level: sentence.level, likeness });
      });
    }
    const found = [...best.values()].sort((a, b) => b.likeness - a.likeness);
    const close = found.filter(({ likeness }) => likeness >= SURE && likeness >= CLOSE * found[0]!.likeness);
    return close.length > MOST ? [] : close;
  };
}

/** A word that few skills use tells more than one that all of them use. */
function indexOf(texts: FrameworkTexts) {
  const { sources } = texts.whole();
  const skillsWith = new Map<number, Set<string>>();
  for (const { code, sentence } of sources) {
    for (const term of sentence.terms) {
      const codes = skillsWith.get(term);
      if (codes === undefined) skillsWith.set(term, new Set([code]));
      else codes.add(code);
    }
  }
  const skills = new Set(sources.map(({ code }) => code)).size;
  const weights = new Map([...skillsWith].map(([term, { size }]) => [term, weight(skills, size)]));
  const unknown = weight(skills, 0.5);
  const weightOf = (term: number): number => weights.get(term) ?? unknown;
  const distinct = sources.map(({ sentence }) => [...new Set(sentence.terms)]);
  const norms = distinct.map((terms) => Math.sqrt(sum(terms.map(weightOf))));
  return { sources, weightOf, norms, distinct };
}

function weight(skills: number, having: number): number {
  return Math.log(1 + skills / having) ** 2;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
