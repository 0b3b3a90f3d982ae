/** Finds skills by what people type: a code, a name, a word of the framework's texts, an everyday word for it. */
import { nameWords } from '../catalogue/names.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Entry, Field, Posting, WordIndex } from './word-index.ts';
import { FIELDS, createWordIndex } from './word-index.ts';

export interface Found {
  readonly skill: Skill;
  /** `code` and `beginning`: the code, the name, begins with what was typed. Else where the words stand. */
  readonly by: 'code' | 'beginning' | Field;
  /** The word that matched the last of the typed ones. */
  readonly word: string;
  /** The level whose text it stands in. */
  readonly level: number | undefined;
  /** Among those found by the same everyday word: how well it fits, from 0. */
  readonly order: number;
  /** True where the word is spelt otherwise than it was typed. */
  readonly corrected: boolean;
  /** The words that the last typed one may become, the best first: how typing may go on without losing the skill. */
  readonly words: readonly string[];
}

export interface SkillSearch {
  /**
   * The skills that every word of a text finds, the best first. The last word may be unfinished.
   * @param byMeaning everyday words and the texts of the framework count as well, and small slips of typing are forgiven
   */
  find(typed: string, byMeaning: boolean): readonly Found[];
}

/** As few letters find a skill by its code, by its name, by the framework's texts, and with a slip. */
const FEWEST = { code: 2, name: 3, text: 4, slip: 5 } as const;
const MOST_WORDS = 6;
const NAMES: readonly Field[] = ['name'];
const SHORT: readonly Field[] = ['name', 'everyday'];

/** Makes the search in steps. */
export function* createSkillSearch(skills: readonly Skill[]): Generator<void, SkillSearch, void> {
  const index = yield* createWordIndex(skills);
  const names = skills.map(({ name }) => nameWords(name));
  return {
    find(typed, byMeaning) {
      const found = skills.filter(({ code }) => beginsWith(code, typed)).map(byCode);
      if (countLetters(typed) >= FEWEST.name) {
        const taken = new Set(found.map(({ skill }) => skill));
        for (const [number, match] of matches(nameWords(typed), index, byMeaning)) {
          const skill = skills[number]!;
          if (!taken.has(skill)) found.push(toFound(skill, names[number]!, nameWords(typed), match));
        }
      }
      return found.sort((a, b) => rank(a) - rank(b) || a.order - b.order || (a.skill.name < b.skill.name ? -1 : 1));
    },
  };
}

function beginsWith(code: string, typed: string): boolean {
  return typed.length >= FEWEST.code && code.toLowerCase().startsWith(typed.toLowerCase());
}

function byCode(skill: Skill): Found {
  const word = skill.code.toLowerCase();
  return { skill, by: 'code', word, words: [word], level: undefined, order: 0, corrected: false };
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

interface Match {
  field: Field;
  level: number | undefined;
  order: number;
  words: string[];
  corrected: boolean;
}

/** The skills that all words find, with what matched the last word, in the worst field of all words. */
function matches(typed: readonly string[], index: WordIndex, byMeaning: boolean): Map<number, Match> {
  let found: Map<number, Match> | undefined;
  typed.forEach((word, i) => {
    const isLast = i === typed.length - 1;
    const own = matchesOf(word, isLast, index, byMeaning);
    if (found === undefined) found = own;
    else {
      const before = found;
      found = new Map();
      for (const [skill, match] of own) {
        const other = before.get(skill);
        if (other !== undefined) found.set(skill, worst(match, other));
      }
    }
  });
  return found ?? new Map<number, Match>();
}

function matchesOf(word: string, isLast: boolean, index: WordIndex, byMeaning: boolean): Map<number, Match> {
  const fields = !byMeaning ? NAMES : word.length < FEWEST.text ? SHORT : FIELDS;
  const found = new Map<number, Match>();
  if (isLast) collect(index.beginningWith(word), fields, false, found);
  if (!isLast || word.length >= FEWEST.text) collect(index.formsOf(word), fields, false, found);
  if (found.size === 0 && byMeaning && word.length >= FEWEST.slip) collect(index.almost(word), SHORT, true, found);
  return found;
}

function collect(
  entries: readonly Entry[],
  fields: readonly Field[],
  corrected: boolean,
  into: Map<number, Match>,
): void {
  for (const { word, postings } of entries) {
    for (const posting of postings) {
      const { skill, field, level, order } = posting;
      if (!fields.includes(field)) continue;
      const known = into.get(skill);
      if (known === undefined) into.set(skill, { field, level, order, words: [word], corrected });
      else if (!known.words.includes(word)) add(known, word, posting);
    }
  }
}

/** The word of the better field comes first. */
function add(match: Match, word: string, { field, level, order }: Posting): void {
  if (FIELDS.indexOf(field) < FIELDS.indexOf(match.field)) {
    match.words.unshift(word);
    match.field = field;
    match.level = level;
    match.order = order;
  } else match.words.push(word);
  if (match.words.length > MOST_WORDS) match.words.pop();
}

function worst(match: Match, other: Match): Match {
  const field = FIELDS.indexOf(other.field) > FIELDS.indexOf(match.field) ? other.field : match.field;
  return { ...match, field, corrected: match.corrected || other.corrected };
}

function toFound(skill: Skill, name: readonly string[], typed: readonly string[], match: Match): Found {
  const { field, level, order, words, corrected } = match;
  const begins = typed.every((word, i) => (i === typed.length - 1 ? name[i]?.startsWith(word) : name[i] === word));
  return { skill, by: begins ? 'beginning' : field, word: words[0]!, words, level, order, corrected };
}

const ORDER: readonly Found['by'][] = ['code', 'beginning', ...FIELDS];

function rank({ by, corrected }: Found): number {
  return ORDER.indexOf(by) + (corrected ? ORDER.length : 0);
}
