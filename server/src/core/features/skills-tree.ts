/** The skills that are known as a tree: frameworks, their categories, in them subcategories, and the skills. */
import type { SkillsNode, SkillsPlace } from '../../../shared/skills-view.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SFIA, type Skill } from '../catalogue/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';
import { editionOf, levelsOf } from './choose-skills.ts';
import { skillMarkdown } from './skill-markdown.ts';
import { citationOf } from './write-citation.ts';

/** What stands right below a place: groups first, then skills that are in none. @param place without it, the frameworks */
export function skillsBelow(
  place: SkillsPlace | undefined,
  catalogue: Catalogue,
  settings: Settings,
): readonly SkillsNode[] {
  const edition = editionOf(catalogue, settings);
  const skills = catalogue.skills(edition);
  if (place === undefined) {
    const groups = grouped(skills, ({ framework }) => framework);
    const nodes = [...groups].map(([id, { length }]) => ({ place: { framework: id }, length }));
    return nodes.map(({ place: at, length }) => group(at, titleOf(at.framework, edition, catalogue), length));
  }
  const { framework, category, subcategory } = place;
  const inFramework = skills.filter((skill) => skill.framework === framework);
  if (category === undefined) return split(inFramework, 'category', place, catalogue);
  const inCategory = inFramework.filter((skill) => skill.category === category);
  if (subcategory === undefined) return split(inCategory, 'subcategory', place, catalogue);
  return byName(inCategory.filter((skill) => skill.subcategory === subcategory)).map((skill) => node(skill, catalogue));
}

/** What a skill or one of its levels means, as the hover over a citation says it; '' for a code that nobody knows. */
export function skillText(
  code: string,
  level: number | undefined,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): string {
  const skill = skillOf(code, catalogue, settings);
  return skill === undefined ? '' : skillMarkdown(skill, level === undefined ? [] : [level], catalogue, messages);
}

/** A citation in the style of the settings; `undefined` for a code that nobody knows. */
export function citationFor(
  code: string,
  level: number | undefined,
  catalogue: Catalogue,
  settings: Settings,
): string | undefined {
  const skill = skillOf(code, catalogue, settings);
  return skill === undefined ? undefined : citationOf(skill, level, settings);
}

function skillOf(code: string, catalogue: Catalogue, settings: Settings): Skill | undefined {
  return catalogue.skill(code, editionOf(catalogue, settings)) ?? catalogue.everyEdition(code).at(-1);
}

function split(
  skills: readonly Skill[],
  by: 'category' | 'subcategory',
  place: SkillsPlace,
  catalogue: Catalogue,
): SkillsNode[] {
  const groups = grouped(skills, (skill) => skill[by] ?? '');
  const rest = groups.get('') ?? [];
  groups.delete('');
  return [
    ...[...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([title, { length }]) => group({ ...place, [by]: title }, title, length)),
    ...byName(rest).map((skill) => node(skill, catalogue)),
  ];
}

function grouped(skills: readonly Skill[], keyOf: (skill: Skill) => string): Map<string, Skill[]> {
  const groups = new Map<string, Skill[]>();
  for (const skill of skills) {
    const known = groups.get(keyOf(skill));
    if (known === undefined) groups.set(keyOf(skill), [skill]);
    else known.push(skill);
  }
  return groups;
}

function byName(skills: readonly Skill[]): Skill[] {
  return skills.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function group(place: SkillsPlace, title: string, skills: number): SkillsNode {
  return { kind: 'group', place, title, skills };
}

function node(skill: Skill, catalogue: Catalogue): SkillsNode {
  return { kind: 'skill', code: skill.code, name: skill.name, levels: levelsOf(skill, catalogue) };
}

function titleOf(framework: string, edition: string, catalogue: Catalogue): string {
  if (framework === SFIA) return `SFIA ${edition}`;
  return catalogue.frameworks.find(({ id }) => id === framework)?.title ?? framework;
}
