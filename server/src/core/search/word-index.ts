/** The words that tell of skills, in order, so that those which begin alike lie side by side. */
import { nameWords } from '../catalogue/names.ts';
import { isNearBeginning } from '../catalogue/spelling.ts';
import type { Skill } from '../catalogue/types.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { stem } from './stem.ts';

/** Where a word stands, the best place first. */
export const FIELDS = ['name', 'everyday', 'description', 'guidance', 'level'] as const;
export type Field = (typeof FIELDS)[number];

/** The best place at which a word tells of a skill. */
export interface Posting {
  /** Index into the skills. */
  readonly skill: number;
  readonly field: Field;
  /** The lowest level whose text it stands in, where it stands there alone. */
  readonly level: number | undefined;
  /** For an everyday word: how well the skill fits, from 0. */
  readonly order: number;
}

export interface Entry {
  /** One word; an everyday phrase has several, with a space between two. */
  readonly word: string;
  readonly postings: readonly Posting[];
}

export interface WordIndex {
  beginningWith(start: string): readonly Entry[];
  /** The other forms of a word: "hiring" for "hire". */
  formsOf(word: string): readonly Entry[];
  /** Words of names and everyday words that differ by a slip of typing from what was typed of them, or of another form. */
  almost(typed: string): readonly Entry[];
}

/** Reads one skill a step: all of them take longer than a keystroke may. */
export function* createWordIndex(skills: readonly Skill[]): Generator<void, WordIndex, void> {
  const words = new Map<string, Map<number, Posting>>();
  const add = (word: string, posting: Posting): void => {
    let of = words.get(word);
    if (of === undefined) words.set(word, (of = new Map<number, Posting>()));
    if (!of.has(posting.skill)) of.set(posting.skill, posting);
  };
  const addAll = (text: string | undefined, posting: Posting): void => {
    for (const word of nameWords(text ?? '')) add(word, posting);
  };
  const everyday = everydayWordsByCode();
  for (const [skill, { code, name, description, guidance, levels }] of skills.entries()) {
    const at = (field: Field, level?: number, order = 0): Posting => ({ skill, field, level, order });
    addAll(`${name} ${code}`, at('name'));
    for (const { word, order } of everyday.get(code) ?? []) add(word, at('everyday', undefined, order));
    addAll(description, at('description'));
    addAll(guidance, at('guidance'));
    for (const { level, text } of levels) addAll(text, at('level', level));
    yield;
  }
  const entries = [...words]
    .map(([word, of]): Entry => ({ word, postings: [...of.values()] }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  yield;
  return lookUpIn(entries);
}

function lookUpIn(entries: readonly Entry[]): WordIndex {
  const byStem = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = stem(entry.word);
    const same = byStem.get(key);
    if (same === undefined) byStem.set(key, [entry]);
    else same.push(entry);
  }
  const telling = entries.filter(({ postings }) =>
    postings.some(({ field }) => field === 'name' || field === 'everyday'),
  );
  return {
    beginningWith(start) {
      const found: Entry[] = [];
      for (let i = firstFrom(entries, start); entries[i]?.word.startsWith(start); i++) found.push(entries[i]!);
      return found;
    },
    formsOf: (word) => byStem.get(stem(word)) ?? [],
    almost(typed) {
      const without = stem(typed);
      return telling.filter(({ word }) => isAlmost(typed, word) || (without !== typed && isAlmost(without, word)));
    },
  };
}

/** The first word that is not in front of `start`. */
function firstFrom(entries: readonly Entry[], start: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.word < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONG_WORD = 8;

/** One slip is forgiven, in a long word two; what is not typed yet counts as no slip. */
function isAlmost(typed: string, word: string): boolean {
  const most = typed.length >= LONG_WORD ? 2 : 1;
  if (word.length < typed.length - most || Math.min(word.length, typed.length) < LONG_WORD / 2) return false;
  return isNearBeginning(typed, word, most);
}

interface EverydayWord {
  readonly word: string;
  readonly order: number;
}

function everydayWordsByCode(): Map<string, EverydayWord[]> {
  const words = new Map<string, EverydayWord[]>();
  for (const [phrase, codes] of Object.entries(EVERYDAY_WORDS)) {
    const word = nameWords(phrase).join(' ');
    for (const [order, code] of codes.entries()) {
      const of = words.get(code);
      if (of === undefined) words.set(code, [{ word, order }]);
      else of.push({ word, order });
    }
  }
  return words;
}
