/** Which codes an unknown one may have meant. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { nameWords } from '../catalogue/names.ts';
import { editDistance } from '../catalogue/spelling.ts';
import type { Skill } from '../catalogue/types.ts';

const MOST = 3;
const FARTHEST = 2;

/**
 * The likeliest first, at most three: the skill whose name stands beside the code; where there is none, the nearest
 * spellings, those that define the cited levels before those that do not.
 */
export function nearestSkills(
  code: string,
  name: string | undefined,
  levels: readonly number[],
  catalogue: Catalogue,
  edition: string,
): Skill[] {
  let answers = remembered.get(catalogue);
  if (answers === undefined || answers.size >= MOST_REMEMBERED) {
    remembered.set(catalogue, (answers = new Map<string, Skill[]>()));
  }
  const key = [edition, code, name, ...levels].join('\u0000');
  let nearest = answers.get(key);
  if (nearest === undefined) answers.set(key, (nearest = findNearest(code, name, levels, catalogue, edition)));
  return nearest;
}

/** A finding stays from keystroke to keystroke, and comparing spellings takes time. */
const remembered = new WeakMap<Catalogue, Map<string, Skill[]>>();
const MOST_REMEMBERED = 1000;

function findNearest(
  code: string,
  name: string | undefined,
  levels: readonly number[],
  catalogue: Catalogue,
  edition: string,
): Skill[] {
  const named =
    name === undefined ? [] : catalogue.named(name).flatMap((skill) => catalogue.skill(skill.code, edition) ?? []);
  if (named.length > 0) return [...new Set(named)].slice(0, MOST);
  const words = new Set(name === undefined ? [] : nameWords(name));
  const spelled = namedSkills(catalogue, edition)
    .map(({ skill, inName }) => ({
      skill,
      abbreviated: abbreviates(code, inName),
      distance: editDistance(code, skill.code),
      shared: inName.filter((word) => words.has(word)).length,
      fits: levels.every((level) => skill.levels.some((defined) => defined.level === level)),
    }))
    .filter(
      ({ skill, abbreviated, distance, shared }) =>
        skill.code !== code &&
        (abbreviated ||
          (distance <= FARTHEST &&
            (distance < FARTHEST || (shared > 0 && code[0] === skill.code[0]) || sameLetters(code, skill.code)))),
    )
    .sort(
      (a, b) =>
        Number(b.abbreviated) - Number(a.abbreviated) ||
        a.distance - b.distance ||
        b.shared - a.shared ||
        Number(b.fits) - Number(a.fits) ||
        (a.skill.code < b.skill.code ? -1 : 1),
    )
    .map(({ skill }) => skill);
  return spelled.slice(0, MOST);
}

interface NamedSkill {
  readonly skill: Skill;
  /** The words of its name. */
  readonly inName: readonly string[];
}

/** A document may hold thousands of codes that nobody knows, and each is compared with every skill. */
const skillNames = new WeakMap<Catalogue, Map<string, readonly NamedSkill[]>>();

function namedSkills(catalogue: Catalogue, edition: string): readonly NamedSkill[] {
  let editions = skillNames.get(catalogue);
  if (editions === undefined) skillNames.set(catalogue, (editions = new Map<string, readonly NamedSkill[]>()));
  let skills = editions.get(edition);
  if (skills === undefined) {
    skills = catalogue.skills(edition).map((skill) => ({ skill, inName: nameWords(skill.name) }));
    editions.set(edition, skills);
  }
  return skills;
}

const LITTLE: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for']);

/** `FINM` for "Financial management": letters that begin two words or more of the name, from the first one on. */
function abbreviates(code: string, name: readonly string[]): boolean {
  const from = (letters: string, words: readonly string[], used: number): boolean => {
    if (letters === '') return used > 1;
    const [word, ...rest] = words;
    if (word === undefined) return false;
    for (let count = Math.min(letters.length, word.length); count > 0; count--) {
      if (word.startsWith(letters.slice(0, count)) && from(letters.slice(count), rest, used + 1)) return true;
    }
    return LITTLE.has(word) && from(letters, rest, used);
  };
  const [first = ''] = name;
  // most names begin with another letter
  if (!first.startsWith(code.charAt(0).toLowerCase()) && !LITTLE.has(first)) return false;
  return from(code.toLowerCase(), name, 0);
}

/** `FMNI` for `FMIT`: two letters away, but three letters in common, the first one in place. */
function sameLetters(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const left = [...b];
  const common = [...a].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return common >= b.length - 1;
}
