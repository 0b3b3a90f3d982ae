/** What the parser of profiles has to know, made from the catalogue: the one place where the two meet. */
import type { Catalogue } from './catalogue/catalogue.ts';
import { SFIA } from './catalogue/types.ts';
import { SFIA_CODE_PATTERN, compileCodePattern } from './catalogue/code-pattern.ts';
import { nameWords, normaliseName } from './catalogue/names.ts';
import { levelNameKey } from './profile/phrases/names.ts';
import { remember } from './profile/words/remember.ts';
import type { Vocabulary } from './profile/types.ts';

/** Takes the catalogue; the vocabulary is as stable as the catalogue is, so parsed facts can be kept as long. */
export function createVocabulary(catalogue: Catalogue): Vocabulary {
  const codes = new Set<string>();
  const names = new Map<string, Set<string>>();
  const firstWords = new Set<string>();
  const lastWords = new Set<string>();
  for (const edition of catalogue.editions) {
    for (const skill of catalogue.skills(edition)) {
      codes.add(skill.code);
      const words = nameWords(skill.name);
      if (words.length === 0) continue;
      firstWords.add(words[0]!);
      lastWords.add(words.at(-1)!);
      const name = words.join(' ');
      const known = names.get(name);
      if (known === undefined) names.set(name, new Set([skill.code]));
      else known.add(skill.code);
    }
  }
  const patterns = new Set([SFIA_CODE_PATTERN]);
  const levelNames = new Map<string, number>();
  const levelWords = new Map<string, number>();
  const addName = (name: string, level: number): void => {
    levelNames.set(levelNameKey(name), level);
  };
  for (const { name, number } of catalogue.levels(SFIA)) {
    addName(name, number);
    addName(name.split(',')[0]!, number);
  }
  for (const framework of catalogue.frameworks) {
    if (framework.id === SFIA) continue;
    patterns.add(framework.codePattern);
    for (const { name, number } of framework.levels) {
      if (name !== '') levelWords.set(name.toLowerCase().replace(/-/g, ' '), number);
    }
  }
  const sources = [...patterns].flatMap((pattern) => {
    const compiled = compileCodePattern(pattern);
    return compiled.ok ? [compiled.source] : [];
  });
  const letters = new Set([...codes].map(sortedLetters));
  const namesOf = new Map([...names].map(([name, of]) => [name, [...of]]));

  return Object.freeze({
    codes: sources.sort((a, b) => b.length - a.length).join('|'),
    skillCodes: codes,
    kindOf: (code: string) => (codes.has(code) ? 'skill' : catalogue.isAttribute(code) ? 'attribute' : 'unknown'),
    isScrambled: (code: string) => letters.has(sortedLetters(code)),
    codesNamed: remember((name: string) =>
      name.length > 120 ? NO_CODES : (namesOf.get(normaliseName(name)) ?? NO_CODES),
    ),
    codesAbridged: (name: string, isOpen: boolean) => {
      const words = nameWords(name);
      const fits = (known: string): boolean => isAbridged(words, known.split(' '), isOpen);
      return [...namesOf].flatMap(([known, of]) => (known[0] === words[0]?.[0] && fits(known) ? of : NO_CODES));
    },
    beginsName: remember((word: string) => firstWords.has(nameWords(word)[0] ?? '')),
    endsName: remember((word: string) => lastWords.has(nameWords(word).at(-1) ?? '')),
    levelNames,
    levelWords,
  });
}

function isAbridged(words: readonly string[], name: readonly string[], isOpen: boolean): boolean {
  if (isOpen ? words.length > name.length : words.length !== name.length) return false;
  return words.every((word, i) => word === name[i] || (word.length >= FEWEST_LETTERS && name[i]!.startsWith(word)));
}

/** Fewer letters may be anything. */
const FEWEST_LETTERS = 3;

function sortedLetters(code: string): string {
  return [...code].sort().join('');
}

const NO_CODES: readonly string[] = [];
