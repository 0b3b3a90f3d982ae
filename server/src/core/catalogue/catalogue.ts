/**
 * The catalogue: everything that is known of skills, merged from the index of editions and the layers of framework
 * files, and indexed once. It never changes; when data changes, a new one is made.
 */
import type { EditionIndex } from './editions.ts';
import { normaliseName } from './names.ts';
import { sameLevels, settleFramework } from './settle.ts';
import { SFIA, type Attribute, type Framework, type LevelOfResponsibility, type Skill } from './types.ts';

/** One code in two files of the same layer whose definitions differ. The later file serves. */
export interface Disagreement {
  readonly kept: Skill;
  readonly replaced: Skill;
}

export interface Catalogue {
  readonly index: EditionIndex;
  /** The files of skill data, lowest layer first, each with its edition settled. */
  readonly frameworks: readonly Framework[];
  /** The editions of SFIA that are known, oldest first: `['7', '8', '9']`. */
  readonly editions: readonly string[];
  readonly newestEdition: string;
  readonly disagreements: readonly Disagreement[];
  /** The skill as that edition defines it; a skill of a house framework is the same in every edition. */
  skill(code: string, edition: string): Skill | undefined;
  /** All skills of an edition and of the house frameworks, by code. */
  skills(edition: string): readonly Skill[];
  /** The skill in each edition that has it, oldest edition first. */
  everyEdition(code: string): readonly Skill[];
  /** The skills that bear this name in any edition, whatever its spelling. */
  named(name: string): readonly Skill[];
  isAttribute(code: string): boolean;
  attribute(codeOrName: string, edition: string): Attribute | undefined;
  /** The levels of responsibility of a framework (`sfia` or a house framework's id), lowest first. */
  levels(framework: string, edition?: string): readonly LevelOfResponsibility[];
  /** The codes that took over the work of a retired one; empty when the index does not say. */
  successors(code: string): readonly string[];
}

/**
 * @param index the shipped index of editions
 * @param files files of skill data, lowest layer first: a later one adds or replaces whole skills
 */
export function createCatalogue(index: EditionIndex, files: readonly Framework[]): Catalogue {
  const frameworks = files.map((file) => settleFramework(file, index));
  const byEdition = new Map([...index.editions].map(([edition, skills]) => [edition, new Map(skills)]));
  const house = new Map<string, Skill>();
  const attributes = new Map<string, Attribute>();
  const levels = new Map<string, readonly LevelOfResponsibility[]>([[SFIA, index.levels]]);
  const disagreements: Disagreement[] = [];

  for (const framework of frameworks) {
    const edition = framework.id === SFIA ? framework.edition : undefined;
    const shelf = edition === undefined ? house : shelfFor(edition, byEdition);
    for (const skill of framework.skills) {
      const known = shelf.get(skill.code);
      if (known !== undefined && disagree(known, skill)) disagreements.push({ kept: skill, replaced: known });
      shelf.set(skill.code, edition === undefined ? skill : withFacts(skill, index.editions.get(edition)));
    }
    for (const attribute of framework.attributes) {
      attributes.set(key(attribute.code, edition), attribute);
      attributes.set(key(normaliseName(attribute.name), edition), attribute);
    }
    if (framework.levels.length > 0) {
      if (edition === undefined) levels.set(framework.id, framework.levels);
      else
        levels.set(key(SFIA, edition), mergeLevels(levels.get(key(SFIA, edition)) ?? index.levels, framework.levels));
    }
  }

  const editions = [...byEdition.keys()].sort((a, b) => Number(a) - Number(b));
  const newestEdition = editions.at(-1)!;
  const names = indexNames([...byEdition.values(), house]);
  const sorted = new Map<string, readonly Skill[]>();

  return Object.freeze({
    index,
    frameworks,
    editions,
    newestEdition,
    disagreements,
    skill: (code: string, edition: string) => byEdition.get(edition)?.get(code) ?? house.get(code),
    skills(edition: string) {
      const known = sorted.get(edition);
      if (known !== undefined) return known;
      const all = [...new Map([...(byEdition.get(edition) ?? []), ...house]).values()].sort((a, b) =>
        a.code < b.code ? -1 : 1,
      );
      sorted.set(edition, all);
      return all;
    },
    everyEdition(code: string) {
      const found = editions.flatMap((edition) => byEdition.get(edition)!.get(code) ?? []);
      const own = house.get(code);
      return own === undefined ? found : [...found, own];
    },
    named: (name: string) => names.get(normaliseName(name)) ?? [],
    isAttribute: (code: string) => index.attributeCodes.has(code),
    attribute: (codeOrName: string, edition: string) =>
      attributes.get(key(codeOrName, edition)) ?? attributes.get(key(normaliseName(codeOrName), edition)),
    levels: (framework: string, edition?: string) =>
      (edition === undefined ? undefined : levels.get(key(framework, edition))) ?? levels.get(framework) ?? [],
    successors: (code: string) => index.succeededBy.get(code) ?? [],
  });
}

/** The level's name in the skill's own framework, its guiding phrase in SFIA: 4 -> "Enable". */
export function levelName(catalogue: Catalogue, skill: Skill, level: number): string | undefined {
  return catalogue.levels(skill.framework, skill.edition).find((known) => known.number === level)?.name;
}

/** True for a skill of which only the index knows: no definitions are loaded. */
export function isIndexOnly(skill: Skill): boolean {
  return skill.source.layer === 'index';
}

/** A file may describe some of the levels only, or describe them without their phrases: the rest stays as it was known. */
function mergeLevels(
  known: readonly LevelOfResponsibility[],
  added: readonly LevelOfResponsibility[],
): LevelOfResponsibility[] {
  const merged = new Map(known.map((level) => [level.number, level]));
  for (const level of added) {
    const before = merged.get(level.number);
    merged.set(level.number, { ...before, ...level, name: level.name === '' ? (before?.name ?? '') : level.name });
  }
  return [...merged.values()].sort((a, b) => a.number - b.number);
}

function shelfFor(edition: string, byEdition: Map<string, Map<string, Skill>>): Map<string, Skill> {
  let shelf = byEdition.get(edition);
  if (shelf === undefined) byEdition.set(edition, (shelf = new Map<string, Skill>()));
  return shelf;
}

/** What the file leaves out (a CSV without categories, say) the index may know. */
function withFacts(skill: Skill, known: ReadonlyMap<string, Skill> | undefined): Skill {
  const facts = known?.get(skill.code);
  if (facts === undefined || (skill.category !== undefined && skill.subcategory !== undefined)) return skill;
  const category = skill.category ?? facts.category;
  const subcategory = skill.subcategory ?? facts.subcategory;
  return { ...skill, ...(category !== undefined && { category }), ...(subcategory !== undefined && { subcategory }) };
}

/** Two files that the organisation keeps disagree; what is shipped may always be replaced. */
function disagree(known: Skill, skill: Skill): boolean {
  if (known.source.layer !== skill.source.layer || known.source.layer === 'shipped' || known.source.layer === 'index')
    return false;
  return (
    normaliseName(known.name) !== normaliseName(skill.name) ||
    !sameLevels(known, skill) ||
    known.levels.some((own, i) => own.text !== skill.levels[i]!.text)
  );
}

function indexNames(shelves: readonly ReadonlyMap<string, Skill>[]): Map<string, Skill[]> {
  const names = new Map<string, Skill[]>();
  for (const shelf of shelves) {
    for (const skill of shelf.values()) {
      const name = normaliseName(skill.name);
      const known = names.get(name);
      if (known === undefined) names.set(name, [skill]);
      else known.push(skill);
    }
  }
  return names;
}

function key(what: string, edition: string | undefined): string {
  return `${what}@${edition ?? ''}`;
}
