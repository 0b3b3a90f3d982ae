/** What a file of SFIA leaves open, the index of editions settles: which edition it holds, and what is no skill. */
import type { EditionIndex } from './editions.ts';
import { normaliseName } from './names.ts';
import { SFIA, type Attribute, type Framework, type Skill } from './types.ts';

/** The same framework with its edition, and with its attributes where attributes belong. A house framework stays as it is. */
export function settleFramework(framework: Framework, index: EditionIndex): Framework {
  if (framework.id !== SFIA) return framework;
  const matched = framework.edition === undefined ? matchEdition(framework.skills, index) : undefined;
  const edition = framework.edition ?? matched?.edition ?? newestOf(index);
  const skills: Skill[] = [];
  const attributes = framework.attributes.map((attribute): Attribute => ({ ...attribute, edition }));
  for (const skill of framework.skills) {
    if (isAttribute(skill, index)) attributes.push({ ...toAttribute(skill), edition });
    else skills.push({ ...skill, edition });
  }
  return {
    ...framework,
    edition,
    ...(framework.edition === undefined && { editionFrom: matched === undefined ? 'newest' : 'skills' }),
    skills,
    attributes,
  };
}

const newestOf = (index: EditionIndex): string => [...index.editions.keys()].at(-1)!;

/**
 * The edition in which most of the skills have the names and the levels that the file gives them, of several the newest;
 * undefined where none of them is known.
 */
function matchEdition(skills: readonly Skill[], index: EditionIndex): { readonly edition: string } | undefined {
  let best: { readonly edition: string; readonly matches: number } | undefined;
  for (const [edition, known] of index.editions) {
    const matches = skills.reduce((sum, skill) => sum + likeness(skill, known.get(skill.code)), 0);
    if (matches > 0 && matches >= (best?.matches ?? 0)) best = { edition, matches };
  }
  return best;
}

function likeness(skill: Skill, known: Skill | undefined): number {
  if (known === undefined) return 0;
  return Number(sameLevels(skill, known)) + Number(normaliseName(skill.name) === normaliseName(known.name));
}

export function sameLevels(a: Skill, b: Skill): boolean {
  return a.levels.length === b.levels.length && a.levels.every((own, i) => own.level === b.levels[i]!.level);
}

/** SFIA's attributes have codes of their own and pages of their own, `.../shortcode/9/AUTO`. */
function isAttribute({ code, url }: Skill, index: EditionIndex): boolean {
  if (index.attributeCodes.has(code)) return true;
  const isSkill = [...index.editions.values()].some((known) => known.has(code));
  return !isSkill && url !== undefined && /\/shortcode\/\d/.test(url);
}

function toAttribute({ code, name, description, url, levels, source }: Skill): Attribute {
  return {
    code,
    name,
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    levels,
    source,
  };
}
