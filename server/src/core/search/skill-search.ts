/** Finds skills by what people type: a code, a name, a word of the framework's texts, an everyday word for it. */
import { nameWords } from '../catalogue/names.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Entry, Field, WordIndex } from './word-index.ts';
import { FIELDS, createWordIndex } from './word-index.ts';

export interface Found {
  readonly skill: Skill;
  /** `code` and `beginning`: the code, the name, begins with what was typed. Else where the words stand. */
  readonly by: 'code' | 'beginning' | Field;
  /** The word that matched the last of the typed ones, or the phrase that matched them all. */
  readonly word: string;
  /** The level whose text it stands in. */
  readonly level: number | undefined;
  /** Among those found by the same everyday word: how well it fits, from 0. */
  readonly order: number;
  /** True where the word begins with what was typed, and is no other form of it. */
  readonly direct: boolean;
  /** True where the word is spelt otherwise than it was typed. */
  readonly corrected: boolean;
  /** The words that the last typed one may become, the best first: how typing may go on without losing the skill. */
  readonly words: readonly string[];
}

export interface SkillSearch {
  /**
   * The skills that every word of a text finds, the best first. The last word may be unfinished.
   * @param byMeaning everyday words and the texts of the framework count as well, and small slips of typing are forgiven
   * @param passesOver where nothing is found otherwise, words that no skill is found by do not count
   */
  find(typed: string, byMeaning: boolean, passesOver?: boolean): readonly Found[];
}

/** As few letters find a skill by its code, by a whole word, by the beginning of one, by the framework's texts, and with a slip. */
const FEWEST = { code: 2, whole: 2, name: 3, text: 4, slip: 5 } as const;
const MOST_WORDS = 6;
const NAMES: readonly Field[] = ['name'];
const SHORT: readonly Field[] = ['name', 'everyday'];

/** Makes the search in steps. */
export function* createSkillSearch(skills: readonly Skill[]): Generator<void, SkillSearch, void> {
  const index = yield* createWordIndex(skills);
  const names = skills.map(({ name }) => nameWords(name));
  return {
    find(typed, byMeaning, passesOver = false) {
      const found = skills.filter(({ code }) => beginsWith(code, typed)).map(byCode);
      const taken = new Set(found.map(({ skill }) => skill));
      const words = nameWords(typed);
      for (const [number, match] of matchesIn(index, words, byMeaning, passesOver)) {
        const skill = skills[number]!;
        if (!taken.has(skill)) found.push(toFound(skill, names[number]!, words, match));
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
  return { skill, by: 'code', word, words: [word], level: undefined, order: 0, direct: true, corrected: false };
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

interface How {
  readonly index: WordIndex;
  readonly byMeaning: boolean;
  readonly passesOver: boolean;
  /** Too little is typed for what only begins so. */
  readonly whole: boolean;
}

interface Match {
  field: Field;
  level: number | undefined;
  order: number;
  words: string[];
  direct: boolean;
  corrected: boolean;
}

function matchesIn(
  index: WordIndex,
  words: readonly string[],
  byMeaning: boolean,
  passesOver: boolean,
): Map<number, Match> {
  const letters = countLetters(words.join(''));
  if (letters < FEWEST.whole) return new Map();
  const how = { index, byMeaning, passesOver: false, whole: letters < FEWEST.name };
  const found = matches(words, how);
  return found.size === 0 && passesOver ? matches(words, { ...how, passesOver }) : found;
}

/** The skills that all words find, or that the words find as one: the phrase "help desk", and "backup" for "back up". */
function matches(typed: readonly string[], how: How): Map<number, Match> {
  const found = matchesOfAll(typed, how);
  const { index, byMeaning } = how;
  if (typed.length < 2 || !byMeaning) return found;
  const together = new Map<number, Match>();
  for (const phrase of [typed.join(' '), typed.join('')]) {
    collect(index.beginningWith(phrase), SHORT, 'direct', together);
    collect(index.formsOf(phrase), SHORT, 'form', together);
  }
  for (const [skill, match] of together) {
    const other = found.get(skill);
    if (other === undefined || place(match) < place(other)) found.set(skill, match);
  }
  return found;
}

/** With what matched the last word, in the worst field of all words. */
function matchesOfAll(typed: readonly string[], how: How): Map<number, Match> {
  let found: Map<number, Match> | undefined;
  typed.forEach((word, i) => {
    const own = matchesOf(word, i === typed.length - 1, how);
    if (own.size === 0 && how.passesOver) return;
    found = found === undefined ? own : inBoth(found, own);
  });
  return found ?? new Map<number, Match>();
}

function inBoth(before: ReadonlyMap<number, Match>, last: ReadonlyMap<number, Match>): Map<number, Match> {
  const both = new Map<number, Match>();
  for (const [skill, match] of last) {
    const other = before.get(skill);
    if (other !== undefined) both.set(skill, worst(match, other));
  }
  return both;
}

function matchesOf(word: string, isLast: boolean, { index, byMeaning, whole }: How): Map<number, Match> {
  const fields = !byMeaning ? NAMES : word.length < FEWEST.text ? SHORT : FIELDS;
  const found = new Map<number, Match>();
  if (isLast) {
    const begun = index.beginningWith(word);
    collect(whole ? begun.filter((each) => each.word === word) : begun, fields, 'direct', found);
  }
  if (!isLast || word.length >= FEWEST.text) collect(index.formsOf(word), fields, 'form', found);
  if (found.size === 0 && byMeaning && word.length >= FEWEST.slip) collect(index.almost(word), SHORT, 'slip', found);
  return found;
}

/** How a word matches what was typed: it begins so, it is another form of it, it differs by a slip. */
type Likeness = 'direct' | 'form' | 'slip';

function collect(
  entries: readonly Entry[],
  fields: readonly Field[],
  likeness: Likeness,
  into: Map<number, Match>,
): void {
  const direct = likeness === 'direct';
  const corrected = likeness === 'slip';
  for (const { word, postings } of entries) {
    for (const { skill, field, level, order } of postings) {
      if (!fields.includes(field)) continue;
      const match = { field, level, order, words: [word], direct, corrected };
      const known = into.get(skill);
      if (known === undefined) into.set(skill, match);
      else if (!known.words.includes(word)) add(known, match);
    }
  }
}

/** The word of the better match comes first. */
function add(match: Match, other: Match): void {
  const words = place(other) < place(match) ? [...other.words, ...match.words] : [...match.words, ...other.words];
  if (place(other) < place(match)) Object.assign(match, other);
  match.words = words.slice(0, MOST_WORDS);
}

function worst(match: Match, other: Match): Match {
  const { field, direct } = place(other) > place(match) ? other : match;
  return { ...match, field, direct, corrected: match.corrected || other.corrected };
}

function toFound(skill: Skill, name: readonly string[], typed: readonly string[], match: Match): Found {
  const { words, field, ...rest } = match;
  const begins = typed.every((word, i) => (i === typed.length - 1 ? name[i]?.startsWith(word) : name[i] === word));
  const goOn = words.map((phrase) => partOf(phrase, typed.length - 1));
  return { skill, by: begins ? 'beginning' : field, word: words[0]!, words: goOn, ...rest };
}

/** The word of a phrase that the last typed one may become. */
function partOf(phrase: string, index: number): string {
  const words = phrase.split(' ');
  return words[index] ?? words.at(-1)!;
}

/** Matches in the order in which people want them. A name in another form gives way to the very word for something. */
const PLACES: readonly (readonly [Field, direct?: boolean])[] = [
  ['name', true],
  ['everyday', true],
  ['name'],
  ['everyday'],
  ['description'],
  ['guidance'],
  ['level'],
];

function place({ field, direct }: { readonly field: Field; readonly direct: boolean }): number {
  return PLACES.findIndex(([of, only]) => of === field && (only === undefined || direct));
}

function rank({ by, direct, corrected }: Found): number {
  if (by === 'code') return -2;
  if (by === 'beginning') return -1;
  return place({ field: by, direct }) + (corrected ? PLACES.length : 0);
}
